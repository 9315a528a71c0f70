"""The verdict over all parts: who is silent for too long."""

import asyncio
import time
from dataclasses import dataclass, field
from datetime import timedelta

from bot.wiring import House
from storage import settings as remembered
from storage.inbox import Waiting

LIMITS = {"intake": 120.0, "worker": 120.0, "postman": 60.0, "sweeper": 120.0}
"""Seconds: intake's long poll and its longest pause last 70, a picture's way 60, a postman's round 5, a
sweep comes every 15 and may have a thousand reminders to write."""

PATIENCE = 5.0
"""Seconds in which the books and the webhook's door must answer."""

REMEMBERED = 60.0
"""Seconds for which an update that could not be stored, or another asker, counts: it comes again by then."""

PAGE = 4096
"""Characters: more than there may be room for by chance on a disk that is full."""

FRESH = 2.0
"""So long a verdict holds: whoever asks in a loop costs one look in so many seconds."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The seconds since each part was seen, None for never; `silent` are those that should have been."""

    seconds: dict[str, float | None]
    silent: tuple[str, ...]


@dataclass
class Watch:
    """Looks at the house; one look at a time, and the last one holds for a moment."""

    house: House
    _last: tuple[float, Verdict] | None = None
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def look(self) -> Verdict:
        """How all parts are now."""
        async with self._one:
            if self._last is None or time.monotonic() - self._last[0] > FRESH:
                self._last = (time.monotonic(), await self._verdict())
            return self._last[1]

    async def _verdict(self) -> Verdict:
        beats = self.house.beats
        seconds = {part: beats.silence(part) for part in LIMITS}
        silent = {part for part, limit in LIMITS.items() if _is_over(seconds[part], limit)}
        silent.discard("worker")
        waiting = await self._books_answer()
        if waiting is None or beats.failing("books", REMEMBERED):
            silent.add("books")
        if beats.failing("intake", REMEMBERED):  # somebody else asks with the same token
            silent.add("intake")
        if not self._worker_is_well(waiting):
            silent.add("worker")
        if self.house.settings.webhook_url:
            silent.discard("intake")
            if not await self._door_answers():
                silent.add("intake")
        return Verdict(seconds, tuple(sorted(silent)))

    def _worker_is_well(self, waiting: Waiting | None) -> bool:
        """It has nothing to do, or has finished something lately; no attempt lasts for ever."""
        limit, beats = LIMITS["worker"], self.house.beats
        if beats.longest_attempt() > limit:
            return False
        oldest = waiting.oldest if waiting else None
        waits = oldest is not None and self.house.clock.now() - oldest > timedelta(seconds=limit)
        return not (waits and _is_over(beats.silence("worker"), limit))

    async def _books_answer(self) -> Waiting | None:
        """What waits in the inbox; None when it cannot be read, or nothing can be written."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._try_to_write()
                return await self.house.inbox.waiting()
        except Exception:  # noqa: BLE001 - whatever it is, they do not answer
            return None

    async def _try_to_write(self) -> None:
        """Durably, and something new: of what is taken back a full disk never hears."""
        async with self.house.database.open() as books:
            await remembered.put(books, "health", f"{self.house.clock.now()}{' ' * PAGE}")

    async def _door_answers(self) -> bool:
        """Whether the webhook's own door says anything at all."""
        try:
            async with asyncio.timeout(PATIENCE):
                reader, writer = await asyncio.open_connection(*self.house.settings.listen)
                try:
                    writer.write(b"GET / HTTP/1.0\r\n\r\n")
                    return bool(await reader.read(1))
                finally:
                    writer.close()
        except (OSError, TimeoutError):
            return False


def _is_over(seconds: float | None, limit: float) -> bool:
    return seconds is None or seconds > limit
