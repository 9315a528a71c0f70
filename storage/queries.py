"""The queries of `storage/sql/`, loaded once an engine: the portable ones and those that must differ."""

from collections.abc import AsyncIterator, Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import aiosql
from aiosql.adapters.aiosqlite import AioSQLiteAdapter
from aiosql.adapters.asyncpg import AsyncPGAdapter
from aiosql.queries import Queries

from storage.address import Engine

HERE = Path(__file__).parent / "sql"


class Fetching(Protocol):
    """What is asked of aiosqlite's connection."""

    async def execute_fetchall(self, sql: str, parameters: object = None) -> Iterable[tuple[Any, ...]]:
        """Run the statement and bring its rows."""
        ...


class OneHop(AioSQLiteAdapter):
    """Runs a statement and fetches its rows in one visit to SQLite's thread; aiosql's own makes three."""

    async def select(
        self, conn: Fetching, _name: str, sql: str, parameters: object, _record: object = None
    ) -> AsyncIterator[tuple[Any, ...]]:
        """All rows."""
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(
        self, conn: Fetching, _name: str, sql: str, parameters: object, _record: object = None
    ) -> tuple[Any, ...] | None:
        """The first row or None."""
        return next(iter(await conn.execute_fetchall(sql, parameters)), None)

    async def select_value(self, conn: Fetching, _name: str, sql: str, parameters: object) -> object:
        """The first column of the first row or None."""
        row = next(iter(await conn.execute_fetchall(sql, parameters)), None)
        return None if row is None else row[0]


ADAPTERS: dict[Engine, Callable[[], Any]] = {"sqlite": OneHop, "postgres": AsyncPGAdapter}


@cache
def queries(engine: Engine) -> Queries:
    """Every query that runs on this engine, as a method."""
    files = sorted((HERE / "common").glob("*.sql")) + sorted((HERE / engine).glob("*.sql"))
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    loaded: Queries = aiosql.from_str(text, ADAPTERS[engine])
    return loaded
