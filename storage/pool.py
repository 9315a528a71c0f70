"""What is asked of asyncpg, and a connection that knows the queries by their names."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from storage.queries import statements
from storage.session import Row


class Transaction(Protocol):
    """What is asked of asyncpg's transaction."""

    async def start(self) -> None:
        """BEGIN."""
        ...

    async def commit(self) -> None:
        """COMMIT."""
        ...

    async def rollback(self) -> None:
        """ROLLBACK."""
        ...


class Connection(Protocol):
    """What is asked of asyncpg's connection."""

    def transaction(self, *, isolation: str | None = None, readonly: bool = False) -> Transaction:
        """A transaction that is not yet begun."""
        ...

    def terminate(self) -> None:
        """Close it without a word."""
        ...

    async def fetch(self, query: str, *values: object) -> Sequence[Row]:
        """The rows of a query."""
        ...


class Pool(Protocol):
    """What is asked of asyncpg's pool."""

    async def acquire(self) -> Connection:
        """A connection of one's own."""
        ...

    async def release(self, connection: Connection, *, timeout: float) -> None:  # noqa: ASYNC109 - asyncpg calls it so
        """Give it back."""
        ...


class Asked:
    """A connection that knows the queries by their names."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._statements = connection, statements("postgres")

    async def ask(self, query: str, values: Mapping[str, object]) -> Sequence[Row]:
        """The rows of the query of that name."""
        text, order = self._statements[query]
        return await self._connection.fetch(text, *(values[name] for name in order))
