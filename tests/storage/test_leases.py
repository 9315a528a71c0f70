"""Several bots at one PostgreSQL: a chat has one holder, and only the holder does its updates."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any

import asyncpg
import psycopg
import pytest

from custody.facts.doors import Stranger
from custody.letters import Letter
from storage.database import Database, UpdateKey, connect
from storage.errors import AlreadyDone, AlreadyRunning, OtherKey, TakenOver
from storage.inbox import Inbox
from storage.leases import Leases, Next
from storage.outbox import Outbox
from storage.presence import Presence
from tests.storage.acts import look
from tests.storage.district import CLOCK
from tests.storage.test_inbox import update

pytestmark = pytest.mark.postgres


@dataclass(frozen=True, slots=True)
class Bot:
    """One process of several: its books, its inbox, its leases."""

    database: Database
    inbox: Inbox
    leases: Leases
    presence: Presence
    url: str

    async def first(self, chat: int = 5) -> int | None:
        found = await self.leases.next(chat, 9)
        return found.row.update_id if found else None

    async def act(self, number: int) -> None:
        async with self.database.open(UpdateKey(1, number)) as books:
            await books.answer(5, Letter(Stranger()), "ru")


@pytest.fixture
async def bots(postgres_url: str) -> AsyncIterator[tuple[Bot, Bot]]:
    async with AsyncExitStack() as closing:

        async def born() -> Bot:
            presence = Presence(1, b"key")
            database = await connect(postgres_url, CLOCK, exclusive=True, among=presence)
            closing.push_async_callback(database.close)
            return Bot(database, Inbox(database), Leases(database, 1), presence, postgres_url)

        yield await born(), await born()


def stand_still(bot: Bot) -> None:
    """So much time goes by that all leases are over."""
    with psycopg.connect(bot.url, autocommit=True) as connection:
        connection.execute("UPDATE leases SET until = 0")
        connection.execute("UPDATE turns SET until = 0")


async def test_a_chat_has_one_holder_who_gets_the_lowest_number_first(bots: tuple[Bot, Bot]) -> None:
    one, two = bots
    await one.inbox.store([update(12), update(14, chat=6)])
    await two.inbox.store([update(11)])
    assert await one.leases.next(5, 9) == Next(update(11), behind=1)
    assert await two.first() is None
    assert await two.first(6) == 14
    await one.act(11)
    await two.inbox.store([update(10)])
    assert [await one.first(), await two.first()] == [10, None]
    assert await one.inbox.mark_done(UpdateKey(1, 10))
    assert await one.first() == 12
    await one.act(12)
    assert await one.first() is None
    await two.inbox.store([update(15)])
    assert [await two.first(), await one.first()] == [15, None]


async def test_behind_is_counted_no_further_than_asked(bots: tuple[Bot, Bot]) -> None:
    one, _ = bots
    await one.inbox.store([update(number) for number in range(30)])
    assert await one.leases.next(5, 9) == Next(update(0), behind=8)


async def test_who_stood_still_is_refused_and_nothing_doubles(bots: tuple[Bot, Bot]) -> None:
    one, two = bots
    await one.inbox.store([update(11), update(12)])
    assert await one.first() == 11
    stand_still(two)
    assert await two.first() == 11
    with pytest.raises(TakenOver):
        await one.act(11)
    assert not await one.inbox.mark_done(UpdateKey(1, 11))
    await two.act(11)
    with pytest.raises(AlreadyDone):
        await one.act(11)
    assert [await one.first(), await two.first()] == [None, 12]
    assert (await Outbox(one.database).waiting()).count == 1


async def test_what_the_dead_had_in_hand_is_a_suspect_and_then_counted(bots: tuple[Bot, Bot]) -> None:
    one, two = bots
    await one.inbox.store([update(11), update(12)])
    await one.first()
    assert not await two.leases.left_behind(9)
    stand_still(one)
    assert await two.leases.left_behind(9) == (5,)
    found = await two.leases.next(5, 9)
    assert found is not None
    assert (found.row.suspect, found.row.attempts) == (True, 0)
    await two.inbox.in_hand(found.row.key)
    stand_still(one)
    found = await one.leases.next(5, 9)
    assert found is not None
    assert (found.row.suspect, found.row.attempts) == (True, 1)


async def test_whoever_stops_gives_everything_back_at_once(bots: tuple[Bot, Bot]) -> None:
    one, two = bots
    await one.inbox.store([update(11)])
    assert await one.first() == 11
    assert await one.leases.take_turn("post")
    assert not await two.leases.take_turn("post")
    await one.leases.give_all()
    assert await two.leases.take_turn("post")
    found = await two.leases.next(5, 9)
    assert found is not None
    assert not found.row.suspect


async def test_a_turn_is_renewed_by_its_holder_and_taken_from_one_who_stands_still(
    bots: tuple[Bot, Bot],
) -> None:
    one, two = bots
    assert [await one.leases.take_turn("post") for _ in range(2)] == [True, True]
    stand_still(one)
    assert [await two.leases.take_turn("post"), await one.leases.take_turn("post")] == [True, False]


async def test_a_lease_that_is_renewed_is_not_left_behind(bots: tuple[Bot, Bot]) -> None:
    one, two = bots
    await one.inbox.store([update(11), update(12, chat=6)])
    assert [await one.first(), await one.first(6)] == [11, 12]
    stand_still(one)
    await one.leases.renew([5])
    assert await two.leases.left_behind(9) == (6,)


async def test_no_update_is_left_between_one_who_gives_a_chat_back_and_one_who_stores(
    bots: tuple[Bot, Bot],
) -> None:
    one, two = bots
    done: list[int] = []

    async def work(bot: Bot) -> None:
        while (number := await bot.first()) is not None:
            await bot.act(number)
            done.append(number)

    async def bring(bot: Bot, number: int) -> None:
        await bot.inbox.store([update(number)])
        await work(bot)

    for number in range(0, 60, 2):
        await asyncio.gather(bring(one, number), bring(two, number + 1))
        assert (await one.inbox.waiting()).count == 0
    assert sorted(done) == list(range(60))


async def test_all_hear_the_bell(bots: tuple[Bot, Bot]) -> None:
    one, two = bots
    heard: asyncio.Queue[str] = asyncio.Queue()
    two.presence.heard = heard.put_nowait
    await one.presence.say("post")
    assert await asyncio.wait_for(heard.get(), 5) == "post"


@pytest.mark.parametrize(
    "among",
    [lambda: None, lambda: Presence(2, b"key"), lambda: Presence(1, b"other")],
    ids=["alone", "another token", "another key"],
)
async def test_bots_that_share_keep_others_out(
    among: Callable[[], Presence | None], bots: tuple[Bot, Bot], postgres_url: str
) -> None:
    del bots
    with pytest.raises(AlreadyRunning):
        await connect(postgres_url, CLOCK, exclusive=True, among=among())
    await look(postgres_url)


async def test_a_bot_that_finds_another_in_its_place_goes(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.presence.AGAIN_SECONDS", 0.02)
    lines: asyncio.Queue[Any] = asyncio.Queue()
    lines.put_nowait(line := await asyncpg.connect(postgres_url))
    displaced, bot = asyncio.Event(), Presence(1, b"key")
    bot.displaced = displaced.set
    async with AsyncExitStack() as closing:
        await closing.enter_async_context(bot.at(lines.get))
        with psycopg.connect(postgres_url) as server:
            server.execute("SELECT pg_terminate_backend(%s, 5000)", [line.get_server_pid()])
        async with Presence(1, b"other").at(partial(asyncpg.connect, postgres_url)):
            lines.put_nowait(await asyncpg.connect(postgres_url))
            await asyncio.wait_for(displaced.wait(), 10)
        with pytest.raises(OtherKey):
            await closing.aclose()
