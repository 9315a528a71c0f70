"""One connection to SQLite: what is short is asked at once, what is long in a thread of its own."""

import asyncio
import sqlite3
from collections.abc import Mapping, Sequence
from time import perf_counter

import aiosqlite

from storage.queries import statements

LONG, PATIENCE = 0.01, 0.02
"""Seconds: a query that took so long is asked in the thread the next times, and so is the rest of an act that
has taken so long in all. A visit to the thread costs as much as ten short queries."""

STATEMENTS = 256

WARY = 20
"""So many times; then it may have become short."""


class Channel:
    """The connection; one transaction at a time uses it."""

    def __init__(self, raw: sqlite3.Connection, threaded: aiosqlite.Connection) -> None:
        self._raw, self._threaded = raw, threaded
        self._texts = statements("sqlite")
        self._long: dict[str, int] = {}
        self._spent = 0.0

    @classmethod
    async def connect(cls, file: str) -> "Channel":
        """Open the file; sqlite3.Error when that fails."""
        made: list[sqlite3.Connection] = []

        def connector() -> sqlite3.Connection:
            made.append(
                sqlite3.connect(
                    file, uri=True, isolation_level=None, cached_statements=STATEMENTS,
                    check_same_thread=False,
                )
            )  # fmt: skip
            made[0].row_factory = sqlite3.Row
            return made[0]

        threaded = await aiosqlite.Connection(connector, iter_chunk_size=64)
        return cls(made[0], threaded)

    async def close(self) -> None:
        """An open connection keeps the process alive."""
        await self._threaded.close()

    @property
    def in_transaction(self) -> bool:
        """Whether something has been begun and not ended."""
        return self._raw.in_transaction

    def say(self, sql: str) -> None:
        """What is always short: BEGIN, a savepoint, a rollback; an act begins or ends by it."""
        self._spent = 0.0
        self._raw.execute(sql)

    async def ask(self, query: str, values: Mapping[str, object]) -> Sequence[sqlite3.Row]:
        """The rows of the query of that name; sqlite3.Error when it fails."""
        sql, wary = self._texts[query].text, self._long.get(query, 0)
        if wary:
            self._long[query] = wary - 1
        if wary or self._spent > PATIENCE:
            return await self.beside(sql, values)
        began = perf_counter()
        try:
            return self._raw.execute(sql, values).fetchall()
        finally:
            took = perf_counter() - began
            self._spent += took
            if took > LONG:
                self._long[query] = WARY

    async def beside(self, sql: str, values: Mapping[str, object] | None = None) -> Sequence[sqlite3.Row]:
        """The same in the thread. Who gives up waiting waits for its end still: nothing may overtake it."""
        asked = asyncio.ensure_future(self._threaded.execute_fetchall(sql, values))
        try:
            return list(await asyncio.shield(asked))
        except asyncio.CancelledError:
            await asyncio.wait({asked})
            raise
