"""What the acts of one group are told when the database fails them."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing

import pytest

from storage import settings
from storage.address import parse
from storage.database import Database, connect
from storage.errors import BooksUnavailable
from storage.sqlite import Sqlite
from storage.writing import MOST, Writer
from tests.storage.acts import act, kept
from tests.storage.district import CLOCK

GONE = """
CREATE TRIGGER gone BEFORE INSERT ON settings WHEN NEW.key = 'c' BEGIN SELECT RAISE(ROLLBACK, 'gone'); END
"""


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    opened = await connect(sqlite_url, CLOCK)
    try:
        yield opened
    finally:
        await opened.close()


async def test_a_commit_that_fails_is_told_to_each_act_of_the_group(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[str] = []
    speak = Writer._say

    async def say(self: Writer, sql: str) -> None:
        if sql == "COMMIT" and not failed:
            failed.append(sql)
            raise sqlite3.OperationalError("database or disk is full")
        await speak(self, sql)

    monkeypatch.setattr(Writer, "_say", say)
    told = await asyncio.gather(*(act(database, number) for number in range(40)), return_exceptions=True)
    assert [type(each) for each in told] == [BooksUnavailable] * MOST + [int] * 8
    assert await kept(database) == list(range(MOST, 40))


async def remember(database: Database, key: str, size: int = 1) -> str:
    async with database.open() as books:
        await settings.put(books, key, "x" * size)
    return key


async def remembered(database: Database) -> list[str]:
    async with database.read() as books:
        return [key for key in "abcde" if await settings.get(books, key)]


async def test_a_full_disk_is_an_outage_for_the_acts_that_do_not_fit(database: Database) -> None:
    engine = database._engine
    assert isinstance(engine, Sqlite)
    channel = engine._writer._channel
    ((pages,),) = await channel.beside("PRAGMA page_count")
    await channel.beside(f"PRAGMA max_page_count = {pages + 3}")
    sizes = {"a": 1, "b": 90_000, "c": 1, "d": 90_000}
    acts = [remember(database, key, size) for key, size in sizes.items()]
    told = await asyncio.gather(*acts, return_exceptions=True)
    assert [type(each) for each in told] == [str, BooksUnavailable, str, BooksUnavailable]
    assert await remembered(database) == ["a", "c"]


async def test_when_sqlite_rolls_everything_back_by_itself_the_whole_group_is_told(
    database: Database, sqlite_url: str
) -> None:
    """Acts that were well are lost with the one that was not, and nothing runs on outside a transaction."""
    with closing(sqlite3.connect(parse(sqlite_url).file)) as other:
        other.execute(GONE)
    told = await asyncio.gather(*(remember(database, key) for key in "abcde"), return_exceptions=True)
    kinds = [BooksUnavailable, BooksUnavailable, sqlite3.IntegrityError, str, str]
    assert [type(each) for each in told] == kinds
    assert await remembered(database) == ["d", "e"]


async def test_when_sqlite_rolls_back_the_first_act_of_a_group_the_next_ones_go_on(
    database: Database, sqlite_url: str
) -> None:
    with closing(sqlite3.connect(parse(sqlite_url).file)) as other:
        other.execute(GONE)
    told = await asyncio.gather(*(remember(database, key) for key in "cde"), return_exceptions=True)
    assert [type(each) for each in told] == [sqlite3.IntegrityError, str, str]
    assert await remembered(database) == ["d", "e"]


async def test_a_locked_file_is_an_outage_for_who_waits_and_passes(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = ("synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "busy_timeout=1")
    monkeypatch.setattr("storage.sqlite.WRITING", impatient)
    database = await connect(sqlite_url, CLOCK)
    try:
        with closing(sqlite3.connect(parse(sqlite_url).file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            told = await asyncio.gather(*(act(database, n) for n in range(3)), return_exceptions=True)
            assert [type(each) for each in told] == [BooksUnavailable] * 3
            other.execute("ROLLBACK")
        assert await act(database, 9) == 9
    finally:
        await database.close()
