"""Windows of days: on which of them a work can be, by the rules alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from custody.campaign import Campaign
from custody.deadlines import DAY, is_working
from custody.ports.workdays import WorkDays
from custody.sittings import Sitting

WEEK = 6
"""Colleges study on Saturdays too, unless the campaign says otherwise of that very day."""


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day as it was typed; `about` are words of the work's subject, and its course as a number."""

    day: int
    month: int
    year: int | None = None
    about: str = ""


def against(sitting: Sitting, day: date, today: date, *, begun: bool) -> str:
    """Why the work cannot be put on that day, as a stable code; empty when it can."""
    if sitting.window is None:
        return "no-window"
    if begun:
        return "begun"
    if today > sitting.window[1]:
        return "over"
    if not sitting.may_be_on(day):
        return "outside"
    return "past" if day < today else ""


def days_of(sitting: Sitting, campaign: Campaign, days: WorkDays, today: date) -> Iterator[date]:
    """The days of its window that are still to come and are not days of rest."""
    since, until = sitting.window or (sitting.day, sitting.day)
    day = max(since, today)
    while day <= until:
        if is_working(campaign, days, day, WEEK):
            yield day
        day += DAY


def dated(sitting: Sitting, day: int, month: int, year: int | None) -> date | None:
    """The day that was typed, of the year in which its window has it, or of the window's first."""
    since, until = sitting.window or (sitting.day, sitting.day)
    found = [
        made for each in ((year,) if year else (since.year, until.year)) if (made := _made(day, month, each))
    ]
    return next((each for each in found if sitting.may_be_on(each)), found[0] if found else None)


def _made(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_meant(sitting: Sitting, about: str) -> bool:
    """Whether these typed words can be about the work: its subject by its stem, its course by its number."""
    for word in about.split():
        if word.isdecimal():
            if word != sitting.grade:
                return False
        elif len(word) >= STEM and word[:STEM] not in sitting.subject.casefold().replace("\u0451", "\u0435"):
            return False
    return True


STEM = 4
"""So many letters of a word are the same however it is bent."""
