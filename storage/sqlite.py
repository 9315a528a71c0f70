"""SQLite: one writer whose commits reach the disk, a few readers beside it, and a lock for the one bot."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

from storage.channel import Channel
from storage.errors import BooksUnavailable, NotMigrated
from storage.lockfile import hold, of_one_name
from storage.outages import is_outage
from storage.schema import SCHEMA
from storage.session import Session
from storage.writing import Writer

READERS = 4
WRITING = ("synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "busy_timeout=0")

ALONE = ("journal_mode=WAL",)
"""Also of a copy that somebody has put in the place of the books."""

READING = ("query_only=ON", "busy_timeout=5000")


class Sqlite:
    """The open file."""

    def __init__(self, writer: Writer, readers: asyncio.LifoQueue[Channel], opened: AsyncExitStack) -> None:
        self._writer, self._readers, self._opened = writer, readers, opened

    @classmethod
    async def connect(cls, file: Path, *, exclusive: bool) -> "Sqlite":
        """Open the file; NotMigrated when there is none, AlreadyRunning when another bot has it."""
        async with AsyncExitStack() as opened:
            _existing(file)
            if exclusive:
                opened.callback(hold(file).close)
            writing = await _channel(opened, file, (*ALONE, *WRITING) if exclusive else WRITING)
            readers: asyncio.LifoQueue[Channel] = asyncio.LifoQueue()
            for _ in range(READERS):
                readers.put_nowait(await _channel(opened, file, READING))
            writer = Writer(writing)
            opened.push_async_callback(writer.close)
            return cls(writer, readers, opened.pop_all())

    async def close(self) -> None:
        """Serve who waits, close every connection (an open one keeps the process alive), free the lock."""
        await self._opened.aclose()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        """One transaction; leaving returns when it is on the disk."""
        async with self._writer.turn() as channel:
            session = Session(channel, locks=False)
            yield session
            session.finish()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """One moment of the books."""
        channel = await self._readers.get()
        try:
            channel.say("BEGIN")
            yield Session(channel, locks=False)
        finally:
            with suppress(sqlite3.Error):
                channel.say("ROLLBACK")
            self._readers.put_nowait(channel)


async def _channel(opened: AsyncExitStack, file: Path, pragmas: tuple[str, ...]) -> Channel:
    """A connection that `opened` will close; the file must be there already."""
    try:
        channel = await Channel.connect(_existing(file))
        opened.push_async_callback(channel.close)
        for pragma in pragmas:
            await channel.beside(f"PRAGMA {pragma}")
    except sqlite3.Error as error:
        if not is_outage(error):
            raise
        raise BooksUnavailable(f"{file} cannot be opened: {error}.") from error
    return channel


def _existing(file: Path) -> str:
    """SQLite's address for a file that is there already, under one name."""
    if not file.is_file():
        raise NotMigrated(None, SCHEMA)
    of_one_name(file)
    return f"{file.absolute().as_uri()}?mode=rw"
