"""A copy of the books, and the way back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.address import parse
from storage.backup import backup, restore
from storage.database import Database, connect
from storage.errors import AlreadyRunning, BrokenBackup, NotEmpty
from storage.lockfile import hold
from storage.verifying import entries
from tests.storage.district import CLOCK, enter, record


async def written(url: str, *streams: str) -> None:
    database = await connect(url, CLOCK)
    try:
        if not await told(database):
            await enter(database)
        for stream in streams:
            async with database.open() as books:
                await books.write(record(stream))
    finally:
        await database.close()


async def told(database: Database) -> list[str]:
    return [entry.stream async for entry in entries(database)]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def streams(url: str) -> list[str]:
    database = await connect(url, CLOCK)
    try:
        return await told(database)
    finally:
        await database.close()


async def test_a_copy_is_made_while_the_bot_writes_and_brings_the_books_back(
    sqlite_url: str, tmp_path: Path
) -> None:
    copy, database = tmp_path / "copy.db", await connect(sqlite_url, CLOCK, exclusive=True)
    try:
        await enter(database)
        async with database.open() as books:
            await books.write(record("packet:1"))
        async with database.open() as books:
            await books.write(record("packet:2"))
            backup(sqlite_url, copy)
        with pytest.raises(AlreadyRunning):
            restore(copy, sqlite_url, overwrite=True)
        assert await told(database) == ["packet:1", "packet:2"]
    finally:
        await database.close()
    with pytest.raises(NotEmpty):
        restore(copy, sqlite_url)
    restore(copy, sqlite_url, overwrite=True)
    assert await streams(sqlite_url) == ["packet:1"]
    assert "copy.db.part" not in names(tmp_path)


async def test_a_copy_is_restored_where_nothing_is_yet(sqlite_url: str, tmp_path: Path) -> None:
    await written(sqlite_url, "packet:1")
    backup(sqlite_url, tmp_path / "copy.db")
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    restore(tmp_path / "copy.db", elsewhere)
    await written(elsewhere, "packet:2")
    assert await streams(elsewhere) == ["packet:1", "packet:2"]


async def test_a_log_of_the_old_books_is_not_played_into_the_restored_ones(
    sqlite_url: str, tmp_path: Path
) -> None:
    await written(sqlite_url, "packet:1")
    backup(sqlite_url, tmp_path / "copy.db")
    file = parse(sqlite_url).file
    with closing(sqlite3.connect(file)) as killed:  # its log stays, as after a kill
        killed.execute("PRAGMA wal_autocheckpoint=0")
        killed.execute("INSERT INTO settings VALUES ('late', 'x')")
        killed.commit()
        assert f"{file.name}-wal" in names(tmp_path)
        restore(tmp_path / "copy.db", sqlite_url, overwrite=True)
        assert f"{file.name}-wal" not in names(tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM settings").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_a_broken_copy_is_named_and_changes_nothing(sqlite_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    await written(sqlite_url, "packet:1", "packet:2")
    backup(sqlite_url, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("DROP TRIGGER ledger_no_update")
        connection.execute("UPDATE ledger SET data = replace(data, 'N-07', 'N-08') WHERE stream = 'packet:2'")
    with pytest.raises(BrokenBackup, match=r"packet:2 no\. 1 \(edited\)"):
        restore(copy, sqlite_url, overwrite=True)
    assert await streams(sqlite_url) == ["packet:1", "packet:2"]


async def test_books_with_a_broken_ledger_make_no_copy(sqlite_url: str, tmp_path: Path) -> None:
    await written(sqlite_url, "packet:1")
    with closing(sqlite3.connect(parse(sqlite_url).file)) as connection, connection:
        connection.execute("DROP TRIGGER ledger_no_update")
        connection.execute("UPDATE ledger SET seq = 2")
    with pytest.raises(BrokenBackup, match="reordered"):
        backup(sqlite_url, tmp_path / "copy.db")
    assert "copy.db" not in names(tmp_path)


def test_what_is_no_copy_of_books_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    text, other = tmp_path / "text.db", tmp_path / "other.db"
    text.write_text("not a database, but long enough to be taken for one" * 50)
    sqlite3.connect(other).close()
    for file in (text, other, tmp_path / "nowhere.db"):
        with pytest.raises(BrokenBackup):
            restore(file, sqlite_url)


def test_an_older_copy_is_never_overwritten(sqlite_url: str, tmp_path: Path) -> None:
    backup(sqlite_url, tmp_path / "copy.db")
    with pytest.raises(NotEmpty, match="another name"):
        backup(sqlite_url, tmp_path / "copy.db")


def test_the_lock_lies_beside_the_books(tmp_path: Path) -> None:
    with hold(tmp_path / "books.db"):
        assert (tmp_path / "books.db.lock").exists()
        with pytest.raises(AlreadyRunning):
            hold(tmp_path / "books.db")
    hold(tmp_path / "books.db").close()
