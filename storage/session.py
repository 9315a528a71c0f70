"""One open transaction, seen from the queries: what is asked by name, and what a failure means."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from aiosql.queries import Queries

from storage.errors import BooksUnavailable


class Row(Protocol):
    """A row of either engine."""

    def __getitem__(self, key: str, /) -> Any:
        """The column of that name."""
        ...


class Session:
    """Runs queries by name in one transaction; after a failed statement nothing more is done in it."""

    def __init__(self, queries: Queries, connection: Any, *, locks: bool) -> None:
        self._queries, self._connection, self._locks = queries, connection, locks
        self._failed = False

    async def rows(self, query: str, /, **values: Any) -> Sequence[Row]:
        """All rows of the query."""
        with self._watched():
            return [row async for row in getattr(self._queries, query)(self._connection, **values)]

    async def row(self, query: str, /, **values: Any) -> Row | None:
        """The one row of the query, or None."""
        with self._watched():
            found: Row | None = await getattr(self._queries, query)(self._connection, **values)
        return found

    async def value(self, query: str, /, **values: Any) -> Any:
        """The one value of the query, or None."""
        with self._watched():
            return await getattr(self._queries, query)(self._connection, **values)

    async def lock(self, query: str, /, **values: Any) -> None:
        """Lock rows in their order where writers are many; SQLite has one writer, it needs no more."""
        if self._locks:
            await self.rows(query, **values)

    def finish(self) -> None:
        """Refuse to commit what a failed statement has left half done, even if its error was swallowed."""
        if self._failed:
            raise RuntimeError("a statement failed in this transaction: it cannot be committed")

    @contextmanager
    def _watched(self) -> Iterator[None]:
        self.finish()
        try:
            yield
        except BaseException as error:
            self._failed = True
            if is_outage(error):
                raise BooksUnavailable(str(error)) from error
            raise


OUTAGES = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PROTOCOL,
    }
)  # fmt: skip
"""SQLite's answers that may be different in a minute."""

PASSING = ("08", "40", "53", "55", "57", "58")
"""PostgreSQL's classes: connection, rollback by deadlock or serialization, resources, locks, operator, system."""


def is_outage(error: BaseException) -> bool:
    """Whether the database failed, and not we: the same act may succeed later."""
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in OUTAGES
    if isinstance(error, OSError):
        return True
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(PASSING)
    return type(error).__name__ in ("InterfaceError", "InternalClientError") and not isinstance(error, ValueError)


def is_missing_table(error: BaseException) -> bool:
    """Whether the query failed because nobody has migrated yet."""
    return getattr(error, "sqlstate", None) == "42P01" or "no such table" in str(error)
