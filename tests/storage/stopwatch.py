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
    spent: list[float] = field(default_factory=list)
    """Of the processor: what is left of it where others are busy too."""

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Books]:
        async with self.database.open() as books:
            began, busy = time.perf_counter(), time.process_time()
            yield books
            self.spent.append((time.process_time() - busy) * 1000)
            self.held.append((time.perf_counter() - began) * 1000)
