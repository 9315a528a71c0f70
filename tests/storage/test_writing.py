"""SQLite's one writer: many acts, one commit, and each act for itself."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from itertools import pairwise

import pytest

from storage.address import parse
from storage.database import Database, connect
from storage.writing import MOST, Writer
from tests.storage.acts import STREAM, Bug, act, kept
from tests.storage.district import CLOCK


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    opened = await connect(sqlite_url, CLOCK)
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the writer says to SQLite between the acts."""
    heard: list[str] = []
    speak = Writer._say

    async def say(self: Writer, sql: str) -> None:
        heard.append(sql)
        await speak(self, sql)

    monkeypatch.setattr(Writer, "_say", say)
    return heard


async def test_acts_that_wait_share_commits_of_at_most_thirty_two(
    database: Database, said: list[str]
) -> None:
    await asyncio.gather(*(act(database, number) for number in range(50)))
    assert await kept(database) == list(range(50))
    commits = [place for place, sql in enumerate(said) if sql == "COMMIT"]
    groups = [after - before - 1 for before, after in pairwise([-1, *commits])]
    assert sum(groups) == 50
    assert len(groups) <= 3
    assert max(groups) == MOST


@pytest.mark.parametrize("failing", [{0}, {7}, {49}, {0, 1, 2, 31, 32, 33}, set(range(49)), set(range(50))])
async def test_an_act_that_fails_is_undone_alone(database: Database, failing: set[int]) -> None:
    acts = [act(database, number, fails=number in failing) for number in range(50)]
    told = await asyncio.gather(*acts, return_exceptions=True)
    assert {number for number, each in enumerate(told) if isinstance(each, Bug)} == failing
    assert await kept(database) == [number for number in range(50) if number not in failing]


async def test_an_act_returns_only_when_it_is_durable(database: Database, sqlite_url: str) -> None:
    async def look(number: int) -> bool:
        await act(database, number)
        with closing(sqlite3.connect(parse(sqlite_url).file)) as other:
            found = other.execute("SELECT data FROM ledger WHERE stream = ?", (STREAM,)).fetchall()
        return any(f'"n":{number}}}'.encode() in data for (data,) in found)

    assert all(await asyncio.gather(*(look(number) for number in range(40))))


async def test_waiting_acts_that_are_cancelled_are_passed_over(database: Database) -> None:
    tasks = [asyncio.create_task(act(database, number)) for number in range(20)]
    await asyncio.sleep(0)
    for task in tasks[5:15]:
        task.cancel()
    await asyncio.wait(tasks)
    assert await kept(database) == [*range(5), *range(15, 20)]


async def test_books_are_not_opened_twice_in_one_task(database: Database) -> None:
    with pytest.raises(RuntimeError, match="open in this task already"):
        async with database.open(), database.open():
            pytest.fail("this would wait for itself")
    assert await act(database, 1) == 1


async def test_closing_serves_who_waits_and_then_nobody(sqlite_url: str) -> None:
    database = await connect(sqlite_url, CLOCK)
    waiting = asyncio.gather(*(act(database, number) for number in range(5)))
    await asyncio.sleep(0)
    await database.close()
    assert await waiting == list(range(5))
    with pytest.raises(RuntimeError, match="closed"):
        await act(database, 6)
