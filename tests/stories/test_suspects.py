"""What was in hand when the process died is watched; nobody's scan pays for a power cut or an outage."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.worker import ALONE, Worker
from storage.inbox import Inbox, InboxRow
from storage.waiting import waiting_rows
from tests.stories.clock import MORNING
from tests.stories.district import District

BOT = 77
"""Rows of a bot that nobody is."""


async def died_with(inbox: Inbox, times: int, *chats: int) -> Sequence[InboxRow]:
    """One row a chat, all of them in hand whenever the process died."""
    await inbox.store(
        [InboxRow(BOT, 900 + each, each, each, "message", MORNING, MORNING, "", None) for each in chats]
    )
    for _ in range(times):
        await inbox.recover()
        for each in await waiting_rows(inbox.database, BOT, 0, 9):
            await inbox.in_hand(each.key)
    await inbox.recover()
    return await waiting_rows(inbox.database, BOT, 0, 9)


@pytest.mark.parametrize(("deaths", "at_once"), [(ALONE - 1, 3), (ALONE, 1)])
async def test_after_two_deaths_each_is_handled_alone_so_that_the_next_accuses_one(
    district: District, deaths: int, at_once: int
) -> None:
    inbox, now, most = district.books.inbox, set[int](), 0

    async def handle(one: InboxRow) -> None:
        nonlocal most
        now.add(one.chat)
        most = max(most, len(now))
        for _ in range(50):
            await asyncio.sleep(0)
        now.discard(one.chat)
        await inbox.mark_done(one.key)

    found = await died_with(inbox, deaths, 5, 6, 7)
    assert [(each.suspect, each.attempts) for each in found] == [(True, deaths)] * 3
    worker = Worker(inbox, handle, handle)
    worker.put(found)
    await worker.idle()
    assert await waiting_rows(inbox.database, BOT, 0, 9) == ()
    assert most == at_once


async def test_what_waits_for_telegram_is_not_accused_of_a_death(district: District) -> None:
    inbox = district.books.inbox

    async def handle(_one: InboxRow) -> None:
        stopping.set()
        raise ConnectionResetError

    worker = Worker(inbox, handle, handle)
    stopping = worker._stopping
    worker.put(await died_with(inbox, 1, 5))
    await worker.idle()
    assert await inbox.recover() == ()
    (waits,) = await waiting_rows(inbox.database, BOT, 0, 9)
    assert (waits.suspect, waits.attempts) == (True, 1)
    await inbox.mark_done(waits.key)
