"""The working calendar as a coordinator sees and changes it: what differs from an ordinary week."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from custody.campaign import Campaign
from custody.deadlines import DAY, is_working
from custody.facts.names import Spell
from custody.ports.workdays import WorkDays

SHOWN_DAYS = 30
FARTHEST = timedelta(days=366)
"""So far from today a day may be changed: farther away it is a slip in the year."""


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day and its word as they were typed; without a year the nearest such day is meant."""

    day: int
    month: int
    year: int | None
    word: Literal["working", "off", "cancel"]


def day_meant(said: SaidDay, today: date) -> date | None:
    """The day of the calendar; None when there is none such within a year from today."""
    years = (said.year,) if said.year else (today.year - 1, today.year, today.year + 1)
    days = [day for year in years if (day := _day(year, said.month, said.day))]
    nearest = min(days, key=lambda day: abs(day - today), default=None)
    return nearest if nearest and abs(nearest - today) <= FARTHEST else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def changed(campaign: Campaign, day: date, word: str) -> Campaign:
    """The campaign with that exception of its calendar made, or taken back."""
    kept = {known: works for known, works in campaign.exceptions if known != day}
    if word != "cancel":
        kept[day] = word == "working"
    return replace(campaign, exceptions=tuple(sorted(kept.items())))


def unusual(campaign: Campaign, days: WorkDays, first: date, last: date) -> tuple[Spell, ...]:
    """Runs of days between these two, both included, that an ordinary week does not have."""
    return tuple(_unusual(campaign, days, first, last))


def _unusual(campaign: Campaign, days: WorkDays, first: date, last: date) -> Iterator[Spell]:
    between = [first + number * DAY for number in range((last - first).days + 1)]
    kinds = ((day, is_working(campaign, days, day)) for day in between)
    for works, run in groupby(kinds, key=lambda each: each[1]):
        dates = [day for day, _ in run]
        odd = [day for day in dates if works == (day.weekday() >= campaign.week)]
        shown = odd if works else dates
        if odd:
            yield Spell(shown[0], shown[-1], works)
