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
    """A day as it was typed; `about` are words of the work's subject, and its course as a number.

    `ahead` is said instead of a date: so many days from today.
    """

    day: int = 0
    month: int = 0
    year: int | None = None
    about: str = ""
    ahead: int | None = None

    def seen_on(self, today: date) -> "SaidDay":
        """The same as a date, said on that day."""
        if self.ahead is None:
            return self
        day = today + self.ahead * DAY
        return SaidDay(day.day, day.month, day.year, self.about)


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


def is_meant(sitting: Sitting, about: str, *, anywhere: bool = False) -> bool:
    """Whether these typed words can be about the work: its subject by its stem, its course by its number.

    `anywhere`: of many organisations, so that a word may name one of them, by its code or by its stem.
    """
    return all(_is_of(sitting, word, anywhere=anywhere) for word in about.split())


def _is_of(sitting: Sitting, word: str, *, anywhere: bool) -> bool:
    if word.isdecimal():
        return word == sitting.grade
    if anywhere and (word == _plain(sitting.organisation) or _has(sitting.organisation_name, word)):
        return True
    return _has(sitting.subject, word) or (len(word) < STEM and not anywhere)


def _has(name: str, word: str) -> bool:
    return len(word) >= STEM and word[:STEM] in _plain(name)


def _plain(name: str) -> str:
    return name.casefold().replace("\u0451", "\u0435")


STEM = 4
"""So many letters of a word are the same however it is bent."""
