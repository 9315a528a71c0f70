"""The server has committed and the connection breaks before its answer: what was stored must be handled."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.intake import Intake
from bot.wiring import House, wired
from bot.worker import Worker
from storage.errors import BooksUnavailable
from storage.inbox import InboxRow
from tests.storage.conftest import postgres_url, server
from tests.storage.cut_wire import Wire, stretched
from tests.stories.clock import MORNING, StillClock
from tests.stories.district import District
from tests.stories.haste import hurried
from tests.stories.test_flood import row

__all__ = ["postgres_url", "server"]


def said(*numbers: int) -> list[dict[str, Any]]:
    """Updates of one chat."""
    chat = {"id": 5, "type": "private"}
    return [{"update_id": each, "message": {"message_id": each, "chat": chat}} for each in numbers]


@asynccontextmanager
async def at_a_wire(url: str, key: Path, seen: list[int]) -> AsyncIterator[tuple[Wire, Intake, House]]:
    """Intake and worker of a bot whose connection can be cut; what is handled is noted."""
    async with AsyncExitStack() as opened:
        wire, there = await opened.enter_async_context(stretched(url))
        settings = hurried("http://127.0.0.1:9", there, {"signing_key_file": str(key)})
        house = await opened.enter_async_context(wired(settings, StillClock(MORNING)))

        async def handle(one: InboxRow) -> None:
            seen.append(one.update_id)
            await house.inbox.mark_done(one.key)

        house.worker.handle = handle
        take = house.inbox, 1, house.clock, house.worker.put, house.contact, house.apology
        yield wire, Intake(*take), house


@pytest.mark.postgres
async def test_what_was_stored_without_an_answer_is_handled_in_order_when_it_comes_again(
    postgres_url: str, tmp_path: Path
) -> None:
    seen: list[int] = []
    async with at_a_wire(postgres_url, tmp_path / "key", seen) as (wire, intake, house):
        wire.cuts = 1
        with pytest.raises(BooksUnavailable):
            await intake.take(said(1, 2))
        assert (await house.inbox.waiting()).count == 2, "it was durable"
        assert seen == []
        for _ in range(2):  # Telegram brings them again
            await intake.take(said(1, 2, 3))
            await house.worker.idle()
            assert seen == [1, 2, 3]


async def test_what_waits_in_a_queue_is_not_queued_twice(district: District) -> None:
    seen: list[int] = []

    async def handle(one: InboxRow) -> None:
        seen.append(one.update_id)

    worker = Worker(district.books.inbox, handle, handle)
    worker.put([row(2, 5), row(2, 5), row(1, 5)])
    worker.put([row(1, 5), row(3, 5)])
    await worker.idle()
    assert seen == [1, 2, 3]


async def test_who_was_done_in_the_meantime_is_not_handled_again(district: District) -> None:
    inbox, seen = district.books.inbox, list[int]()

    async def handle(one: InboxRow) -> None:
        seen.append(one.update_id)

    late = InboxRow(1, 900, 5, 5, "message", MORNING, MORNING, "", None, suspect=True)
    await inbox.store([late])
    await inbox.mark_done(late.key)
    worker = Worker(inbox, handle, handle)
    worker.put([late])
    await worker.idle()
    assert seen == []
