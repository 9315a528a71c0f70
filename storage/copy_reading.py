"""The ledger in a copy of the books: a file beside the books, read without their engine."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import islice, starmap
from pathlib import Path
from typing import Any

from custody.checkpoints import Checkpoint
from custody.ledger import Entry
from storage.errors import BrokenBackup
from storage.moments import EPOCH, moment

UNPLACED = "SELECT stream, seq, prev, data, hash FROM ledger ORDER BY stream, seq"
PLACED = """SELECT l.stream, l.seq, l.prev, l.data, l.hash, g.position,
 l.accepted, l.actor, l.kind, l.recorded_at
FROM ledger l LEFT JOIN ledger_log g ON g.entry = l.id ORDER BY l.stream, l.seq"""
WAITING = """SELECT l.hash FROM ledger l
WHERE NOT EXISTS (SELECT 1 FROM ledger_log g WHERE g.entry = l.id) ORDER BY l.id"""
CHECKPOINTS = "SELECT number, size, root, at, occasion, note, frontier FROM checkpoints ORDER BY number"
LOG = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('ledger_log', 'checkpoints')"
TABLES = 2
VERSION = "SELECT 1 FROM alembic_version WHERE version_num >= '0003'"
"""From this version on the books have a log."""
NO_TEXT = "Could not decode to UTF-8"
"""So Python's sqlite3 begins to say it; the rest of an error's words may be anybody's."""


def entries_of_file(file: Path) -> Iterator[Entry]:
    """Every entry by stream and number; BrokenBackup when the file is no backup."""
    done = 0
    try:
        with reading(file) as connection:
            for done, entry in enumerate(stored_entries(connection), 1):  # noqa: B007 - how far it came
                yield entry
    except BrokenBackup as error:
        if not is_no_text(error):
            raise
        with reading(file, any_text) as connection:
            yield from islice(stored_entries(connection), done, None)


def checkpoints_of_file(file: Path) -> list[Checkpoint]:
    """The checkpoints in a backup by number; a backup of an earlier version has none."""
    with reading(file, any_text) as connection:
        return stored_checkpoints(connection)


def waiting_of_file(file: Path) -> list[str]:
    """Hashes of the entries of a backup without a place, in the order in which they will get it."""
    with reading(file, any_text) as connection:
        found = connection.execute(WAITING).fetchall() if _has_log(connection) else []
        return [digest for (digest,) in found]


def campaigns_of_file(file: Path) -> int:
    """How many campaigns a backup holds; each has at least the entry of its plan in the ledger."""
    with reading(file) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM campaigns").fetchone()[0])


def any_text(kept: bytes) -> str:
    """A text that is no UTF-8 any more keeps its bytes, and is found to be edited; slower by a third."""
    return kept.decode("utf-8", "surrogateescape")


def is_no_text(error: BaseException | None) -> bool:
    """Whether SQLite has met a text that is no UTF-8 any more, be it told by an error of ours."""
    if isinstance(error, BrokenBackup):
        return is_no_text(error.__cause__)
    return isinstance(error, sqlite3.OperationalError) and str(error).startswith(NO_TEXT)


@contextmanager
def reading(file: Path, text: Callable[[bytes], str] | None = None) -> Iterator[sqlite3.Connection]:
    """The backup, open for reading; BrokenBackup for whatever cannot be read in it."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.text_factory = text or str
            yield connection
    except sqlite3.Error as error:
        raise BrokenBackup(f"{file} is no backup of the books: {error}.") from error


def stored_entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    """Every entry by stream and number of a database that is open."""
    if not _has_log(connection):
        for stream, number, prev, data, digest in connection.execute(UNPLACED):
            yield Entry(stream, number, prev, _hashed(data), digest)
        return
    for row in connection.execute(PLACED):
        stream, number, prev, data, digest, place, accepted, actor, kind, recorded = row
        listed = accepted, actor, kind, recorded
        yield Entry(stream, number, prev, _hashed(data), digest, place, listed)


def _hashed(data: object) -> bytes:
    """The bytes of an entry; whoever has edited it with SQL may have left a text there."""
    return data if isinstance(data, bytes) else str(data).encode("utf-8", "surrogateescape")


def stored_checkpoints(connection: sqlite3.Connection) -> list[Checkpoint]:
    """The checkpoints of a database that is open, by number."""
    found = connection.execute(CHECKPOINTS).fetchall() if _has_log(connection) else []
    return list(starmap(checkpoint, found))


def checkpoint(number: int, size: int, root: str, at: Any, *rest: Any) -> Checkpoint:  # noqa: ANN401 - edited
    """The checkpoint of a row, also of one that somebody has edited with SQL into what it cannot hold."""
    try:
        made = moment(at)
    except (TypeError, OverflowError):
        made = EPOCH
    occasion, note, frontier = rest
    return Checkpoint(number, size, root, made, occasion, note if isinstance(note, str) else "", frontier)


def _has_log(connection: sqlite3.Connection) -> bool:
    """Whether the log is there; where the version says that it must be, it was taken out."""
    (tables,) = connection.execute(LOG).fetchone()
    if tables != TABLES and connection.execute(VERSION).fetchone() is not None:
        raise sqlite3.DatabaseError("the tables of its checkpoints were taken out")
    return bool(tables == TABLES)
