"""Who cannot come, who comes instead, and what goes on without an observer (M 10.1, 10.2)."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Fact):
    """A sitting on a line: what, when it starts («9:00»), and where."""

    sitting: SittingName
    starts: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotCome(Fact):
    """Somebody cannot come on that day: whom it concerns, which sittings, and how many packets they have."""

    who: Who
    day: date
    at: datetime
    works: tuple[Work, ...] = ()
    packets: int = 0
    by: Who | None = None
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CanCome(Fact):
    """Somebody can come after all; what was given to others stays with them."""

    who: Who
    day: date
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceKnown(Fact):
    """For the coordinator: somebody cannot come, and nothing of theirs waits for it."""

    who: Who
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NotThatDay(Refusal):
    """The day of an absence that was typed is over, or there is none such."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchAbsence(Refusal):
    """Nobody has said that this person cannot come: there is nothing to take back."""

    callsign: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoInstead(Fact):
    """For the coordinator: who can observe this sitting instead; `missing` when its observer cannot come."""

    work: Work
    candidates: int
    observer: Who | None = None
    missing: bool = False
    without: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObserverNotComing(Fact):
    """For the school: the observer of its sitting does not come; the coordinator looks for another."""

    work: Work
    who: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertNotComing(Fact):
    """For the coordinator and the chair: an expert cannot go on; these packets are theirs, and `more`."""

    who: Who
    day: date
    cards: tuple[Fact, ...]
    count: int
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced(Fact):
    """Another observer goes to the sitting; `unjoined` is the former one who has no phone to hear it."""

    work: Work
    observer: Who
    by: Who
    at: datetime
    former: Who | None = None
    unjoined: tuple[str, ...] = ()
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutObserver(Fact):
    """The sitting goes on without an observer, by an order."""

    work: Work
    order: str
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YouObserve(Fact):
    """For the new observer: go there; `packets` of the sitting are still with the former one."""

    work: Work
    former: Who | None = None
    packets: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYoursNow(Fact):
    """For the former observer: somebody else goes, or nobody when the sitting goes on without."""

    work: Work
    observer: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyDecided(Refusal):
    """Somebody has named another observer meanwhile, or an order; nothing changed."""

    work: Work
    observer: Who | None = None
    without: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFree(Refusal):
    """The one chosen cannot observe this sitting: absent, without that role, or without a phone."""

    work: Work
    callsign: str
