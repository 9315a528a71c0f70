"""The disk is full, or the file is locked: nothing is half done, and everything is handled afterwards."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, closing, suppress

import pytest

from storage.errors import BooksUnavailable
from storage.outbox import Outbox, Sent
from storage.sqlite import Sqlite
from tests.stories.acts import pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import answers

pytestmark = pytest.mark.untraced

NO_LIMIT = 1_073_741_823


async def pragma(district: District, said: str) -> None:
    """Said to the one connection that writes."""
    engine = district.books.database._engine
    assert isinstance(engine, Sqlite)
    await engine._writer._channel.beside(f"PRAGMA {said}")


@asynccontextmanager
async def full_disk(district: District) -> AsyncIterator[None]:
    """The file may not grow by a single page."""
    await pragma(district, "max_page_count=1")
    yield
    await pragma(district, f"max_page_count={NO_LIMIT}")


@asynccontextmanager
async def locked(district: District) -> AsyncIterator[None]:
    """Somebody else has begun to write and does not end."""
    with closing(sqlite3.connect(books_of(district).file, isolation_level=None, timeout=0)) as other:
        while not _begun(other):  # noqa: ASYNC110 - the bot, in this very loop, is writing something itself
            await asyncio.sleep(0.01)
        yield
        other.execute("ROLLBACK")


def _begun(other: sqlite3.Connection) -> bool:
    with suppress(sqlite3.OperationalError):
        other.execute("BEGIN IMMEDIATE")
    return other.in_transaction


def noticed(caplog: pytest.LogCaptureFixture, words: str) -> Callable[[], Awaitable[bool]]:
    """Whether the bot has run into it by now."""

    async def so() -> bool:
        return words in caplog.text

    return so


@pytest.fixture
async def hurried(district: District, caplog: pytest.LogCaptureFixture) -> District:
    """A district whose writer does not wait long for a lock."""
    caplog.set_level("INFO")
    await pragma(district, "busy_timeout=20")
    return district


async def test_a_full_disk_delays_and_loses_nothing(
    hurried: District, caplog: pytest.LogCaptureFixture
) -> None:
    labels = await hurried.labels()
    phones = hurried.phones("Ш-01", "Н-01", "К-01", "Э-01", "О-01")
    async with full_disk(hurried):
        for phone in phones:
            for label in labels:
                await phone.send(f"/start p_{label.token}")
        await hurried.until(noticed(caplog, "full"))
    await hurried.quiet()
    assert [await answers(phone) for phone in phones] == [len(labels)] * len(phones)


async def test_a_locked_file_while_the_act_is_written(
    hurried: District, caplog: pytest.LogCaptureFixture
) -> None:
    label = await hurried.label("КАР")
    people = team(hurried, label)
    await pack(people.school, label)
    await hurried.fault(method="getFile", delay=0.3)
    sending = asyncio.create_task(people.observer.snap(label))
    await hurried.until(lambda: _stored(hurried))
    async with locked(hurried):
        await hurried.until(noticed(caplog, "waiting out an outage"))
    await sending
    await hurried.quiet()
    await people.observer.tap_verb("take")
    assert books_of(hurried).kinds(label.code) == ["packed", "received"]


async def _stored(district: District) -> bool:
    """Whether something waits in the inbox."""
    return bool((await district.books.inbox.waiting()).count)


async def test_a_locked_file_while_updates_are_stored(
    hurried: District, caplog: pytest.LogCaptureFixture
) -> None:
    label = await hurried.label("КАР")
    people = team(hurried, label)
    async with locked(hurried):
        await people.school.send(label.code)
        await hurried.until(noticed(caplog, "could not be fetched or stored"))
    assert label.code[:4] in await people.school.answered()


async def test_a_locked_file_while_a_letter_is_on_its_way_or_put_off(
    hurried: District, caplog: pytest.LogCaptureFixture
) -> None:
    school, coordinator = hurried.phones("Ш-01", "К-01")
    await hurried.fault(method="sendMessage", chat_id=school.user, code=500, delay=0.3)
    await hurried.fault(method="sendMessage", chat_id=coordinator.user, delay=0.3)
    await school.send("/help")
    await coordinator.send("/help")
    await hurried.handled()
    async with locked(hurried):
        await hurried.until(noticed(caplog, "could not be put aside"))
        await hurried.until(noticed(caplog, "the outbox cannot be read"))
    async with hurried.time_flies():
        await hurried.quiet()
    assert [await answers(phone) for phone in (school, coordinator)] == [1, 1]


async def test_handovers_go_on_after_the_disk_has_been_full(
    hurried: District, caplog: pytest.LogCaptureFixture
) -> None:
    label = await hurried.label("КАР")
    people = team(hurried, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    button = await people.observer.button_of("take")
    async with full_disk(hurried):
        for _ in range(40):
            await people.observer.thumb(*button)
        await hurried.until(noticed(caplog, "full"))
    await hurried.quiet()
    assert books_of(hurried).kinds(label.code) == ["packed", "received", *["already-yours"] * 39]
    await take(label, people.coordinator, people.observer)


async def test_a_stop_while_nothing_can_be_marked_is_a_clean_one(
    district: District, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def full(_: Outbox, __: Sequence[Sent]) -> None:
        raise BooksUnavailable("database or disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(Outbox, "mark_sent", full)
        await district.phone("К-01").send("/help")
        await district.until(noticed(caplog, "the outbox cannot be read: database or disk is full"))
        await district.stop()
    await district.start()
    await district.quiet()
