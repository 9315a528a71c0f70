"""The books move to PostgreSQL and back, whole, and nothing moves halfway."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.cli.move import _check
from storage.address import parse
from storage.database import connect
from storage.errors import AlreadyRunning, BrokenBackup, NotEmpty, NotMigrated, StorageError
from storage.moving.between import move
from tests.storage.district import CLOCK, record
from tests.storage.filled import NAMES, ODD

pytestmark = pytest.mark.postgres
Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(url: str) -> Rows:
    """Every row of every table."""
    with closing(sqlite3.connect(parse(url).file)) as books:
        names = sorted(name for (name,) in books.execute(NAMES))
        return {name: sorted(books.execute(f"SELECT * FROM {name}"), key=repr) for name in names}  # noqa: S608


def rows_there(url: str) -> int:
    """How many rows PostgreSQL has in all; that of the version is not counted."""
    with psycopg.connect(url) as books:
        names = books.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        asked = (f"SELECT COUNT(*) FROM {name}".encode() for (name,) in names if name != "alembic_version")  # noqa: S608
        counts: list[int] = [row[0] for order in asked for row in books.execute(order)]
        return sum(counts)


async def goes_on(url: str) -> None:
    """A bot writes there: another entry, another letter."""
    database = await connect(url, CLOCK, exclusive=True)
    try:
        async with database.open() as books:
            await books.write(record("packet:new"))
    finally:
        await database.close()


async def test_everything_comes_to_postgresql_and_back_and_a_bot_goes_on_in_both(
    books: str, postgres: str, tmp_path: Path
) -> None:
    before = rows_of(books)
    assert all(before.values())
    assert any(ODD in str(cell) for cell in before["papers"][0])
    counts = move(books, postgres, _check)
    assert counts == {name: len(rows) for name, rows in before.items() if name != "alembic_version"}
    back = f"sqlite:///{tmp_path / 'back.db'}"
    move(postgres, back, _check)
    assert rows_of(back) == before == rows_of(books)
    await goes_on(back)


def test_numbers_that_were_given_out_are_not_given_again(books: str, postgres: str, tmp_path: Path) -> None:
    tell = """INSERT INTO tells (campaign, sender, chat, audience, words, at)
    SELECT campaign, sender, chat, audience, words, at FROM tells LIMIT 1 RETURNING id"""
    move(books, postgres, _check)
    with psycopg.connect(postgres) as there:
        assert there.execute(tell).fetchone() == (901,)
        there.execute("DELETE FROM tells WHERE id = 901")
        newest = there.execute("SELECT MAX(id) FROM outbox").fetchone()
        added = there.execute(
            "INSERT INTO outbox (chat, fact, rows, urgency, created_at) VALUES (1, '', '', 0, 0) RETURNING id"
        ).fetchone()
        assert newest
        assert added == (newest[0] + 1,)
    back = f"sqlite:///{tmp_path / 'back.db'}"
    move(postgres, back, _check)
    with closing(sqlite3.connect(parse(back).file)) as here:
        assert here.execute(tell).fetchone() == (902,)


def test_the_guards_of_the_ledger_stand_on_both_sides(books: str, postgres: str, tmp_path: Path) -> None:
    back = f"sqlite:///{tmp_path / 'back.db'}"
    move(books, postgres, _check)
    move(postgres, back, _check)
    for order in ("UPDATE ledger SET seq = 9", "DELETE FROM checkpoints"):
        with psycopg.connect(postgres) as there, pytest.raises(psycopg.Error, match="append-only"):
            there.execute(order.encode())
        with closing(sqlite3.connect(parse(back).file)) as here:
            with pytest.raises(sqlite3.Error, match="append-only"):
                here.execute(order)
            assert here.execute("PRAGMA journal_mode").fetchone() == ("wal",)


async def test_beside_a_bot_nothing_moves(books: str, postgres: str, tmp_path: Path) -> None:
    bot = await connect(books, CLOCK, exclusive=True)
    try:
        with pytest.raises(AlreadyRunning):
            move(books, postgres, _check)
    finally:
        await bot.close()
    move(books, postgres, _check)
    bot = await connect(postgres, CLOCK, exclusive=True)
    try:
        with pytest.raises(AlreadyRunning):
            move(postgres, f"sqlite:///{tmp_path / 'back.db'}", _check)
    finally:
        await bot.close()
    assert not (tmp_path / "back.db").exists()


def test_what_is_there_already_is_not_touched(books: str, postgres: str, tmp_path: Path) -> None:
    move(books, postgres, _check)
    there = rows_there(postgres)
    with pytest.raises(NotEmpty):
        move(books, postgres, _check)
    assert rows_there(postgres) == there
    back = f"sqlite:///{tmp_path / 'back.db'}"
    move(postgres, back, _check)
    kept = rows_of(back)
    with pytest.raises(NotEmpty):
        move(postgres, back, _check)
    assert rows_of(back) == kept


def test_a_database_of_somebody_else_gets_none_of_our_tables(books: str, postgres: str) -> None:
    with psycopg.connect(postgres) as there:
        there.execute("CREATE TABLE theirs (id int)")
    with pytest.raises(NotEmpty):
        move(books, postgres, _check)
    with psycopg.connect(postgres) as there:
        assert there.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall() == [
            ("theirs",)
        ]


def test_books_of_another_version_stay_where_they_are(books: str, postgres: str) -> None:
    with closing(sqlite3.connect(parse(books).file)) as here, here:
        here.execute("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(NotMigrated):
        move(books, postgres, _check)
    assert rows_there(postgres) == 0


def changed(url: str, statements: Iterable[str]) -> None:
    with closing(sqlite3.connect(parse(url).file)) as here, here:
        for statement in statements:
            here.execute(statement)


def test_a_broken_ledger_does_not_move(books: str, postgres: str) -> None:
    changed(books, ("DROP TRIGGER ledger_no_update", "UPDATE ledger SET data = data || ' ' WHERE id = 3"))
    with pytest.raises(BrokenBackup, match="edited"):
        move(books, postgres, _check)
    assert rows_there(postgres) == 0


def test_what_fails_halfway_leaves_nothing_and_can_be_tried_again(books: str, postgres: str) -> None:
    """A character that PostgreSQL cannot keep, in a table that comes late."""
    changed(books, ("UPDATE tellings SET person = person", "UPDATE tells SET words = 'a' || CHAR(0)"))
    before = rows_of(books)
    with pytest.raises(StorageError):
        move(books, postgres, _check)
    assert rows_there(postgres) == 0
    assert rows_of(books) == before
    changed(books, ("UPDATE tells SET words = 'a'",))
    assert sum(move(books, postgres, _check).values()) == rows_there(postgres)
