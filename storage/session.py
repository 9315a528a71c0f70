"""One open transaction, seen from the queries: what is asked by name, and what a failure means."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from storage.outages import away, is_outage


class Row(Protocol):
    """A row of either engine."""

    def __hash__(self) -> int:
        """Equal rows are of one query and hold the same."""
        ...

    def __iter__(self) -> Iterator[Any]:
        """Its columns in their order."""
        ...

    def __getitem__(self, key: str | int, /) -> Any:  # noqa: ANN401 - a column is of any type
        """The column of that name, or at that place."""
        ...


class Asking(Protocol):
    """A connection of either engine."""

    async def ask(self, query: str, values: Mapping[str, object]) -> Sequence[Row]:
        """The rows of the query of that name."""
        ...


class Session:
    """Runs queries by name in one transaction; after a failed statement nothing more is done in it."""

    def __init__(self, connection: Asking, *, locks: bool) -> None:
        self._connection, self._locks = connection, locks
        self._failed = False

    async def rows(self, query: str, /, **values: object) -> Sequence[Row]:
        """All rows of the query."""
        return await self._asked(query, values)

    async def row(self, query: str, /, **values: object) -> Row | None:
        """The one row of the query, or None."""
        found = await self._asked(query, values)
        return found[0] if found else None

    async def value(self, query: str, /, **values: object) -> Any:  # noqa: ANN401 - a value is of any type
        """The one value of the query, or None."""
        found = await self._asked(query, values)
        return found[0][0] if found else None

    async def lock(self, query: str, /, **values: object) -> None:
        """Lock rows in their order where writers are many; SQLite has one writer, it needs no more."""
        if self._locks:
            await self.rows(query, **values)

    def finish(self) -> None:
        """Refuse to commit what a failed statement has left half done, even if its error was swallowed."""
        if self._failed:
            raise RuntimeError("a statement failed in this transaction: it cannot be committed")

    async def _asked(self, query: str, values: Mapping[str, object]) -> Sequence[Row]:
        self.finish()
        try:
            return await self._connection.ask(query, values)
        except BaseException as error:
            self._failed = True
            if is_outage(error):
                raise away(error) from error
            raise
