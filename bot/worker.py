"""The worker: one chat's updates strictly in order, many chats at once."""

import asyncio
import heapq
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot.logs import IN_HAND
from bot.patience import Pause, rest
from custody.flood import REST_SECONDS, Floods
from custody.numbers import given
from storage.errors import AlreadyDone, BooksUnavailable, TakenOver
from storage.inbox import Inbox, InboxRow

log = logging.getLogger(__name__)

OUTAGES = (
    BooksUnavailable, OSError,
    ClientDecodeError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError,
)  # fmt: skip
"""What passes by itself: such a failure is never counted against an update."""

AT_ONCE = 64
ATTEMPTS = 3
"""So many failures of our own set an update aside."""

ALONE, DEATHS = 2, 10
"""After so many deaths of the process with the update in hand it is handled alone among such, after so many
it is set aside: most deaths are a power cut's doing or a kill's, and nobody's scan may pay for that."""

FIRST_PAUSE, LONGEST_PAUSE = 0.2, 20.0

Handle = Callable[[InboxRow], Awaitable[None]]


class Worker:
    """Holds a queue for each chat; a chat is worked on by one task at a time."""

    def __init__(self, inbox: Inbox, handle: Handle, give_up: Handle) -> None:
        self.inbox, self.handle, self.give_up = inbox, handle, give_up
        self._queues: dict[int, list[tuple[int, InboxRow]]] = {}
        self._known: set[tuple[int, int]] = set()
        self._floods = Floods()
        self._tasks: set[asyncio.Task[None]] = set()
        self._seats, self._alone = asyncio.Semaphore(AT_ONCE), asyncio.Lock()
        self._stopping = asyncio.Event()

    def put(self, rows: Sequence[InboxRow]) -> None:
        """Queue stored updates; a chat that nobody works on gets a task. What is in a queue already stays."""
        for row in rows:
            if (number := (row.bot_id, row.update_id)) in self._known:
                continue
            self._known.add(number)
            queue = self._queues.get(row.chat)
            if queue is None:
                self._queues[row.chat] = [(row.update_id, row)]
                self._start(row.chat)
            else:
                heapq.heappush(queue, (row.update_id, row))

    async def stop(self) -> None:
        """Finish what is in hand; what waits stays in the inbox for the next start."""
        self._stopping.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def idle(self) -> None:
        """Return when no chat has anything left to do."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _start(self, chat: int) -> None:
        task = asyncio.create_task(self._work(chat), name=f"chat {chat}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, chat: int) -> None:
        queue = self._queues[chat]
        while queue and not self._stopping.is_set():
            _, row = heapq.heappop(queue)
            flood = self._floods.of(chat, len(queue))
            async with self._seats:
                await self._settle(replace(row, flood=flood) if flood else row)
            self._known.discard((row.bot_id, row.update_id))
            if flood:
                await rest(self._stopping, REST_SECONDS)
        self._queues.pop(chat, None)

    async def _settle(self, row: InboxRow) -> None:
        """Handle the row until it is done or set aside; outages are waited out, and our own mistakes."""
        IN_HAND.set(given(row.update_id))
        pause = Pause(FIRST_PAUSE, LONGEST_PAUSE)
        while not self._stopping.is_set():
            try:
                if await self._try(row):
                    return
            except OUTAGES as error:
                log.warning("waiting out an outage, next try in %.1f s: %s", pause.seconds, error)
            except Exception:
                log.exception("neither handled nor set aside, the next try is in %.1f s", pause.seconds)
            await pause.rest(self._stopping)

    async def _try(self, row: InboxRow) -> bool:
        """One attempt; True when nothing is left to do for this row."""
        if not row.suspect:
            return await self._handled(row)
        async with self._alone if row.attempts >= ALONE else nullcontext():
            if not await self.inbox.in_hand(row.key):
                return True
            try:
                return await self._handled(row)
            except OUTAGES:
                await self.inbox.put_back(row.key)  # while it waits for better times it kills nobody
                raise

    async def _handled(self, row: InboxRow) -> bool:
        if row.attempts >= DEATHS:
            await self._set_aside(row)
            return True
        try:
            await self.handle(row)
        except (AlreadyDone, TakenOver):
            return True
        except OUTAGES:
            raise
        except Exception as error:
            log.exception("update failed")
            if await self.inbox.count_attempt(row.key, f"{type(error).__name__}: {error}"[:500]) < ATTEMPTS:
                return False
            await self._set_aside(row)
        return True

    async def _set_aside(self, row: InboxRow) -> None:
        """Give it up aloud; where even that fails through a mistake of ours, in silence: the chat goes on."""
        try:
            await self.give_up(row)
        except OUTAGES:
            raise
        except Exception:
            log.exception("an update is set aside and nobody could be told")
            await self.inbox.quarantine(row.key)
