"""What a kill test has shown: a locked file made all wait in line for their refusal, intake last."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import settings, writing
from storage.database import Database, connect
from storage.errors import BooksUnavailable
from storage.migrations import migrate

AT = datetime(2026, 4, 14, 9, tzinfo=UTC)


async def remember(database: Database, key: str) -> None:
    async with database.open() as books:
        await settings.put(books, key, "x")


async def test_all_who_wait_for_a_locked_file_are_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "BUSY_SECONDS", 0.5)
    file = tmp_path / "custody.db"
    migrate(f"sqlite:///{file}")
    database = await connect(f"sqlite:///{file}", lambda: AT)
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            async with asyncio.timeout(5):  # one after another they would need 20 s
                waiting = (remember(database, str(number)) for number in range(40))
                told = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(each) for each in told] == [BooksUnavailable] * 40
        await remember(database, "again")
    finally:
        await database.close()
