"""SQLite's one writer: those who wait share one durable transaction, each in a savepoint of its own."""

import asyncio
import sqlite3
from collections import deque
from contextlib import suppress
from time import perf_counter
from typing import Any

from storage.channel import Channel
from storage.errors import BooksUnavailable
from storage.outages import is_busy
from storage.tickets import Ticket, Turn

MOST = 32
"""So many acts at most share one commit."""

BEGIN, COMMIT = "BEGIN IMMEDIATE", "COMMIT"
BUSY_SECONDS, BUSY_PAUSE = 5.0, 0.005
"""So long another process may write, and so often we ask whether it still does."""


class Writer:
    """Gives turns one at a time and commits once when nobody waits any more, or when a group is full."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._queue: deque[Ticket] = deque()
        self._called = asyncio.Event()
        self._closing = False
        self._inside: set[asyncio.Task[Any] | None] = set()
        self._work = asyncio.create_task(self._serve(), name="the books' writer")

    def turn(self) -> Turn:
        """One act; leaving returns when the commit that holds it is durable."""
        return Turn(self)

    def enter(self, ticket: Ticket) -> Channel:
        """Queue up; RuntimeError for a task that is inside already, or when we are closing."""
        me = asyncio.current_task()
        if me in self._inside or self._closing:
            raise RuntimeError("the books are open in this task already" if me in self._inside else "closed")
        self._inside.add(me)
        self._queue.append(ticket)
        self._called.set()
        return self._channel

    def leave(self) -> None:
        """This task may come again."""
        self._inside.discard(asyncio.current_task())

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
            await self._say(BEGIN)
            while len(kept) < MOST and await self._somebody_waits():
                ticket = self._queue.popleft()
                kept.append(ticket)
                if not await self._act(ticket, first=len(kept) == 1):
                    kept.pop()
                    await self._forget(first=not kept)
            await self._say(COMMIT)
        except Exception as error:  # noqa: BLE001 - whatever it was, nobody may wait for ever
            await self._give_up(kept, error)
        for ticket in kept:
            if not ticket.durable.done():
                ticket.durable.set_result(True)

    async def _somebody_waits(self) -> bool:
        """Whether another act joins the group: who is about to ask is let ask before the group is closed."""
        if not self._queue:
            await asyncio.sleep(0)
        return bool(self._queue)

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
            await self._say(BEGIN)
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
        if self._channel.in_transaction:
            await self._say("ROLLBACK")

    async def _say(self, sql: str) -> None:
        if sql == COMMIT:
            await self._channel.beside(sql)  # the disk may take its time
        elif sql == BEGIN:
            await self._begin()
        else:
            self._channel.say(sql)

    async def _begin(self) -> None:
        """The right to write; another process may have it for a while."""
        until = perf_counter() + BUSY_SECONDS
        while True:
            try:
                self._channel.say(BEGIN)
            except sqlite3.OperationalError as error:
                if not is_busy(error) or perf_counter() > until:
                    raise
                await asyncio.sleep(BUSY_PAUSE)
            else:
                return
