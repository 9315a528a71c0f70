"""Windows of days: on which of them a work can be, by the rules alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from custody.campaign import Campaign
from custody.deadlines import DAY, is_working
from custody.ports.workdays import WorkDays
from custody.sittings import Sitting

WEEKDAYS = 7
WEEK = 6
"""Colleges study on Saturdays too, unless the campaign says otherwise of that very day."""


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day as it was typed; `about` are words of the work's subject, and its course as a number.

    `ahead` is said instead of a date: so many days from today; `weekday` (Monday is 0) the next such day.
    """

    day: int = 0
    month: int = 0
    year: int | None = None
    about: str = ""
    ahead: int | None = None
    weekday: int | None = None

    def seen_on(self, today: date) -> "SaidDay":
        """The same as a date, said on that day."""
        ahead = self.ahead
        if self.weekday is not None:
            ahead = (self.weekday - today.weekday() - 1) % WEEKDAYS + 1
        if ahead is None:
            return self
        day = today + ahead * DAY
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


def meant(works: Iterable[Sitting], about: str, *, anywhere: bool = False) -> list[Sitting]:
    """The works that these typed words are about, best those of an organisation that has their number.

    A number after the word of an organisation is of its name where one has it, and else a course.
    """
    found = [each for each in works if is_meant(each, about, anywhere=anywhere)]
    return [each for each in works if anywhere and _is_numbered(each, about)] or found


def is_meant(sitting: Sitting, about: str, *, anywhere: bool = False) -> bool:
    """Whether these typed words can be about the work: its subject by its stem, its course by its number.

    `anywhere`: of many organisations, so that a word may name one of them, by its code or by its stem.
    """
    for word in about.split():
        if word.isdecimal():
            if word != sitting.grade:
                return False
        elif anywhere and _names(sitting, word):
            continue
        elif (anywhere or len(word) >= STEM) and not _has(sitting.subject, word):
            return False
    return True


def _is_numbered(sitting: Sitting, about: str) -> bool:
    """Whether the words are about the work when a number after a word of its organisation's name is of it."""
    words, numbers = about.split(), re.findall(r"\d+", sitting.organisation_name)
    named = [
        place for place, (before, word) in enumerate(pairwise(words), start=1)
        if word in numbers and not before.isdecimal() and _names(sitting, before)
    ]  # fmt: skip
    others = " ".join(word for place, word in enumerate(words) if place not in named)
    return bool(named) and is_meant(sitting, others, anywhere=True)


def _names(sitting: Sitting, word: str) -> bool:
    return word == _plain(sitting.organisation) or _has(sitting.organisation_name, word)


def _has(name: str, word: str) -> bool:
    return len(word) >= STEM and word[:STEM] in _plain(name)


def _plain(name: str) -> str:
    return name.casefold().replace("\u0451", "\u0435")


STEM = 4
"""So many letters of a word are the same however it is bent."""
