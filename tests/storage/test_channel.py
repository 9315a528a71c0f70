"""Where SQLite is asked: what is short at once, what is long in a thread of its own."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from threading import get_ident
from time import perf_counter

import pytest

from storage import channel as channels
from storage.address import parse
from storage.channel import WARY, Channel
from storage.database import connect
from storage.queries import Statement
from tests.storage.acts import act
from tests.storage.district import CLOCK

QUERIES = {
    "counted": Statement(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT :most) "
        "SELECT place() FROM n ORDER BY i DESC LIMIT 1"
    ),
    "short": Statement("SELECT place()"),
    "kept": Statement("INSERT INTO kept SELECT :number RETURNING number"),
    "all": Statement("SELECT number FROM kept ORDER BY rowid"),
    "slow": Statement(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT :most) "
        "INSERT INTO kept SELECT MAX(i) FROM n RETURNING number"
    ),
}
LONG = 1_000_000
"""So many steps take a tenth of a second and more."""


@pytest.fixture
async def channel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Channel]:
    monkeypatch.setattr(channels, "statements", lambda _engine: QUERIES)
    opened = await Channel.connect(str(tmp_path / "channel.db"))
    try:
        await opened.beside("CREATE TABLE kept (number INTEGER)")
        opened._raw.create_function("place", 0, get_ident)
        yield opened
    finally:
        await opened.close()


async def is_here(channel: Channel, query: str, most: int = 1) -> bool:
    """Whether the query runs in this thread; each time in an act of its own."""
    channel.say("BEGIN")
    try:
        ((place,),) = await channel.ask(query, {"most": most})
    finally:
        channel.say("ROLLBACK")
    return bool(place == get_ident())


async def test_a_short_query_runs_where_it_is_asked(channel: Channel) -> None:
    assert [await is_here(channel, "short") for _ in range(50)] == [True] * 50


async def test_a_query_that_was_long_runs_in_the_thread_until_it_may_be_short_again(channel: Channel) -> None:
    assert await is_here(channel, "counted", LONG)
    assert [await is_here(channel, "counted") for _ in range(WARY)] == [False] * WARY
    assert await is_here(channel, "counted")
    assert await is_here(channel, "short")


async def test_the_rest_of_a_long_act_runs_in_the_thread(channel: Channel) -> None:
    channel.say("BEGIN")
    await channel.ask("counted", {"most": LONG})
    ((place,),) = await channel.ask("short", {})
    channel.say("ROLLBACK")
    assert place != get_ident()
    assert await is_here(channel, "short"), "the next act begins anew"


async def test_nothing_overtakes_a_statement_that_nobody_waits_for_any_more(channel: Channel) -> None:
    channel.say("BEGIN")
    await channel.ask("counted", {"most": LONG})
    slow = asyncio.ensure_future(channel.ask("slow", {"most": LONG}))
    await asyncio.sleep(0)
    slow.cancel()
    with pytest.raises(asyncio.CancelledError):
        await slow
    await channel.ask("kept", {"number": 1})
    assert [number for (number,) in await channel.ask("all", {})] == [LONG, 1]
    channel.say("ROLLBACK")


async def test_while_another_process_writes_everybody_else_is_served(sqlite_url: str) -> None:
    """Waiting for the right to write stops one act, not the loop."""
    database = await connect(sqlite_url, CLOCK)
    try:
        with closing(sqlite3.connect(parse(sqlite_url).file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.ensure_future(act(database, 1))
            worst = max([await _turn() for _ in range(30)])
            assert not waiting.done()
            other.execute("ROLLBACK")
            assert await waiting == 1
    finally:
        await database.close()
    assert worst < 0.5, f"the loop stood still for {worst:.2f} s"


async def _turn() -> float:
    """How long the loop takes for a nap of ten milliseconds."""
    began = perf_counter()
    await asyncio.sleep(0.01)
    return perf_counter() - began
