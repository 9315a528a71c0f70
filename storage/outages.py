"""Which failures are the database's, so that the same act may succeed in a minute."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from storage.errors import BooksUnavailable, NoRight

OUTAGES = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_READONLY,
    }
)  # fmt: skip
"""SQLite's answers that may be different in a minute."""

NO_RIGHT = "42501"
PASSING = ("08", "25006", "25P03", "40", NO_RIGHT, "53", "55", "57", "58")
"""PostgreSQL's: connection, read-only, one that stood still, deadlock, a right taken away, resources, locks,
operator, system."""


def is_outage(error: BaseException) -> bool:
    """Whether the database failed, and not we."""
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in OUTAGES
    if isinstance(error, OSError):
        return True
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(PASSING)
    return type(error).__name__ in LOST


def away(error: BaseException) -> BooksUnavailable:
    """The outage that this error is."""
    lacks = getattr(error, "sqlstate", None) == NO_RIGHT
    return NoRight(str(error)) if lacks else BooksUnavailable(str(error))


def is_busy(error: sqlite3.Error) -> bool:
    """Whether somebody else writes just now."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF == sqlite3.SQLITE_BUSY


def is_missing_table(error: BaseException) -> bool:
    """Whether the query failed because nobody has migrated yet."""
    return getattr(error, "sqlstate", None) == "42P01" or "no such table" in str(error)


LOST = ("InterfaceError", "InternalClientError")
"""asyncpg's words for a lost connection, and for one lost in the middle of an answer.

By name alone: DataError is a child of the first, and ours to mend.
"""


@contextmanager
def outages() -> Iterator[None]:
    """Around what only the database does: its failures become BooksUnavailable."""
    try:
        yield
    except Exception as error:
        if is_outage(error):
            raise away(error) from error
        raise
