"""The ledger in a copy of the books: a file beside the books, read without their engine."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import starmap
from pathlib import Path
from typing import Any

from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.errors import BrokenBackup
from storage.moments import moment

UNPLACED = "SELECT stream, seq, prev, data, hash, NULL FROM ledger ORDER BY stream, seq"
PLACED = """SELECT l.stream, l.seq, l.prev, l.data, l.hash, g.position,
 l.accepted, l.actor, l.kind, l.recorded_at
FROM ledger l LEFT JOIN ledger_log g ON g.entry = l.id ORDER BY l.stream, l.seq"""
CHECKPOINTS = "SELECT number, size, root, at, occasion, note, frontier FROM checkpoints ORDER BY number"
LOG = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('ledger_log', 'checkpoints')"
TABLES = 2


def entries_of_file(file: Path) -> Iterator[Entry]:
    """Every entry by stream and number; BrokenBackup when the file is no backup."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            yield from stored_entries(connection)
    except sqlite3.Error as error:
        raise BrokenBackup(f"{file} is no backup of the books: {error}.") from error


def checkpoints_of_file(file: Path) -> list[Checkpoint]:
    """The checkpoints in a backup by number; a backup of an earlier version has none."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return stored_checkpoints(connection)
    except sqlite3.Error as error:
        raise BrokenBackup(f"{file} is no backup of the books: {error}.") from error


def campaigns_of_file(file: Path) -> int:
    """How many campaigns a backup holds; each has at least the entry of its plan in the ledger."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT COUNT(*) FROM campaigns").fetchone()[0])
    except sqlite3.Error as error:
        raise BrokenBackup(f"{file} is no backup of the books: {error}.") from error


def stored_entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    """Every entry by stream and number of a database that is open."""
    found = connection.execute(PLACED if _has_log(connection) else UNPLACED)
    for row in found:
        stream, number, prev, data, digest, place = row[:6]
        # Whoever has edited it with SQL may have left a text there.
        kept = data if isinstance(data, bytes) else str(data).encode()
        yield Entry(stream, number, prev, kept, digest, place, row[6:] or None)


def stored_checkpoints(connection: sqlite3.Connection) -> list[Checkpoint]:
    """The checkpoints of a database that is open, by number."""
    found = connection.execute(CHECKPOINTS).fetchall() if _has_log(connection) else []
    return list(starmap(checkpoint, found))


def checkpoint(number: int, size: int, root: str, at: int, *rest: Any) -> Checkpoint:  # noqa: ANN401 - its texts
    """The checkpoint of a row."""
    return Checkpoint(number, size, root, moment(at), *rest)


def _has_log(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute(LOG).fetchone()[0] == TABLES)
