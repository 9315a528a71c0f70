"""For everybody whom a new plan concerns: what is theirs now, what is no longer, what is at another time."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact
from custody.facts.names import SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWork(Fact):
    """A work of theirs as it is now; `was…` is said where it is another than before.

    `packets` are an expert's, the school hears which `observer` comes. Where whoever should observe has said
    that they cannot come on that day, `away` is "you", "observer", or "they" for whoever calls them.
    """

    sitting: SittingName
    starts: str = ""
    packets: int = 0
    observer: str = ""
    away: str = ""
    was_day: date | None = None
    was_starts: str = ""
    was_packets: int = 0
    was_observer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWorksLeft(Fact):
    """So many more works of that part, for which a letter has no room."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCall(Fact):
    """What somebody without a phone is to be told: how many works of each kind, and the first of them.

    `out` when the plan does not name the person any more.
    """

    callsign: str
    new: int = 0
    gone: int = 0
    moved: int = 0
    now_theirs: PlanWork | None = None
    not_theirs: PlanWork | None = None
    elsewhen: PlanWork | None = None
    out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanged(Fact):
    """The plan has changed what is somebody's: how many works of each kind, and the first of them.

    `out` when the plan does not name the person any more.
    """

    new: int = 0
    gone: int = 0
    moved: int = 0
    now_yours: tuple[Fact, ...] = ()
    not_yours: tuple[Fact, ...] = ()
    elsewhen: tuple[Fact, ...] = ()
    out: bool = False
