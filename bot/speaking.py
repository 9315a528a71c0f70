"""The clock speaks: offers lapse, deadlines remind; a clock that was wrong for a while puts nothing off."""

import logging
from datetime import datetime, timedelta

from bot.unhurried import unhurried
from bot.wiring import House
from custody.desk.digests.telling import tell_digests
from custody.desk.reminders.nudging import gather
from custody.desk.reminders.regain import regain
from custody.desk.reminders.reminding import remind
from custody.desk.reminders.sweep import lapse_offers
from custody.desk.tell.sending import bring_up_to_date
from custody.due import Due
from storage import settings
from storage.plan import campaigns

log = logging.getLogger(__name__)

QUIET, SWEPT = "quiet-hours", "swept-at"
SLACK = timedelta(minutes=5)
"""So exactly it is remembered when the clock spoke last; going back by less is no jump."""


async def speak(house: House) -> bool:
    """Let everything speak whose time has come; says whether there are letters."""
    opened, now = unhurried(house.database.open), house.clock.now()
    await _notice_jump(house, now)
    lapsed = await lapse_offers(opened, now)
    await remind(opened, house.days, now, _mute)
    async with house.database.read() as books:
        known = [each.id for each in await campaigns(books)]
    shown = await bring_up_to_date(opened)
    told = await tell_digests(house.database.read, opened, known, now)
    return bool(await gather(opened, house.days, now, _unwritten) + lapsed + told + shown)


async def _notice_jump(house: House, now: datetime) -> None:
    """After the clock has gone back, what it put off in a future that was none comes back too."""
    async with house.database.read() as books:
        kept, known = await settings.get(books, SWEPT), await campaigns(books)
    swept = datetime.fromisoformat(kept) if kept else None
    if swept is not None and now < swept - SLACK:
        found = await regain(house.database.open, [each.id for each in known], house.days, now)
        log.warning("the clock has gone back from %s: %s reminders were brought back", swept, found)
    if swept is None or abs(now - swept) >= SLACK:
        async with house.database.open() as books:
            await settings.put(books, SWEPT, now.isoformat())


async def remember_quiet_hours(house: House) -> None:
    """The quiet hours of the settings hold for every campaign that names none of its own."""
    async with house.database.read() as books:
        known = await settings.get(books, QUIET)
    if known != house.settings.quiet_hours:
        async with house.database.open() as books:
            await settings.put(books, QUIET, house.settings.quiet_hours)


def _mute(row: Due, error: Exception) -> None:
    """A reminder that a mistake of ours has kept from being said."""
    log.error("%s of %s could not speak, it is tried again in an hour: %r", row.kind, row.subject, error)


def _unwritten(person: int, error: Exception) -> None:
    log.error("the reminder for person %s could not be written: %r", person, error)
