"""PostgreSQL: a pool of connections, each act a transaction of its own, rows locked before they are read."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from importlib import import_module
from types import ModuleType
from urllib.parse import urlsplit

from storage.errors import AlreadyRunning, BooksUnavailable, NoSuchDatabase, UnknownAddress
from storage.outages import is_outage, outages
from storage.pool import Asked, Connection, Pool
from storage.presence import FREED, ONE_BOT, Presence
from storage.session import Session

MOST = 10
PATIENCE, PARTING = 60.0, 10.0
"""Seconds: a server that does not answer a query for so long is away, however open its connection seems; a
connection that cannot be tidied in so long is given up."""

STALLED = "6s"
"""Among several bots, one that stands still in the midst of an act lets go of its rows after so long."""


class Postgres:
    """The open pool."""

    def __init__(self, pool: Pool, opened: AsyncExitStack) -> None:
        self._pool, self._opened = pool, opened

    @classmethod
    async def connect(cls, dsn: str, *, exclusive: bool, among: Presence | None = None) -> "Postgres":
        """Open the pool; BooksUnavailable when nobody answers, AlreadyRunning beside another bot."""
        asyncpg = _library()
        limits = None if among is None else {"idle_in_transaction_session_timeout": STALLED}
        async with AsyncExitStack() as opened:
            with _at(dsn), outages(), _misaddressed(asyncpg):
                pool = await asyncpg.create_pool(
                    dsn, min_size=1, max_size=MOST, server_settings=limits, command_timeout=PATIENCE
                )
                opened.push_async_callback(pool.close)
                if among is not None:
                    await opened.enter_async_context(among.at(lambda: asyncpg.connect(dsn)))
                elif exclusive:
                    await _hold(opened, asyncpg, dsn)
            return cls(pool, opened.pop_all())

    async def close(self) -> None:
        """Close every connection."""
        await self._opened.aclose()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        """One transaction at READ COMMITTED."""
        async with self._transaction() as connection:
            session = Session(Asked(connection), locks=True)
            yield session
            session.finish()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """One moment of the books."""
        async with self._transaction("repeatable_read", readonly=True) as connection:
            yield Session(Asked(connection), locks=False)

    @asynccontextmanager
    async def _transaction(
        self, isolation: str | None = None, *, readonly: bool = False
    ) -> AsyncIterator[Connection]:
        """What fails at its edges is an outage; what fails inside passes as it is."""
        with outages():
            connection = await self._pool.acquire()
        try:
            transaction = connection.transaction(isolation=isolation, readonly=readonly)
            with _edge(connection):
                await transaction.start()
            try:
                yield connection
            except BaseException:
                with suppress(BooksUnavailable), _edge(connection):
                    await transaction.rollback()
                raise
            with _edge(connection):
                await transaction.commit()
        finally:
            with outages():
                await self._pool.release(connection, timeout=PARTING)


@contextmanager
def _edge(connection: Connection) -> Iterator[None]:
    """BEGIN, COMMIT, ROLLBACK: where one fails nobody knows what is open, and the connection is let go."""
    try:
        with outages():
            yield
    except BaseException:
        with suppress(BooksUnavailable), outages():  # the pool may have let it go by itself
            connection.terminate()
        raise


def _library() -> ModuleType:
    """Asyncpg comes with the extra `postgres` only."""
    try:
        return import_module("asyncpg")
    except ImportError as error:
        raise UnknownAddress(
            "PostgreSQL needs asyncpg: .venv/bin/pip install -r requirements.txt."
        ) from error


async def _hold(opened: AsyncExitStack, asyncpg: ModuleType, dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    opened.push_async_callback(connection.close)
    await connection.execute(f"SET lock_timeout = '{FREED}'")
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", ONE_BOT)
    except asyncpg.LockNotAvailableError as error:
        raise AlreadyRunning("Another bot serves this database: stop it first.") from error


@contextmanager
def _at(dsn: str) -> Iterator[None]:
    """An outage at the start says which server was asked; without who asks, and their password."""
    try:
        yield
    except BooksUnavailable as error:
        raise BooksUnavailable(f"PostgreSQL at {urlsplit(dsn).netloc.rpartition('@')[2]}: {error}") from error


@contextmanager
def _misaddressed(asyncpg: ModuleType) -> Iterator[None]:
    """A wrong password or name of the database is a mistake in the settings."""
    try:
        yield
    except asyncpg.InvalidCatalogNameError as error:
        raise NoSuchDatabase(str(error)) from error
    except asyncpg.PostgresError as error:
        if is_outage(error):
            raise
        raise UnknownAddress(f"PostgreSQL refuses DATABASE_URL: {error}.") from error
