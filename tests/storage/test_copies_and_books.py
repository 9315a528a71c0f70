"""A copy beside the books: what it leaves on the disk, and whose place it may take."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.address import parse
from storage.backup import backup, check, restore
from storage.database import connect
from storage.errors import OtherBooks
from tests.storage.district import CLOCK
from tests.storage.test_backup import names, streams, written

SEALED = """INSERT INTO checkpoints (number, size, root, at, occasion, note, frontier)
VALUES (1, 0, ?, 0, 'hour', ?, '')"""


async def test_a_copy_leaves_no_log_beside_it_and_is_served_in_the_place_of_the_books(
    sqlite_url: str, tmp_path: Path
) -> None:
    file = parse(sqlite_url).file
    backup(sqlite_url, tmp_path / "copy.db")
    (tmp_path / "copy.db").replace(file)
    check(file)
    assert names(tmp_path) == {file.name}
    await (await connect(sqlite_url, CLOCK, exclusive=True)).close()
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def named(file: Path, log: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(SEALED, ("0" * 64, log))


async def test_a_copy_of_others_is_not_put_in_the_place_of_these_books(
    sqlite_url: str, tmp_path: Path
) -> None:
    file, copy = parse(sqlite_url).file, tmp_path / "copy.db"
    backup(sqlite_url, copy)
    restore(copy, sqlite_url, overwrite=True)
    named(copy, "vpr-custody/THEIRS\n0\n")
    restore(copy, f"sqlite:///{tmp_path / 'new.db'}")
    await written(sqlite_url, "packet:1")
    named(file, "vpr-custody/OURS\n0\n")
    with pytest.raises(OtherBooks, match="THEIRS, and here is vpr-custody/OURS"):
        restore(copy, sqlite_url, overwrite=True)
    assert await streams(sqlite_url) == ["packet:1"]
    backup(sqlite_url, tmp_path / "ours.db")
    restore(tmp_path / "ours.db", sqlite_url, overwrite=True)
