"""«When will it be done»: what people type for a moment to come."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign

FARTHEST = timedelta(days=10)
NOON = time(12)
_CLOCK = r"(?P<hours>[01]?\d|2[0-3])[:.](?P<minutes>[0-5]\d)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0[1-9]|1[0-2])\.?"
SAID = re.compile(
    rf"\s*(?:(?P<soon>in-one-hour|in-three-hours)|(?P<tomorrow>tomorrow)|{_DAY}(?:\s+{_CLOCK})?)\s*"
)
"""Soon or tomorrow, as buttons say it; a day, or a day with a time."""
SOON = {"in-one-hour": timedelta(hours=1), "in-three-hours": timedelta(hours=3)}
AT = re.compile(r"\s*(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)\s*")
"""A time of day; with a full stop it would look like a day."""


def is_promise(text: str) -> bool:
    """Whether the text names a moment to come."""
    return bool(AT.fullmatch(text) or SAID.fullmatch(text))


def promised(campaign: Campaign, text: str, now: datetime) -> datetime | None:
    """The moment that is meant, in the campaign's zone; None for one that is over or too far away.

    A time alone is today's, or tomorrow's when it is over; a day alone means its closing time.
    """
    zone = ZoneInfo(campaign.timezone)
    moment = _moment(campaign, text, now.astimezone(zone))
    return moment if moment is not None and now < moment <= now + FARTHEST else None


def _moment(campaign: Campaign, text: str, now: datetime) -> datetime | None:
    if clock := AT.fullmatch(text):
        at = datetime.combine(now.date(), time(int(clock["hours"]), int(clock["minutes"])), now.tzinfo)
        return at if at > now else at + timedelta(days=1)
    said = SAID.fullmatch(text)
    if said is None:
        return None
    if said["soon"]:
        return now + SOON[said["soon"]]
    if said["tomorrow"]:
        return datetime.combine(now.date() + timedelta(days=1), NOON, now.tzinfo)
    at_time = time(int(said["hours"]), int(said["minutes"])) if said["hours"] else campaign.closing
    day = _next(now.date(), int(said["day"]), int(said["month"]))
    return datetime.combine(day, at_time, now.tzinfo) if day else None


def _next(today: date, day: int, month: int) -> date | None:
    """That day of this year, or of the next one when it is over."""
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found >= today:
            return found
    return None
