"""The books, read and held shut from another process, with nothing of the bot's own code in between."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Protocol

import psycopg

WAITING = "SELECT chat FROM inbox WHERE state = 'new' UNION ALL SELECT chat FROM outbox WHERE state = 'new'"


class Books(Protocol):
    """Either database."""

    known: Counter[int]
    """What waited when it was asked last."""

    def rows(self, sql: str) -> Sequence[tuple[Any, ...]]:
        """What is committed now."""
        ...

    def try_shut(self) -> bool:
        """Let nobody else write; False when somebody is writing just now."""
        ...

    def open(self) -> None:
        """Let everybody write again."""
        ...

    def behind(self) -> Counter[int]:
        """How many updates and letters wait, by their chats; as before as long as nobody can be asked."""
        with suppress(sqlite3.Error, psycopg.Error):
            self.known = Counter(chat for (chat,) in self.rows(WAITING))
        return self.known

    def renew(self) -> None:
        """Connect anew, after the server was away."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class SqliteBooks(Books):
    """A SQLite file: whoever begins to write holds everybody else's commits back."""

    def __init__(self, file: str) -> None:
        self.file, self.known = file, Counter()
        self.renew()

    def rows(self, sql: str) -> Sequence[tuple[Any, ...]]:
        return self.reading.execute(sql).fetchall()

    def try_shut(self) -> bool:
        try:
            self.holding.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        return True

    def open(self) -> None:
        self.holding.execute("ROLLBACK")

    def renew(self) -> None:
        address = f"file:{self.file}?mode=ro"
        self.reading = sqlite3.connect(address, uri=True, isolation_level=None, timeout=5)
        self.holding = sqlite3.connect(self.file, isolation_level=None, timeout=0)

    def close(self) -> None:
        self.reading.close()
        self.holding.close()


class PostgresBooks(Books):
    """A PostgreSQL database: locks on the inbox and the outbox hold the bot's commits back."""

    def __init__(self, url: str) -> None:
        self.url, self.known = url, Counter()
        self.renew()

    def renew(self) -> None:
        self.reading = psycopg.connect(self.url, autocommit=True)
        self.holding = psycopg.connect(self.url, options="-c lock_timeout=1s")

    def rows(self, sql: str) -> Sequence[tuple[Any, ...]]:
        return self.reading.execute(sql.encode()).fetchall()

    def try_shut(self) -> bool:
        try:
            self.holding.execute("LOCK TABLE inbox, outbox IN SHARE ROW EXCLUSIVE MODE")
        except psycopg.errors.LockNotAvailable:
            self.holding.rollback()
            return False
        return True

    def open(self) -> None:
        self.holding.rollback()

    def close(self) -> None:
        self.reading.close()
        self.holding.close()


@contextmanager
def opened(url: str) -> Iterator[Books]:
    """The books at this address."""
    scheme, _, rest = url.partition(":///")
    books = SqliteBooks(rest) if scheme == "sqlite" else PostgresBooks(url)
    try:
        yield books
    finally:
        books.close()


@asynccontextmanager
async def shut(books: Books) -> AsyncIterator[None]:
    """Nobody else commits while we are inside."""
    async with asyncio.timeout(20):
        while not books.try_shut():  # noqa: ASYNC110 - the lock lies in another process
            await asyncio.sleep(0.001)
    try:
        yield
    finally:
        with suppress(sqlite3.OperationalError):
            books.open()
