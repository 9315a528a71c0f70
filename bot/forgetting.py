"""What is forgotten in its time: a clock that is wrong for a moment must not destroy what is kept."""

import logging
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.phones import forget_links
from custody.desk.marks.forgetting import forget, warn
from custody.guessing import KEPT
from storage import settings
from storage.database import Database
from storage.errors import BooksUnavailable

if TYPE_CHECKING:
    from bot.wiring import House

log = logging.getLogger(__name__)

BELIEVED = "forgotten-by"
DAYS_A_DAY = 24
"""A clock that has gone away, ahead or back, is followed by a day an hour; so fast a bot that was away for a
month catches up."""


class Belief:
    """How late it is for what is forgotten; measured by the clock that never jumps."""

    def __init__(self) -> None:
        self.steady = time.monotonic
        self._since = self.steady()

    def step(self) -> timedelta:
        """How far the clock may be followed for the time since the last step, whoever has tidied up then."""
        since, self._since = self._since, self.steady()
        return DAYS_A_DAY * timedelta(seconds=self._since - since)


def followed(kept: datetime, now: datetime, step: timedelta) -> datetime:
    """What is believed from now on: `kept` before, and by one step nearer to the clock's moment."""
    return min(now, kept + step) if now > kept else max(now, kept - step)


async def tidy(house: "House") -> None:
    """Forget old updates' bodies, and papers whose time is over; their hashes, times and ids stay."""
    step = house.belief.step()  # also where another bot tidies up: it has taken that time into account
    try:
        if await house.sweeping.mine():
            await forget_links(house.database, house.clock)
            await _forget(house, house.clock.now(), step)
    except BooksUnavailable as error:
        log.warning("tidying waits for the books: %s", error)


async def remember_today(database: Database, now: datetime) -> None:
    """At the very first start: from here on the clock is held against the time that goes by."""
    async with database.open() as books:
        if await settings.get(books, BELIEVED) is None:
            await settings.put(books, BELIEVED, now.isoformat())


async def _forget(house: "House", now: datetime, step: timedelta) -> None:
    """A clock that is behind forgets nothing that it should not, and spoils for an hour what is believed."""
    async with house.database.open() as books:
        kept = await settings.get(books, BELIEVED)
        after = followed(datetime.fromisoformat(kept) if kept else now, now, step)
        await settings.put(books, BELIEVED, after.isoformat())
        believed = min(after, now)
        await books.forget_papers(believed)
        await books.forget_misses(believed - KEPT)
        kept_for = timedelta(days=house.settings.marks_keep_days)
        await warn(books, kept_for, believed, now)
        await forget(books, believed - kept_for, now)
    await house.inbox.expire_bodies(believed - timedelta(days=house.settings.inbox_keep_days))
