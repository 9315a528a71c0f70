"""What a clock that was ahead has put off into a future that was none goes out soon all the same."""

import logging
import time
from datetime import timedelta

from bot.clock import Clock
from storage.errors import BooksUnavailable
from storage.outbox import Outbox

log = logging.getLogger(__name__)

BACK = 2.0
"""Seconds: a clock that has lost more against the one that never jumps has been set back."""


class Hastening:
    """The postman's watch over the clock by which letters wait."""

    def __init__(self, outbox: Outbox, clock: Clock, pause: timedelta) -> None:
        self.outbox, self.clock, self.pause = outbox, clock, pause
        self._ahead: float | None = None

    async def notice(self) -> None:
        """At the start and after the clock has gone back nothing waits longer than for an ordinary pause.

        What Telegram itself has put off waits as long as Telegram asked.
        """
        now = self.clock.now()
        ahead = now.timestamp() - time.monotonic()
        if self._ahead is None or ahead < self._ahead - BACK:
            try:
                found = await self.outbox.hasten(now, self.pause)
            except BooksUnavailable as error:
                log.warning("letters that were put off wait for the books: %s", error)
                return
            if found:
                log.warning("%s letters were put off by a clock that was ahead: they go out soon", found)
        self._ahead = ahead
