"""A season's ledger is sealed while people work: nobody waits for the books for longer than for a photo."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from custody.desk.ledger.sealing import seal
from custody.ledger import chain
from storage.address import parse
from storage.database import connect
from tests.storage.district import CLOCK, enter, record
from tests.storage.stopwatch import Stopwatch
from tests.storage.test_log import MORNING, campaign_in, tools

ENTRIES = 20_000
LIMIT_MS = 250
APPEND = """INSERT INTO ledger (stream, seq, prev, data, hash, accepted, kind, recorded_at)
VALUES (?, ?, ?, ?, ?, 1, 'received', 0)"""


def fill(url: str, number: int) -> None:
    """So many entries, each of a stream of its own, written round the bot."""
    entries = (chain(record(f"packet:{each}"), None) for each in range(number))
    with closing(sqlite3.connect(parse(url).file)) as connection, connection:
        connection.executemany(APPEND, ((e.stream, e.seq, e.prev, e.data, e.hash) for e in entries))


@pytest.mark.alone
async def test_sealing_a_season_at_once_holds_the_write_lock_for_less_than_a_quarter_second(
    sqlite_url: str,
) -> None:
    fill(sqlite_url, ENTRIES)
    database = await connect(sqlite_url, CLOCK)
    try:
        await enter(database)
        watch = Stopwatch(database)
        made = await seal(
            replace(tools(database), open_books=watch.open), await campaign_in(database), MORNING
        )
    finally:
        await database.close()
    assert made is not None
    assert made.size == ENTRIES
    assert len(watch.held) > ENTRIES / 1000, "it was not done in pages: the measurement would prove nothing"
    assert max(watch.held) < LIMIT_MS
