"""A copy of the books while the bot runs, and the way back from it."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from importlib import import_module
from itertools import chain
from pathlib import Path
from types import ModuleType

from custody.ledger import first_break
from storage.address import parse
from storage.copy_reading import campaigns_of_file, entries_of_file
from storage.errors import BooksUnavailable, BrokenBackup, NotEmpty
from storage.files import AS_BOOKS, AS_COPY, log_mode, settle
from storage.lockfile import hold
from storage.outages import is_outage
from storage.shape import put_right
from storage.whose import of_the_same

STEPS_BETWEEN = 100_000
"""So many of SQLite's own steps lie between two looks at whether the copy is still wanted."""

REST = 0.001
"""Seconds of rest between two pages of rows."""

COUNTED = (
    "SELECT (SELECT COUNT(*) FROM campaigns) + (SELECT COUNT(*) FROM ledger) + (SELECT COUNT(*) FROM inbox)"
)


def check(file: Path) -> None:
    """BrokenBackup, naming the first break, when the file's ledger does not hold."""
    if not file.is_file():
        raise BrokenBackup(f"{file} is not there.")
    entries = entries_of_file(file)
    first = next(entries, None)
    if first is None and campaigns_of_file(file):
        raise BrokenBackup(f"{file}: its ledger is empty, and there are campaigns.")
    found = first_break(chain((first,), entries)) if first else None
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
    if file.exists():
        raise NotEmpty(f"{file} is there already: choose another name.")
    if address.engine == "sqlite":
        _copy(partial(_vacuumed, address.file, is_wanted), file, checked, AS_COPY)
    else:
        _copy(partial(_gathered, url, is_wanted), file, checked, AS_COPY)


def restore(file: Path, url: str, *, overwrite: bool = False) -> None:
    """The books as they were in the copy, whose ledger is checked first.

    NotEmpty when the present books hold something and `overwrite` was not said (PostgreSQL's are never
    overwritten: an empty database takes their place); OtherBooks in their place; AlreadyRunning beside a bot.
    """
    address = parse(url)
    check(file)
    if address.engine == "postgres":
        _between().fill_postgres(file, url)
        return
    with hold(address.file):
        if not overwrite and _holds_something(address.file):
            raise NotEmpty(f"{address.file} holds a campaign already: say so if it may be overwritten.")
        of_the_same(file, address.file)
        _copy(partial(_vacuumed, file, _always), address.file, _as_ours, AS_BOOKS)


def _as_ours(part: Path) -> None:
    """Checked, with the program's own triggers and views, whatever the copy has brought along."""
    put_right(part)
    check(part)


def _vacuumed(source: Path, is_wanted: Callable[[], bool], part: Path) -> None:
    """SQLite's own copy of one moment, without what was deleted."""
    part.touch(mode=0o600)  # whoever can read the books can read every label's secret
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        connection.execute("PRAGMA busy_timeout=5000")
        connection.set_progress_handler(lambda: not is_wanted(), STEPS_BETWEEN)
        connection.execute("VACUUM INTO ?", (str(part),))


def _gathered(url: str, is_wanted: Callable[[], bool], part: Path) -> None:
    """PostgreSQL's rows of one moment; the bot's own thread gets its turns between the pages."""

    def breathe() -> None:
        if not is_wanted():
            raise BooksUnavailable("the copy is given up.")
        time.sleep(REST)

    _between().copy_postgres(url, part, breathe)


def _between() -> ModuleType:
    """Moving needs Alembic, which a bot at work does not hold in its memory."""
    return import_module("storage.moving.between")


def _copy(fill: Callable[[Path], None], target: Path, checked: Callable[[Path], None], mode: str) -> None:
    """A whole copy beside the target, on the disk and checked, then renamed over it in one step."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        fill(part)
        log_mode(part, AS_COPY)
        checked(part)
        settle(part, target, mode)
    except sqlite3.Error as error:
        raise (BooksUnavailable if is_outage(error) else BrokenBackup)(f"{target}: {error}.") from error
    finally:
        part.unlink(missing_ok=True)


def _holds_something(file: Path) -> bool:
    if not file.exists():
        return False
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(file)) as connection:
        return bool(connection.execute(COUNTED).fetchone()[0])
    return False
