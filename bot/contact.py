"""When the bot could last hear people, and the telling when that was long ago."""

import logging
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.clock import Clock
from custody.desk.reminders.unheard import LONG, tell_unheard
from storage import settings
from storage.plan import campaigns

if TYPE_CHECKING:
    from bot.wiring import House

log = logging.getLogger(__name__)

HEARD = "heard-at"
STEP = timedelta(minutes=1)
"""So exactly it is remembered for the next start."""

Gap = tuple[datetime, datetime]
"""From the last contact before it to the first one after it."""


class Contact:
    """Telegram was asked, or came by itself, and what it brought is stored: people can be heard."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.steady = time.monotonic
        self.at: datetime | None = None
        self._since = 0.0
        self._first: datetime | None = None
        self._gap: Gap | None = None

    def heard(self) -> None:
        """Just now. How long ago the last time was is told by the clock that never jumps."""
        now, steady = self.clock.now(), self.steady()
        if self.at is None:
            self._first = now
        elif steady - self._since >= LONG.total_seconds():
            self._gap = (self.at, now)
        self.at, self._since = now, steady

    def missed(self, kept: datetime | None) -> Gap | None:
        """The long time without contact, if there was one; `kept` is the last one before this start."""
        if self._gap is None and kept and self._first and self._first - kept >= LONG:
            return (kept, self._first)
        return self._gap

    def told(self) -> None:
        """What was missed until now is told."""
        self._first = self._gap = None


async def notice_unheard(house: "House") -> bool:
    """Remember the last contact; tell of a long time without one, once; says whether there are letters."""
    contact = house.contact
    if contact.at is None:
        return False
    async with house.database.read() as books:
        said = await settings.get(books, HEARD)
    kept = datetime.fromisoformat(said) if said else None
    gap, told = _of_all(house, contact.missed(kept), kept), 0
    if gap or _is_news(house, contact.at, kept):
        async with house.database.open() as books:
            if not await settings.swap(books, HEARD, said, contact.at.isoformat()):
                return False  # another bot was quicker, and what we have missed is measured anew
            told = await tell_unheard(books, await campaigns(books), *gap) if gap else 0
    if gap:
        house.beats.tally.unheard_seconds += (gap[1] - gap[0]).total_seconds()
        log.warning("nobody could be heard from %s to %s: %s people are told", *gap, told)
    contact.told()
    return bool(told)


def _of_all(house: "House", gap: Gap | None, kept: datetime | None) -> Gap | None:
    """What several bots have missed together: another may have heard people meanwhile."""
    if house.company is None or gap is None or kept is None:
        return gap
    began = max(gap[0], kept)
    return (began, gap[1]) if gap[1] - began >= LONG else None


def _is_news(house: "House", at: datetime, kept: datetime | None) -> bool:
    """Whether the books should know of this contact; of several bots' contacts they know the last."""
    if kept is None:
        return True
    return at - kept >= STEP or (house.company is None and kept - at >= STEP)
