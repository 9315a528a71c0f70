"""When an organisation is reminded that it has not chosen the day of a work."""

from datetime import date, datetime, timedelta

from custody.campaign import Campaign
from custody.reminders import has_begun, morning_of
from custody.sittings import Sitting

BEFORE_WINDOW, BEFORE_END = (3, 0), (7, 3, 1)
"""So many days before the window begins, and before it ends."""


def is_awaited(sitting: Sitting) -> bool:
    """Whether somebody has still to choose its day."""
    return sitting.window is not None and not sitting.chosen and not has_begun(sitting)


def next_choosing(campaign: Campaign, sitting: Sitting, after: datetime) -> datetime | None:
    """The next morning after that moment on which it is reminded of; None when there is none left."""
    if sitting.window is None:
        return None
    since, until = sitting.window
    days = {_before(since, each) for each in BEFORE_WINDOW} | {_before(until, each) for each in BEFORE_END}
    mornings = (morning_of(campaign, day) for day in days)
    return min((each for each in mornings if each > after), default=None)


def _before(day: date, number: int) -> date:
    return day - timedelta(days=number)
