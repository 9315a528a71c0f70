"""The queries of `storage/sql/`, loaded once an engine: the portable ones and those that must differ."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import aiosql
from aiosql.adapters.aiosqlite import AioSQLiteAdapter
from aiosql.adapters.asyncpg import AsyncPGAdapter

from storage.address import Engine

HERE = Path(__file__).parent / "sql"
ADAPTERS: dict[Engine, Callable[[], Any]] = {"sqlite": AioSQLiteAdapter, "postgres": AsyncPGAdapter}


class Statement(NamedTuple):
    """A query as its engine wants it; `order`: its variables, where the engine knows them by number only."""

    text: str
    order: tuple[str, ...] = ()


@cache
def statements(engine: Engine) -> Mapping[str, Statement]:
    """Every query that runs on this engine, by its name."""
    adapter = ADAPTERS[engine]()
    loaded: Any = aiosql.from_str(_text(engine), lambda: adapter)
    orders = getattr(adapter, "var_sorted", {})
    return {
        name: Statement(getattr(loaded, name).sql, tuple(orders.get(name, ())))
        for name in loaded.available_queries
        if not name.endswith("_cursor")
    }


def _text(engine: Engine) -> str:
    files = (*sorted((HERE / "common").glob("*.sql")), *sorted((HERE / engine).glob("*.sql")))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)
