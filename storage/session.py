"""One open transaction, seen from the queries: what is asked by name, and what a failure means."""

from collections.abc import AsyncIterable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

from aiosql.queries import Queries

from storage.errors import BooksUnavailable
from storage.outages import is_outage

T = TypeVar("T")


class Row(Protocol):
    """A row of either engine."""

    def __getitem__(self, key: str, /) -> Any:  # noqa: ANN401 - a column is of any type
        """The column of that name."""
        ...


class Session:
    """Runs queries by name in one transaction; after a failed statement nothing more is done in it."""

    def __init__(self, queries: Queries, connection: object, *, locks: bool) -> None:
        self._queries, self._connection, self._locks = queries, connection, locks
        self._failed = False

    async def rows(self, query: str, /, **values: object) -> Sequence[Row]:
        """All rows of the query."""
        return await self._asked(_listed(getattr(self._queries, query)(self._connection, **values)))

    async def row(self, query: str, /, **values: object) -> Row | None:
        """The one row of the query, or None."""
        found: Row | None = await self._asked(getattr(self._queries, query)(self._connection, **values))
        return found

    async def value(self, query: str, /, **values: object) -> Any:  # noqa: ANN401 - a value is of any type
        """The one value of the query, or None."""
        return await self._asked(getattr(self._queries, query)(self._connection, **values))

    async def lock(self, query: str, /, **values: object) -> None:
        """Lock rows in their order where writers are many; SQLite has one writer, it needs no more."""
        if self._locks:
            await self.rows(query, **values)

    def finish(self) -> None:
        """Refuse to commit what a failed statement has left half done, even if its error was swallowed."""
        if self._failed:
            raise RuntimeError("a statement failed in this transaction: it cannot be committed")

    async def _asked(self, answer: Coroutine[Any, Any, T]) -> T:
        if self._failed:
            answer.close()
            self.finish()
        try:
            return await answer
        except BaseException as error:
            self._failed = True
            if is_outage(error):
                raise BooksUnavailable(str(error)) from error
            raise


async def _listed(rows: AsyncIterable[Row]) -> list[Row]:
    return [row async for row in rows]
