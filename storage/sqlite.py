"""SQLite: one writer whose commits reach the disk, a few readers beside it, and a lock for the one bot."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

import aiosqlite

from storage.errors import BooksUnavailable
from storage.lockfile import hold
from storage.queries import queries
from storage.session import Session
from storage.writing import Writer

READERS = 4
WRITING = ("synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "busy_timeout=5000")
READING = ("query_only=ON", "busy_timeout=5000")
STATEMENTS = 256


class Sqlite:
    """The open file."""

    def __init__(self, writer: Writer, readers: asyncio.LifoQueue[aiosqlite.Connection]) -> None:
        self._writer, self._readers = writer, readers
        self._open = AsyncExitStack()
        self._queries = queries("sqlite")

    @classmethod
    async def connect(cls, file: Path, *, exclusive: bool) -> "Sqlite":
        """Open the file; BooksUnavailable when there is none, AlreadyRunning when another bot has it."""
        async with AsyncExitStack() as opened:
            if exclusive:
                opened.callback(hold(file).close)
            writing = await _connection(opened, file, WRITING)
            readers: asyncio.LifoQueue[aiosqlite.Connection] = asyncio.LifoQueue()
            for _ in range(READERS):
                readers.put_nowait(await _connection(opened, file, READING))
            writer = Writer(writing)
            opened.push_async_callback(writer.close)
            found = cls(writer, readers)
            found._open = opened.pop_all()
            return found
        raise AssertionError

    async def close(self) -> None:
        """Serve who waits, close every connection (an open one would keep the process alive), let the lock go."""
        await self._open.aclose()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        """One transaction; leaving returns when it is on the disk."""
        async with self._writer.turn() as connection:
            session = Session(self._queries, connection, locks=False)
            yield session
            session.finish()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """One moment of the books."""
        connection = await self._readers.get()
        try:
            await connection.execute_fetchall("BEGIN")
            yield Session(self._queries, connection, locks=False)
        finally:
            with suppress(sqlite3.Error):
                await connection.execute_fetchall("ROLLBACK")
            self._readers.put_nowait(connection)


async def _connection(opened: AsyncExitStack, file: Path, pragmas: tuple[str, ...]) -> aiosqlite.Connection:
    """A connection that `opened` will close; the file must be there already."""
    address = f"{file.absolute().as_uri()}?mode=rw"
    try:
        connection = await aiosqlite.connect(
            address, uri=True, isolation_level=None, cached_statements=STATEMENTS
        )
    except sqlite3.Error as error:
        raise BooksUnavailable(f"{file} cannot be opened: {error}.") from error
    opened.push_async_callback(connection.close)
    connection.row_factory = sqlite3.Row
    for pragma in pragmas:
        await connection.execute_fetchall(f"PRAGMA {pragma}")
    return connection
