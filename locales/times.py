"""Moments and days as people say them in the campaign's time zone: «18:40» today, else «пт 12.04, 18:40»."""

from datetime import date, datetime
from functools import lru_cache

from locales.phrases import find
from locales.setting import Setting

TUESDAY, WEDNESDAY = 2, 3
_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def moment(at: datetime, setting: Setting, form: str) -> str:
    """A point in time; `form` is an attribute of the phrase: since, until, full."""
    local = at.astimezone(setting.zone)
    return _moment(local.date(), f"{local:%H:%M}", setting.today, setting.language, form)


@lru_cache(maxsize=4096)
def _moment(day: date, clock: str, today: date, language: str, form: str) -> str:
    said = find(language, f"moment.{form}" if form else "moment")
    return said.fill({**_parts(day, today, language), "clock": clock}) if said else clock


@lru_cache(maxsize=1024)
def calendar_day(day: date, today: date, language: str, form: str = "") -> str:
    """A day with its weekday and year; `form` is an attribute of the phrase: short."""
    said = find(language, f"day.{form}" if form else "day")
    return said.fill(_parts(day, today, language)) if said else f"{day:%d.%m.%Y}"


def _from(day: date) -> str:
    """Which form «since» takes before the weekday: «со вт», «с пн»."""
    return "hard" if day.isoweekday() in (TUESDAY, WEDNESDAY) else "soft"


def _parts(day: date, today: date, language: str) -> dict[str, str]:
    near = _NEAR.get((day - today).days, "other" if day.year == today.year else "far")
    said = find(language, "weekday")
    weekday = said.fill({"number": day.isoweekday()}) if said else ""
    return {
        "near": near,
        "weekday": weekday,
        "from": _from(day),
        "date": f"{day:%d.%m}",
        "year": f"{day:%Y}",
        "iso": f"{day}",
    }
