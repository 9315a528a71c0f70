"""The database: its address decides the engine, and one `async with` is one transaction."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from time import perf_counter
from typing import NamedTuple, Protocol

from storage.address import Address, parse
from storage.books import StoredBooks
from storage.errors import AlreadyDone, NotMigrated, TakenOver
from storage.moments import micros
from storage.outages import is_missing_table
from storage.postgres import Postgres
from storage.presence import Presence
from storage.schema import SCHEMA
from storage.session import Session
from storage.sqlite import Sqlite


class UpdateKey(NamedTuple):
    """A row of the inbox: which bot heard it, and Telegram's number."""

    bot_id: int
    update_id: int


class Engine(Protocol):
    """What SQLite and PostgreSQL both do."""

    def writing(self) -> AbstractAsyncContextManager[Session]:
        """One durable transaction."""
        ...

    def reading(self) -> AbstractAsyncContextManager[Session]:
        """One moment of the books."""
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...


class Database:
    """The books' door; `clock` says when a letter was written and an update done.

    `committed` hears how many seconds lay between the end of an act and its being durable. `holder`: our
    name among several bots; an update is done only by the holder of its chat then.
    """

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine, self.clock = engine, clock
        self.committed: Callable[[float], None] | None = None
        self.holder = ""

    @asynccontextmanager
    async def open(self, update: UpdateKey | None = None) -> AsyncIterator[StoredBooks]:
        """The books for writing; leaving commits, and with `update` its inbox row is done in the same commit.

        AlreadyDone when that update was done before, TakenOver when its chat is another bot's by now;
        BooksUnavailable when the database fails.
        """
        async with self._engine.writing() as session:
            if update is not None:
                await self._finish(session, update)
            yield StoredBooks(session, self.clock, None if update is None else update.update_id)
            ended = perf_counter()
        if self.committed is not None:
            self.committed(perf_counter() - ended)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[StoredBooks]:
        """The books as they are at one moment, for reading only."""
        async with self._engine.reading() as session:
            yield StoredBooks(session, self.clock)

    async def close(self) -> None:
        """Wait for open acts and close every connection."""
        await self._engine.close()

    async def finish(self, session: Session, update: UpdateKey) -> bool:
        """Mark it done; False when it was done before, or is another bot's by now."""
        said = {"bot_id": update.bot_id, "update_id": update.update_id, "at": micros(self.clock())}
        if self.holder:
            return await session.value("finish_held", **said, holder=self.holder) is not None
        return await session.value("finish_update", **said) is not None

    async def _finish(self, session: Session, update: UpdateKey) -> None:
        """First of all: who comes second to the same update waits here, and then learns that it is done."""
        if await self.finish(session, update):
            return
        state = await session.value("update_state", bot_id=update.bot_id, update_id=update.update_id)
        if state is None:
            raise LookupError(f"update {update.update_id} is not in the inbox")
        if state != "done":
            raise TakenOver(f"update {update.update_id} is another bot's by now")
        raise AlreadyDone(f"update {update.update_id} was done before")


async def connect(
    url: str, clock: Callable[[], datetime], *, exclusive: bool = False, among: Presence | None = None
) -> Database:
    """Open the books; NotMigrated when their tables are not ours, AlreadyRunning beside an `exclusive`.

    `among` others that are present too is PostgreSQL's alone.
    """
    engine = await _engine(parse(url), exclusive=exclusive, among=among)
    try:
        async with engine.reading() as session:
            found = await _version(session)
    except BaseException:
        await engine.close()
        raise
    if found != SCHEMA:
        await engine.close()
        raise NotMigrated(found, SCHEMA)
    database = Database(engine, clock)
    database.holder = among.holder if among else ""
    return database


async def schema_version(url: str) -> str | None:
    """The newest migration that the books have seen; None for books without tables."""
    try:
        engine = await _engine(parse(url), exclusive=False)
    except NotMigrated:
        return None
    try:
        async with engine.reading() as session:
            return await _version(session)
    finally:
        await engine.close()


async def _engine(address: Address, *, exclusive: bool, among: Presence | None = None) -> Engine:
    if address.engine == "sqlite":
        return await Sqlite.connect(address.file, exclusive=exclusive)
    return await Postgres.connect(address.dsn, exclusive=exclusive, among=among)


async def _version(session: Session) -> str | None:
    try:
        version: str | None = await session.value("schema_version")
    except Exception as error:
        if is_missing_table(error):
            return None
        raise
    return version
