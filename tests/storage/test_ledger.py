"""The ledger grows and never changes."""

import sqlite3
from contextlib import closing

import psycopg
import pytest

from custody.ledger import Entry, first_break
from storage.address import parse
from storage.database import Database
from storage.verifying import entries
from tests.storage.district import record

CHANGES = (
    "UPDATE ledger SET kind = 'x' WHERE seq = 2",
    "DELETE FROM ledger",
    "DELETE FROM ledger WHERE seq = 2",
)
REPLACES = (
    "INSERT OR REPLACE INTO ledger SELECT * FROM ledger",
    """INSERT OR REPLACE INTO ledger (stream, seq, prev, data, hash, accepted, kind, recorded_at)
    SELECT stream, seq, prev, data, hash, 0, 'x', 0 FROM ledger""",
    """REPLACE INTO ledger (id, stream, seq, prev, data, hash, accepted, kind, recorded_at)
    SELECT id, stream, seq + 100, prev, data, hash, 0, 'x', 0 FROM ledger""",
)


async def fill(database: Database, streams: int = 2, each: int = 3) -> None:
    async with database.open() as books:
        for stream in range(streams):
            for number in range(each):
                await books.write(record(f"packet:{stream}", number, accepted=number != 1))


async def all_entries(database: Database) -> list[Entry]:
    return [entry async for entry in entries(database)]


def outside(url: str, *statements: str, pragma: str = "recursive_triggers=ON") -> None:
    """Somebody who goes round the bot."""
    if parse(url).engine == "sqlite":
        connection = sqlite3.connect(parse(url).file)
        connection.execute(f"PRAGMA {pragma}")
        try:
            with connection:
                for statement in statements:
                    connection.execute(statement)
        finally:
            connection.close()
        return
    with psycopg.connect(url) as other:
        for statement in statements:
            other.execute(statement.encode())


async def test_entries_follow_one_another_in_each_stream(database: Database) -> None:
    await fill(database)
    async with database.read() as books:
        story = await books.story("packet:1")
        assert [entry.seq for entry in story] == [1, 2, 3]
        assert [entry.content["accepted"] for entry in story] == [True, False, True]
        assert await books.story("packet:9") == ()
    assert first_break(await all_entries(database)) is None


async def test_nobody_changes_or_removes_an_entry(database: Database, url: str) -> None:
    await fill(database)
    before = await all_entries(database)
    for change in CHANGES:
        with pytest.raises((sqlite3.IntegrityError, psycopg.IntegrityError), match="append-only"):
            outside(url, change)
    assert await all_entries(database) == before


@pytest.mark.postgres
async def test_nobody_empties_the_ledger(postgres_url: str) -> None:
    with pytest.raises(psycopg.IntegrityError, match="append-only"):
        outside(postgres_url, "TRUNCATE ledger CASCADE")


@pytest.mark.parametrize("pragma", ["recursive_triggers=ON", "recursive_triggers=OFF"])
@pytest.mark.parametrize("replace", REPLACES)
def test_nobody_replaces_an_entry(sqlite_url: str, replace: str, pragma: str) -> None:
    one = "INSERT INTO ledger (stream, seq, prev, data, hash, accepted, kind, recorded_at)"
    outside(sqlite_url, f"{one} VALUES ('packet:1', 1, '', x'00', '', 1, 'received', 0)")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        outside(sqlite_url, replace, pragma=pragma)
    with closing(sqlite3.connect(parse(sqlite_url).file)) as connection:
        assert connection.execute("SELECT data, kind FROM ledger").fetchall() == [(b"\0", "received")]


async def test_the_bots_own_connection_replaces_nothing_either(database: Database) -> None:
    await fill(database, 1, 1)
    with pytest.raises(Exception, match=r"append-only|uq_ledger_stream_seq"):
        async with database.open() as books:
            await books.session.value(
                "append",
                stream="packet:0",
                seq=1,
                prev="",
                data=b"",
                hash="",
                accepted=1,
                actor="",
                kind="x",
                recorded_at=0,
            )


async def test_an_edited_byte_is_found(database: Database, url: str) -> None:
    await fill(database)
    off, on = unguarded(url)
    outside(
        url,
        *off,
        "UPDATE ledger SET hash = 'f' || substr(hash, 2) WHERE stream = 'packet:1' AND seq = 2",
        *on,
    )
    found = first_break(await all_entries(database))
    assert found is not None
    assert (found.stream, found.seq, found.what) == ("packet:1", 2, "edited")


async def test_a_removed_entry_is_found(database: Database, url: str) -> None:
    await fill(database)
    off, on = unguarded(url)
    outside(url, *off, "DELETE FROM ledger WHERE stream = 'packet:0' AND seq = 2", *on)
    found = first_break(await all_entries(database))
    assert found is not None
    assert (found.stream, found.seq, found.what) == ("packet:0", 3, "gap")


def unguarded(url: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What somebody with all rights would do first, and afterwards."""
    if parse(url).engine == "sqlite":
        return ("DROP TRIGGER ledger_no_update", "DROP TRIGGER ledger_no_delete"), ()
    return ("ALTER TABLE ledger DISABLE TRIGGER USER",), ("ALTER TABLE ledger ENABLE TRIGGER USER",)


async def test_pages_of_the_whole_ledger_leave_nothing_out(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(database, 3, 3)
    whole = await all_entries(database)
    monkeypatch.setattr("storage.verifying.PAGE", 2)
    assert await all_entries(database) == whole
    assert [(entry.stream, entry.seq) for entry in whole] == sorted(
        (entry.stream, entry.seq) for entry in whole
    )
    assert len(whole) == 9
