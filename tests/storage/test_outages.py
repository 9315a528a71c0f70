"""What the network and the server of PostgreSQL do to the books."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import psycopg
import pytest

from custody.ledger import Record
from storage.database import Database, UpdateKey, connect
from storage.errors import AlreadyDone, BooksUnavailable, NoRight
from storage.inbox import Inbox, InboxRow
from storage.outages import is_outage
from storage.shape import odd_in
from tests.storage.district import AT, CLOCK, enter, record
from tests.storage.test_ledger import outside

KILL = b"""
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


async def cut_off(database: Database, url: str, *after: Record) -> None:
    """An act whose connection the server cuts, with something still to write, or just before the commit."""
    async with database.open() as books:
        await books.write(record("packet:1"))
        with psycopg.connect(url, autocommit=True) as other:
            other.execute(KILL)
        for each in after:
            await books.write(each)


@pytest.mark.postgres
async def test_a_lost_connection_is_an_outage_and_the_next_act_finds_another(postgres_url: str) -> None:
    database = await connect(postgres_url, CLOCK)
    try:
        with pytest.raises(BooksUnavailable):
            await cut_off(database, postgres_url, record("packet:1"))
        async with database.open() as books:
            await books.write(record("packet:1"))
            assert len(await books.story("packet:1")) == 1
    finally:
        await database.close()


@pytest.mark.postgres
async def test_a_connection_lost_before_the_commit_is_an_outage(postgres_url: str) -> None:
    database = await connect(postgres_url, CLOCK)
    try:
        with pytest.raises(BooksUnavailable):
            await cut_off(database, postgres_url)
        async with database.read() as books:
            assert await books.story("packet:1") == ()
    finally:
        await database.close()


@pytest.mark.postgres
async def test_a_deadlock_is_an_outage_for_one_and_nothing_for_the_other(postgres_url: str) -> None:
    database = await connect(postgres_url, CLOCK)
    both = asyncio.Barrier(2)

    async def cross(*packets: int) -> str:
        try:
            async with database.open() as books:
                await books.take_packets([packets[0]])
                await both.wait()
                await books.take_packets([packets[1]])
        except BooksUnavailable:
            return "outage"
        return "done"

    try:
        await enter(database)
        assert sorted(await asyncio.gather(cross(1, 2), cross(2, 1))) == ["done", "outage"]
    finally:
        await database.close()


@pytest.mark.postgres
async def test_a_right_that_was_taken_away_is_waited_for_and_not_held_against_the_act(
    postgres_url: str,
) -> None:
    outside(
        postgres_url,
        "CREATE ROLE lesser",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO lesser",
        f"REVOKE TEMPORARY ON DATABASE {urlsplit(postgres_url).path[1:]} FROM PUBLIC",
    )
    database = await connect(f"{postgres_url}&role=lesser", CLOCK)
    try:
        with pytest.raises(NoRight, match="permission denied"):
            async with database.open() as books:
                await books.write(record("packet:1"))
        with pytest.raises(NoRight, match="temporary"):
            await odd_in(database)
    finally:
        await database.close()
        outside(postgres_url, "DROP OWNED BY lesser", "DROP ROLE lesser")


async def test_an_error_of_the_desk_stays_what_it_is(database: Database) -> None:
    for error in (OSError("the desk's own"), TimeoutError(), KeyError("x")):
        with pytest.raises(type(error)) as raised:
            async with database.open():
                raise error
        assert raised.value is error


async def test_an_update_whose_commit_was_not_answered_is_not_done_twice(database: Database) -> None:
    """The connection broke after the commit: the worker tries again and learns that all is done."""
    await Inbox(database).store([InboxRow(1, 11, 5, 5, "message", AT, AT, "ab" * 32, "{}")])
    async with database.open(UpdateKey(1, 11)) as books:
        await books.write(record("packet:1"))
    with pytest.raises(AlreadyDone):
        async with database.open(UpdateKey(1, 11)):
            pytest.fail("it was opened again")


@pytest.mark.parametrize(
    ("error", "outage"),
    [
        (asyncpg.SerializationError(), True),
        (asyncpg.DiskFullError(), True),
        (asyncpg.TooManyConnectionsError(), True),
        (asyncpg.AdminShutdownError(), True),
        (asyncpg.ReadOnlySQLTransactionError(), True),
        (asyncpg.InterfaceError("connection is closed"), True),
        (asyncpg.InternalClientError("another operation (2) is in progress"), True),
        (ConnectionRefusedError(), True),
        (asyncpg.UniqueViolationError(), False),
        (asyncpg.UndefinedTableError(), False),
        (asyncpg.DataError("expected an int"), False),
        (sqlite3.OperationalError("no such column"), False),
        (KeyError("x"), False),
    ],
    ids=lambda each: type(each).__name__,
)
def test_failures_of_the_database_are_told_from_ours(error: Exception, *, outage: bool) -> None:
    assert is_outage(error) is outage


def test_a_file_that_may_only_be_read_is_an_outage(tmp_path: Path) -> None:
    """The disk was mounted anew for reading only: three such failures had set every update aside."""
    file = tmp_path / "books.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE one (two)")
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as reading:
        with pytest.raises(sqlite3.OperationalError) as refused:
            reading.execute("INSERT INTO one VALUES (3)")
        assert is_outage(refused.value)
