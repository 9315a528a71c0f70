"""Windows of days in which an organisation chooses the day of its work, and what becomes of a choice (S)."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import SittingName
from custody.facts.sittings import Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysReminded(Fact):
    """Those whose organisations have works without a day are reminded; at so many places only a call does."""

    places: int
    count: int
    calls: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayChosen(Noted):
    """A work is on that day of its window; `implied` when something was done there that day.

    `before` is the day that was chosen earlier; `off` a day of rest by the calendar; `upload` until when the
    marks are awaited.
    """

    before: date | None = None
    implied: bool = False
    off: bool = False
    upload: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTakenBack(Noted):
    """A work is not on that `day` after all: on the one before, which `stands` again, or on none yet.

    `rooms`: what was reported of them went with it.
    """

    day: date
    stands: date | None = None
    rooms: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysChosen(Fact):
    """One day for several works at once: those that are on it now, and those that cannot be."""

    day: date
    done: tuple[DayChosen, ...]
    refused: tuple[Fact, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRefused(Refusal):
    """The work cannot be on that day; `because` is outside, past, over, begun, taken or no-window.

    Or its day cannot be taken back: packed, unchosen. `settles`: it is for the coordinator to put right.
    """

    sitting: SittingName
    day: date
    because: str
    since: date | None = None
    until: date | None = None
    settles: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchDate(Refusal):
    """A day was typed that no calendar has, like the 31st of February."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStands(Refusal):
    """The work is on that day already."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysToChoose(Fact):
    """The days of a window that are still to come, to choose one of them by a button."""

    sitting: SittingName
    since: date
    until: date
    chosen: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowLine(Fact):
    """A work with a window, in a line: which day is chosen, or that none is."""

    sitting: SittingName
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows(Fact):
    """/days: the works of one's organisation whose day it chooses; `unchosen` are without one."""

    count: int
    unchosen: int
    lines: tuple[WindowLine, ...] = ()
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichWork(Fact):
    """A day was named, and several works can be on it: the person chooses.

    So many have no day yet, and get it all at once by one tap if there are more than one; `chosen` have
    another one.
    """

    day: date
    count: int
    chosen: tuple[WindowLine, ...] = ()
    every: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWindows(Refusal):
    """No work of this person's organisation waits for a day; `others`: their organisations choose theirs."""

    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWorkMeant(Refusal):
    """A day was named, and no work is the one that was said; so many of the `lines` have no day yet.

    `others`: it was sought among the works of many organisations.
    """

    unchosen: int = 0
    lines: tuple[WindowLine, ...] = ()
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoneWithoutDay(Refusal):
    """One day for all that have none: there is no such work that could be on it."""

    day: date
