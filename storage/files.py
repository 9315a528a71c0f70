"""Files of books on the disk: in SQLite's own log mode, and there after a power cut."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path


def settle(part: Path, target: Path) -> None:
    """The finished part gets its name in one step, on the disk and as a bot wants it."""
    with closing(sqlite3.connect(part)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    _to_disk(part)
    # A log that belongs to the old books would be played into the new ones.
    for left in ("-wal", "-shm"):
        target.with_name(target.name + left).unlink(missing_ok=True)
    part.replace(target)
    _to_disk(target.parent)


def _to_disk(path: Path) -> None:
    """Return when the file, or the folder's list of names, is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
