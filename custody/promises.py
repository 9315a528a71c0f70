"""«When will it be done»: what people type for a moment to come."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign

FARTHEST = timedelta(days=10)
NOON = time(12)
_CLOCK = r"(?P<hours>[01]?\d|2[0-3])[:.](?P<minutes>[0-5]\d)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0[1-9]|1[0-2])\.?"
DAYS = {"today": 0, "tomorrow": 1, "after-tomorrow": 2}
SAID = re.compile(rf"\s*(?:(?P<word>{'|'.join(DAYS)})|{_DAY})(?:\s+{_CLOCK})?\s*")
"""A day, by a word or a date, or a day with a time."""
SPENT = re.compile(r"\s*in-(?P<number>one|three|[1-9]\d{0,4})-(?P<unit>hour|minute)s?\s*")
"""So long from now; as words where a button says it."""
NUMBERS = {"one": 1, "three": 3}
AT = re.compile(r"\s*(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)\s*")
"""A time of day; with a full stop it would look like a day."""


def is_promise(text: str) -> bool:
    """Whether the text names a moment to come."""
    return any(pattern.fullmatch(text) for pattern in (AT, SAID, SPENT))


def promised(campaign: Campaign, text: str, now: datetime) -> datetime | None:
    """The moment that is meant, in the campaign's zone; None for one that is over or too far away.

    A time alone is today's, or tomorrow's when it is over; a day alone means its closing time, tomorrow noon.
    """
    zone = ZoneInfo(campaign.timezone)
    moment = _moment(campaign, text, now.astimezone(zone))
    return moment if moment is not None and now < moment <= now + FARTHEST else None


def shown(campaign: Campaign, text: str, now: datetime) -> str:
    """What was promised, as people write it, «26.04 18:00»: a code of ours means nothing to them."""
    is_typed = text.strip()[:1].isdigit()
    moment = None if is_typed else _moment(campaign, text, now.astimezone(ZoneInfo(campaign.timezone)))
    return f"{moment:%d.%m %H:%M}" if moment else text


def _moment(campaign: Campaign, text: str, now: datetime) -> datetime | None:
    if clock := AT.fullmatch(text):
        at = datetime.combine(now.date(), time(int(clock["hours"]), int(clock["minutes"])), now.tzinfo)
        return at if at > now else at + timedelta(days=1)
    if spent := SPENT.fullmatch(text):
        number = NUMBERS.get(spent["number"]) or int(spent["number"])
        return now + number * timedelta(**{f"{spent['unit']}s": 1})
    said = SAID.fullmatch(text)
    day = _day(said, now.date()) if said else None
    if said is None or day is None:
        return None
    usual = NOON if said["word"] and day > now.date() else campaign.closing
    at_time = time(int(said["hours"]), int(said["minutes"])) if said["hours"] else usual
    return datetime.combine(day, at_time, now.tzinfo)


def _day(said: re.Match[str], today: date) -> date | None:
    if said["word"]:
        return today + timedelta(days=DAYS[said["word"]])
    return _next(today, int(said["day"]), int(said["month"]))


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
