"""How long the books are held open for writing: everybody else waits so long."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from custody.ports import Books
from storage.database import Database


@dataclass
class Stopwatch:
    """Opens the books and measures how long they stay open for writing, in milliseconds."""

    database: Database
    held: list[float] = field(default_factory=list)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Books]:
        async with self.database.open() as books:
            began = time.perf_counter()
            yield books
            self.held.append((time.perf_counter() - began) * 1000)
