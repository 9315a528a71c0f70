"""The working calendar of a campaign: what it is, and what the coordinator has changed in it."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Spell, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarShown(Fact):
    """From `first` to `last`, in a week of 5 or 6 days: what an ordinary week lacks, and the exceptions."""

    first: date
    last: date
    week: int
    spells: tuple[Spell, ...] = ()
    exceptions: tuple[Spell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChanged(Fact):
    """A day is working or off from now on; `cancelled`: as in the calendar of everybody again."""

    day: date
    works: bool
    at: datetime
    by: Who
    cancelled: bool = False
    moved: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSame(Refusal):
    """The day is like that already; nothing has changed."""

    day: date
    works: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarUnclear(Refusal):
    """No day or no word could be read; it says how to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchDay(Refusal):
    """There is no such day, or it is more than a year away."""

    text: str
