"""What coordinators and the department hear at their hours, and how the hours are set."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestChange(Fact):
    """One number that has changed since the last digest, by so much."""

    what: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming(Fact):
    """A sitting of tomorrow and who observes it."""

    sitting: SittingName
    starts: str = ""
    observer: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InNumbers(Fact):
    """A campaign at the hour `slot`; `tardy` when it is told later, `skipped` hours were not told at all.

    So many `earlier` ones were skipped besides. `today` sittings, of which `begun` have; `overdue` packets
    and `late` uploads; so many
    `inquiries` have no answer, the first of them `waiting` since then; `since` the last digest.
    """

    slot: datetime
    tardy: bool = False
    skipped: tuple[datetime, ...] = ()
    earlier: int = 0
    today: int = 0
    begun: int = 0
    packets: int = 0
    unpacked: int = 0
    finished: int = 0
    overdue: int = 0
    unconfirmed: int = 0
    incidents: int = 0
    sittings: int = 0
    uploads: int = 0
    late: int = 0
    people: int = 0
    joined: int = 0
    tasks: int = 0
    inquiries: int = 0
    waiting: datetime | None = None
    since: datetime | None = None
    changes: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest(InNumbers):
    """For a coordinator: also the first of the `needs` things that need them, and tomorrow's sittings."""

    needs: int = 0
    top: tuple[Fact, ...] = ()
    ahead: int = 0
    tomorrow: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport(InNumbers):
    """For the department, once a day; `calm` when nothing is late or wrong, `complete` when all is done."""

    calm: bool = False
    complete: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestSet(Fact):
    """At which hours this person hears from now on, and when next; never, without hours."""

    hours: str = ""
    next: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestHours(Fact):
    """/digest: the hours as they are set; `department` when they are those of the department."""

    hours: str = ""
    next: datetime | None = None
    department: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BadHours(Refusal):
    """The hours could not be read."""

    text: str
