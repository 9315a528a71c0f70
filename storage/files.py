"""Files of books on the disk: in SQLite's own log mode, and there after a power cut."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.errors import BooksUnavailable
from storage.outages import is_outage

BUSY_SECONDS = 5.0
"""So long another program may read the books that are about to be replaced."""


AS_BOOKS, AS_COPY = "WAL", "DELETE"
"""How the file keeps its log: beside it while a bot writes, or not at all, so that its
readers leave nothing."""


def log_mode(file: Path, mode: str) -> None:
    """The file keeps its log in this way from now on; nobody else may have it open."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}")


def settle(part: Path, target: Path, mode: str = AS_BOOKS) -> None:
    """The finished part gets its name in one step, on the disk and in the log mode that is wanted."""
    log_mode(part, mode)
    _to_disk(part)
    _fold(target)
    # A log that belongs to the old books would be played into the new ones.
    for left in ("-wal", "-shm"):
        target.with_name(target.name + left).unlink(missing_ok=True)
    _to_disk(target.parent)
    part.replace(target)
    _to_disk(target.parent)


def _fold(target: Path) -> None:
    """Play the log of the present books into their file, which alone is these books then, whatever happens.

    BooksUnavailable while another program reads them. Books that cannot be read lose nothing by their log.
    """
    if not (target.exists() and target.with_name(f"{target.name}-wal").exists()):
        return
    try:
        with closing(sqlite3.connect(target, timeout=BUSY_SECONDS)) as connection:
            busy, pages, folded = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.DatabaseError as error:
        if is_outage(error):
            raise BooksUnavailable(f"{target}: {error}.") from error
        return
    if busy and folded < pages:
        raise BooksUnavailable(f"{target} is being read by another program.")


def _to_disk(path: Path) -> None:
    """Return when the file, or the folder's list of names, is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
