"""How many durable transactions a second SQLite does here: one by one, and with many at our books."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from storage import settings
from storage.database import connect

SECONDS = 2.0
AT_ONCE = 64


def one_by_one(folder: Path) -> float:
    """Bare sqlite3, WAL, synchronous=FULL, one insert a transaction."""
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as connection:
        for words in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE kept (said TEXT)"):
            connection.execute(words)
        began, count = perf_counter(), 0
        while perf_counter() - began < SECONDS:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO kept VALUES ('x')")
            connection.execute("COMMIT")
            count += 1
        return count / (perf_counter() - began)


async def together(file: Path) -> float:
    """The books' one writer with many tasks at it, one small write each time."""
    database = await connect(f"sqlite:///{file}", lambda: datetime.now(UTC))
    counts = [0] * AT_ONCE
    end = perf_counter() + SECONDS

    async def act(number: int) -> None:
        while perf_counter() < end:
            async with database.open() as books:
                await settings.put(books, f"bench-{number}", "x")
            counts[number] += 1

    try:
        await asyncio.gather(*map(act, range(AT_ONCE)))
    finally:
        await database.close()
    return sum(counts) / SECONDS
