"""Moments and days as people say them in the campaign's time zone: «18:40» today, «пт 12.04, 18:40» otherwise."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from locales.phrases import find

_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def moment(at: datetime, now: datetime, zone: ZoneInfo, language: str, form: str) -> str:
    """A point in time; `form` is an attribute of the phrase: since, until, full."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    return _moment(local.date(), f"{local:%H:%M}", today, language, form)


@lru_cache(maxsize=4096)
def _moment(day: date, clock: str, today: date, language: str, form: str) -> str:
    near = _NEAR.get((day - today).days, "other")
    if near == "other" and day.year != today.year:
        near = "far"
    said = find(language, f"moment.{form}" if form else "moment")
    parts = {"near": near, "weekday": _weekday(day, language), "clock": clock}
    parts |= {"date": f"{day:%d.%m}", "year": f"{day:%Y}"}
    return said.fill(parts) if said else clock


def calendar_day(day: date, today: date, language: str, form: str = "") -> str:
    """A day with its weekday and year, `form="short"` without the year."""
    said = find(language, f"day.{form}" if form else "day")
    near = _NEAR.get((day - today).days, "other")
    parts = {"near": near, "weekday": _weekday(day, language), "date": f"{day:%d.%m}", "year": f"{day:%Y}"}
    return said.fill(parts) if said else f"{day:%d.%m.%Y}"


def _weekday(day: date, language: str) -> str:
    said = find(language, "weekday")
    return said.fill({"number": day.isoweekday()}) if said else ""
