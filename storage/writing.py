"""SQLite's one writer: those who wait share one durable transaction, each in a savepoint of its own."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import aiosqlite

from storage.errors import BooksUnavailable

MOST = 32
"""So many acts at most share one commit."""

Waiting = asyncio.Future[bool]


def _future() -> Waiting:
    return asyncio.get_running_loop().create_future()


@dataclass(eq=False, slots=True)
class Ticket:
    """One act in the queue: its turn comes, it leaves (well or not), and then its group is durable or not."""

    turn: Waiting = field(default_factory=_future)
    left: Waiting = field(default_factory=_future)
    durable: Waiting = field(default_factory=_future)

    def refuse(self, why: Exception) -> None:
        """Tell the act, wherever it waits, that nothing of it was kept."""
        waits = self.durable if self.turn.done() else self.turn
        if not waits.done():
            waits.set_exception(why)


class Writer:
    """Gives turns one at a time and commits once when nobody waits any more, or when a group is full."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._queue: deque[Ticket] = deque()
        self._called = asyncio.Event()
        self._closing = False
        self._inside: set[asyncio.Task[Any] | None] = set()
        self._work = asyncio.create_task(self._serve(), name="the books' writer")

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[aiosqlite.Connection]:
        """One act; leaving returns when the commit that holds it is durable."""
        me = asyncio.current_task()
        if me in self._inside or self._closing:
            raise RuntimeError("the books are open in this task already" if me in self._inside else "closed")
        self._inside.add(me)
        try:
            async with self._in_turn() as ticket:
                yield self._connection
            await ticket.durable
        finally:
            self._inside.discard(me)

    @asynccontextmanager
    async def _in_turn(self) -> AsyncIterator[Ticket]:
        ticket, well = Ticket(), False
        self._queue.append(ticket)
        self._called.set()
        try:
            await ticket.turn
            yield ticket
            well = True
        finally:
            ticket.left.set_result(well)

    async def close(self) -> None:
        """Serve whoever waits, then stop."""
        self._closing = True
        self._called.set()
        await self._work

    async def _serve(self) -> None:
        while self._queue or not self._closing:
            if self._queue:
                await self._group()
            else:
                self._called.clear()
                await self._called.wait()

    async def _group(self) -> None:
        kept: list[Ticket] = []
        try:
            await self._say("BEGIN IMMEDIATE")
            while self._queue and len(kept) < MOST:
                ticket = self._queue[0]
                kept.append(ticket)
                if not await self._act(self._queue.popleft(), first=len(kept) == 1):
                    kept.pop()
                    await self._forget(first=not kept)
            await self._say("COMMIT")
        except Exception as error:  # noqa: BLE001 - whatever it was, nobody may wait for ever
            await self._give_up(kept, error)
        for ticket in kept:
            if not ticket.durable.done():
                ticket.durable.set_result(True)

    async def _act(self, ticket: Ticket, *, first: bool) -> bool:
        """Give the turn; the first act of a group needs no savepoint, the others stack theirs."""
        if not first:
            await self._say("SAVEPOINT act")
        if not ticket.turn.done():
            ticket.turn.set_result(True)
        return await ticket.left

    async def _forget(self, *, first: bool) -> None:
        """Undo the act that has just failed, and nothing else."""
        if first:
            await self._roll_back()
            await self._say("BEGIN IMMEDIATE")
        else:
            await self._say("ROLLBACK TO act")

    async def _give_up(self, kept: list[Ticket], error: Exception) -> None:
        """The database failed: nothing of this group is kept; if it did not begin, all who wait are told.

        One a failure would be told after busy_timeout, the next after as long again, and intake last of all.
        """
        told = kept or [self._queue.popleft() for _ in range(len(self._queue))]
        for ticket in told:
            ticket.refuse(BooksUnavailable(str(error)))
        with suppress(sqlite3.Error, ValueError):
            await self._roll_back()

    async def _roll_back(self) -> None:
        """SQLite has rolled back by itself after some failures."""
        if self._connection.in_transaction:
            await self._say("ROLLBACK")

    async def _say(self, sql: str) -> None:
        await self._connection.execute_fetchall(sql)
