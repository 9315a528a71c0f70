"""A copy of the books while the bot runs, and the way back from it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from custody.ledger import first_break
from storage.address import parse
from storage.copy_reading import entries_of_file
from storage.errors import BooksUnavailable, BrokenBackup, NotEmpty, NotHere
from storage.lockfile import hold
from storage.outages import is_outage

STEPS_BETWEEN = 100_000
"""So many of SQLite's own steps lie between two looks at whether the copy is still wanted."""

COUNTED = (
    "SELECT (SELECT COUNT(*) FROM campaigns) + (SELECT COUNT(*) FROM ledger) + (SELECT COUNT(*) FROM inbox)"
)


def check(file: Path) -> None:
    """BrokenBackup, naming the first break, when the file's ledger does not hold."""
    if not file.is_file():
        raise BrokenBackup(f"{file} is not there.")
    found = first_break(entries_of_file(file))
    if found is not None:
        raise BrokenBackup(f"{file}: the ledger breaks at {found.stream} no. {found.seq} ({found.what}).")


def _always() -> bool:
    return True


def backup(
    url: str,
    file: Path,
    checked: Callable[[Path], None] = check,
    is_wanted: Callable[[], bool] = _always,
) -> None:
    """A consistent copy, `checked` before it gets its name; NotEmpty when the file is there already.

    It is given up when `is_wanted` says no, which is asked from the copying thread.
    """
    address = parse(url)
    if address.engine != "sqlite":
        raise NotHere(
            f"Copy PostgreSQL with its own program: pg_dump --format=custom --file={file} DATABASE_URL"
        )
    if file.exists():
        raise NotEmpty(f"{file} is there already: choose another name.")
    _copy(address.file, file, checked, is_wanted)


def restore(file: Path, url: str, *, overwrite: bool = False) -> None:
    """The books as they were in the copy, whose ledger is checked first.

    NotEmpty when the present books hold something and `overwrite` was not said; AlreadyRunning beside a bot.
    """
    address = parse(url)
    if address.engine != "sqlite":
        raise NotHere(
            "Restore PostgreSQL with its own program: pg_restore --clean --dbname=DATABASE_URL FILE"
        )
    check(file)
    with hold(address.file):
        if not overwrite and _holds_something(address.file):
            raise NotEmpty(f"{address.file} holds a campaign already: say so if it may be overwritten.")
        _copy(file, address.file, check, _always)


def _copy(source: Path, target: Path, checked: Callable[[Path], None], is_wanted: Callable[[], bool]) -> None:
    """A whole copy beside the target, on the disk and checked, then renamed over it in one step."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        part.touch(mode=0o600)  # whoever can read the books can read every label's secret
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            connection.execute("PRAGMA busy_timeout=5000")
            connection.set_progress_handler(lambda: not is_wanted(), STEPS_BETWEEN)
            connection.execute("VACUUM INTO ?", (str(part),))
        checked(part)
        _in_wal_mode(part)
        _to_disk(part)
        # A log that belongs to the old books would be played into the new ones.
        for left in ("-wal", "-shm"):
            target.with_name(target.name + left).unlink(missing_ok=True)
        part.replace(target)
        _to_disk(target.parent)
    except sqlite3.Error as error:
        raise (BooksUnavailable if is_outage(error) else BrokenBackup)(f"{source}: {error}.") from error
    finally:
        part.unlink(missing_ok=True)


def _in_wal_mode(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _holds_something(file: Path) -> bool:
    if not file.exists():
        return False
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(file)) as connection:
        return bool(connection.execute(COUNTED).fetchone()[0])
    return False
