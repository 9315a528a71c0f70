"""A SQLite connection whose statements run where they are asked; only what waits goes to a thread.

A statement takes some 20 µs. Sending it to a thread and back takes five times as long, and a busy event loop
and the threads then take the interpreter from each other: half of the bot's time went there.
"""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import Any

STATEMENTS = 256


class Connection:
    """One connection; whoever asked a thing of it has the answer before anybody asks the next."""

    def __init__(self, address: str) -> None:
        self._connection = sqlite3.connect(
            address, uri=True, isolation_level=None, cached_statements=STATEMENTS, check_same_thread=False
        )
        self._connection.row_factory = sqlite3.Row
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="books")

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._connection.in_transaction

    async def execute_fetchall(self, sql: str, parameters: Any = ()) -> list[sqlite3.Row]:  # noqa: ANN401 - SQLite's
        """Run a short statement here and bring its rows."""
        return self._connection.execute(sql, parameters or ()).fetchall()

    async def wait(self, sql: str) -> None:
        """Run beside the event loop what waits for the disk, or for another process."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._connection.execute, sql)

    async def close(self) -> None:
        """Let go of the file."""
        self._thread.shutdown()
        self._connection.close()
