"""One `async with` is one transaction, on both databases."""

import asyncio
from contextlib import suppress

import pytest

from storage import settings
from storage.database import Database, UpdateKey
from storage.errors import AlreadyDone
from storage.inbox import Inbox, InboxRow
from storage.waiting import waiting_rows
from tests.storage.district import AT, N07, record

KEY = UpdateKey(1, 11)


class Bug(Exception):  # noqa: N818 - a bug of ours
    """Something went wrong in the desk."""


async def stored(database: Database) -> None:
    rows = [InboxRow(1, number, 5, 5, "message", AT, AT, "ab" * 32, "{}") for number in (11, 12)]
    await Inbox(database).store(rows)


async def seqs(database: Database) -> list[int]:
    async with database.read() as books:
        return [entry.seq for entry in await books.story("packet:1")]


async def test_what_is_done_and_the_update_that_asked_for_it_are_one(database: Database) -> None:
    await stored(database)

    async def fail() -> None:
        async with database.open(KEY) as books:
            await books.write(record("packet:1"))
            raise Bug

    with pytest.raises(Bug):
        await fail()
    assert await seqs(database) == []
    assert [row.update_id for row in await waiting_rows(database, 1, 0, 9)] == [11, 12]
    async with database.open(KEY) as books:
        await books.write(record("packet:1"))
    assert await seqs(database) == [1]
    assert [row.update_id for row in await waiting_rows(database, 1, 0, 9)] == [12]


async def test_a_repeated_update_does_nothing(database: Database) -> None:
    await stored(database)

    async def handle() -> bool:
        with suppress(AlreadyDone):
            async with database.open(KEY) as books:
                await books.write(record("packet:1"))
            return True
        return False

    assert sorted(await asyncio.gather(*(handle() for _ in range(10)))) == [False] * 9 + [True]
    assert await seqs(database) == [1]


async def test_an_update_that_nobody_stored_is_a_bug(database: Database) -> None:
    with pytest.raises(LookupError, match="404"):
        async with database.open(UpdateKey(1, 404)):
            pytest.fail("the books were opened")


async def test_a_swallowed_failure_cannot_be_committed(database: Database) -> None:

    async def swallow() -> None:
        async with database.open() as books:
            await books.write(record("packet:1"))
            with pytest.raises(Exception, match=r"(?i)null"):
                await books.session.value("set_language", person=N07, language=None)
            with pytest.raises(RuntimeError, match="cannot be committed"):
                await books.person(N07)

    with pytest.raises(RuntimeError, match="cannot be committed"):
        await swallow()
    assert await seqs(database) == []


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        async with database.read() as books:
            await books.write(record("packet:1"))
    assert await seqs(database) == []


async def test_a_reader_sees_one_moment(database: Database) -> None:
    async with database.read() as books:
        assert await books.story("packet:1") == ()
        async with database.open() as other:
            await other.write(record("packet:1"))
        assert await books.story("packet:1") == ()
    assert await seqs(database) == [1]


async def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    async with database.open() as books:
        await books.write(record("packet:1"))
        assert await asyncio.gather(*(seqs(database) for _ in range(12))) == [[]] * 12


async def test_an_act_that_is_cancelled_leaves_nothing_and_blocks_nobody(database: Database) -> None:
    inside = asyncio.Event()

    async def act() -> None:
        async with database.open() as books:
            await books.write(record("packet:1"))
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(act())
    await inside.wait()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    async with database.open() as books:
        await books.write(record("packet:1", 2))
    assert await seqs(database) == [1]


async def test_settings_are_remembered(database: Database) -> None:
    async with database.open() as books:
        assert await settings.get(books, "username") is None
        await settings.put(books, "username", "first_bot")
        await settings.put(books, "username", "second_bot")
    async with database.read() as books:
        assert await settings.get(books, "username") == "second_bot"
