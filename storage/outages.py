"""Which failures are the database's, so that the same act may succeed in a minute."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from storage.errors import BooksUnavailable

OUTAGES = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PROTOCOL,
    }
)  # fmt: skip
"""SQLite's answers that may be different in a minute."""

PASSING = ("08", "40", "53", "55", "57", "58")
"""PostgreSQL's classes: connection, deadlock or serialization, resources, locks, operator, system."""


def is_outage(error: BaseException) -> bool:
    """Whether the database failed, and not we."""
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in OUTAGES
    if isinstance(error, OSError):
        return True
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(PASSING)
    # asyncpg's word for a lost connection; its DataError is a child of it, and ours to mend.
    return type(error).__name__ == "InterfaceError"


def is_missing_table(error: BaseException) -> bool:
    """Whether the query failed because nobody has migrated yet."""
    return getattr(error, "sqlstate", None) == "42P01" or "no such table" in str(error)


@contextmanager
def outages() -> Iterator[None]:
    """Around what only the database does: its failures become BooksUnavailable."""
    try:
        yield
    except Exception as error:
        if is_outage(error):
            raise BooksUnavailable(str(error)) from error
        raise
