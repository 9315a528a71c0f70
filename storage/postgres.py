"""PostgreSQL: a pool of connections, each act a transaction of its own, rows locked before they are read."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

from storage.errors import AlreadyRunning, BooksUnavailable, UnknownAddress
from storage.queries import queries
from storage.session import Session, is_outage

MOST = 10
ONE_BOT = 0x76707263757374
"""The number of the advisory lock that a running bot holds ("vprcust")."""


class Postgres:
    """The open pool."""

    def __init__(self, pool: Any) -> None:
        self._pool, self._open = pool, AsyncExitStack()
        self._queries = queries("postgres")

    @classmethod
    async def connect(cls, dsn: str, *, exclusive: bool) -> "Postgres":
        """Open the pool; BooksUnavailable when nobody answers, AlreadyRunning when another bot has the books."""
        asyncpg = _library()
        async with AsyncExitStack() as opened:
            with _outages():
                pool = await asyncpg.create_pool(dsn, min_size=1, max_size=MOST)
                opened.push_async_callback(pool.close)
                if exclusive:
                    await _hold(opened, asyncpg, dsn)
            found = cls(pool)
            found._open = opened.pop_all()
        return found

    async def close(self) -> None:
        """Close every connection."""
        await self._open.aclose()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        """One transaction at READ COMMITTED."""
        with _outages():
            async with self._pool.acquire() as connection, connection.transaction():
                session = Session(self._queries, connection, locks=True)
                yield session
                session.finish()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """One moment of the books."""
        with _outages():
            async with (
                self._pool.acquire() as connection,
                connection.transaction(isolation="repeatable_read", readonly=True),
            ):
                yield Session(self._queries, connection, locks=False)


def _library() -> Any:
    """asyncpg comes with the extra `postgres` only."""
    try:
        import asyncpg  # noqa: PLC0415 - an extra: most installations do without it
    except ImportError as error:
        raise UnknownAddress("PostgreSQL needs the extra: pip install 'vpr-custody[postgres]'.") from error
    return asyncpg


async def _hold(opened: AsyncExitStack, asyncpg: Any, dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    opened.push_async_callback(connection.close)
    if not await connection.fetchval("SELECT pg_try_advisory_lock($1)", ONE_BOT):
        raise AlreadyRunning("Another bot serves this database: stop it first.")


@contextmanager
def _outages() -> Iterator[None]:
    """Connecting and committing fail as outages too; what fails inside passes as it is."""
    try:
        yield
    except BooksUnavailable:
        raise
    except Exception as error:
        if getattr(error, "sqlstate", None) and is_outage(error):
            raise BooksUnavailable(str(error)) from error
        raise
