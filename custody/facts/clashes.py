"""Trouble into which a plan will run, found before it happens; each fact says what would help.

`sittings` and `packets` are what a tap can mend, by their numbers in the books; empty for a plan that is not
entered yet. `free` are the call-signs of those who could step in, the best first; `unjoined` could but for
the phone that they do not have here.
"""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Value
from custody.facts.names import Reason


@dataclass(frozen=True, slots=True)
class WorkBrief(Value):
    """A sitting in a few words inside another line: where, which subject, when it starts («9:00»).

    `code` is its organisation's, and `grade` its own: by these a button tells it from another.
    """

    organisation: str
    subject: str
    starts: str = ""
    code: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObserverTwice(Fact):
    """An observer is expected in two places at times that overlap, on one day (M 10.2)."""

    callsign: str
    day: date
    visits: tuple[WorkBrief, ...]
    free: tuple[str, ...] = ()
    unjoined: tuple[str, ...] = ()
    sittings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ObserverMissing(Fact):
    """So many sittings of a day have no observer, or one who cannot come (M 10.1): `away` are the latter."""

    day: date
    count: int
    visits: tuple[WorkBrief, ...]
    free: tuple[str, ...] = ()
    sittings: tuple[int, ...] = ()
    unjoined: tuple[str, ...] = ()
    away: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinatorMissing(Fact):
    """Schools with sittings from that day on, in which nobody packs and uploads (M 11.5, 12.1)."""

    day: date
    count: int
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckingTooLate(Fact):
    """Sittings of a day: with every step on its last day, checking ends after the upload (M 11.8, 12.1).

    `week` is of how many days at the expert's school. `handed` is the last day on which the expert can
    receive the packet and be in time, `past` whether it has gone by; `fits` the nearest other day for the
    sitting; `free` experts whose school works on more days.
    """

    day: date
    count: int
    received: date
    checked: date
    upload: date
    reason: Reason
    handed: date | None = None
    past: bool = False
    week: int = 0
    fits: date | None = None
    free: tuple[str, ...] = ()
    sittings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsTooFull(Fact):
    """More participants are on the list than the rooms have seats (S 13)."""

    day: date
    visits: tuple[WorkBrief, ...]
    listed: int
    rooms: int
    seats: int
    needed: int
    sittings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysUnknown(Fact):
    """The government has not decreed the moved days off of that year yet."""

    year: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashesLeft(Fact):
    """So many more clashes of that kind."""

    what: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashLine(Fact):
    """One kind of clash: how many there are, and the earliest day."""

    what: str
    count: int
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clashes(Fact):
    """/clashes: what clashes in the plan as the books stand now, kind by kind or the clashes of one kind."""

    count: int
    what: str = ""
    parts: tuple[Fact, ...] = ()
    page: int = 1
    pages: int = 1
