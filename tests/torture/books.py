"""The books, read and held shut from another process, with nothing of the bot's own code in between."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Protocol

import psycopg

from custody.ledger import Entry


class Books(Protocol):
    """Either database."""

    def rows(self, sql: str) -> Sequence[tuple[Any, ...]]:
        """What is committed now."""
        ...

    def try_shut(self) -> bool:
        """Let nobody else write; False when somebody is writing just now."""
        ...

    def open(self) -> None:
        """Let everybody write again."""
        ...


class SqliteBooks:
    """A SQLite file: whoever begins to write holds everybody else's commits back."""

    def __init__(self, file: str) -> None:
        self.reading = sqlite3.connect(f"file:{file}?mode=ro", uri=True, isolation_level=None, timeout=5)
        self.holding = sqlite3.connect(file, isolation_level=None, timeout=0)

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

    def close(self) -> None:
        self.reading.close()
        self.holding.close()


class PostgresBooks:
    """A PostgreSQL database: locks on the inbox and the outbox hold the bot's commits back."""

    def __init__(self, url: str) -> None:
        self.reading = psycopg.connect(url, autocommit=True)
        self.holding = psycopg.connect(url, options="-c lock_timeout=1s")

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


def numbers(books: Books, sql: str) -> set[int]:
    """The first column."""
    return {row[0] for row in books.rows(sql)}


def stored(books: Books) -> set[int]:
    """The updates that are in the inbox."""
    return numbers(books, "SELECT update_id FROM inbox")


def waiting(books: Books) -> set[int]:
    """The updates that nobody has handled yet."""
    return numbers(books, "SELECT update_id FROM inbox WHERE state = 'new'")


def unsent(books: Books) -> set[int]:
    """The letters that nobody has marked as sent."""
    return numbers(books, "SELECT id FROM outbox WHERE state = 'new'")


def marked(books: Books) -> set[int]:
    """The messages that letters are known to have become."""
    return numbers(books, "SELECT message_id FROM outbox WHERE message_id IS NOT NULL")


def entries(books: Books) -> Iterator[Entry]:
    """The whole ledger by stream and number."""
    found = books.rows("SELECT stream, seq, prev, data, hash FROM ledger ORDER BY stream, seq")
    return (Entry(stream, seq, prev, bytes(data), digest) for stream, seq, prev, data, digest in found)


def places(books: Books) -> dict[str, Any]:
    """Where each packet is, by the name of its chain."""
    found = books.rows("SELECT id, code, place FROM packets")
    return {f"packet:{number}/{code}": json.loads(place) for number, code, place in found}
