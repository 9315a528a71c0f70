"""Who is proposed for which packets, why others cannot, and what came of it (M 9.1, 11.7; S 5)."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Refusal, Value
from custody.facts.names import SittingName


@dataclass(frozen=True, slots=True)
class Against(Value):
    """Why one expert cannot check: `ground` is a stable code, with the numbers or the day of it."""

    callsign: str
    ground: str
    years: int = 0
    needed: int = 0
    day: date | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareLine(Fact):
    """One expert's part of the proposal: packets and works, and all works of theirs together with it."""

    callsign: str
    packets: int
    works: int
    total: int
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NobodyLine(Fact):
    """A sitting whose packets nobody can check, why: `others` have another subject, `more` is not said."""

    sitting: SittingName
    packets: int
    against: tuple[Against, ...] = ()
    others: int = 0
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentProposed(Fact):
    """/assign: a proposal for every packet without an expert; nothing is written down by it.

    `late` packets would be checked after the upload; `limit` is how many packets of one day an expert gets at
    most, 0 for no limit, and as many for each day where works have `windows`; `changed` when the books have
    moved since the button, and nothing was applied. Whoever is `unfit` gets nothing for want of years.
    """

    packets: int
    works: int
    experts: int
    shares: tuple[Fact, ...] = ()
    nobody: tuple[Fact, ...] = ()
    left: int = 0
    late: int = 0
    limit: int = 0
    changed: bool = False
    page: int = 1
    pages: int = 1
    unfit: tuple[Against, ...] = ()
    windows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToAssign(Fact):
    """Every packet of the campaign that lies in this person's hands to assign has an expert."""

    packets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertsAssigned(Fact):
    """What was proposed is written down: so many packets to so many experts, and who was told of it.

    `told` experts got their one letter; `unjoined` are those without a phone here, `more` is not named;
    the parts of `unshown` experts are not in the letter; `rest` packets of the proposal are still to be
    written, because one tap writes so many at most.
    """

    packets: int
    experts: int
    told: int = 0
    unjoined: tuple[str, ...] = ()
    more: int = 0
    shares: tuple[Fact, ...] = ()
    unshown: int = 0
    left: int = 0
    rest: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorksForYou(Fact):
    """For an expert: all packets that were assigned in one go, sitting by sitting."""

    packets: int
    works: int
    parts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorksLine(Fact):
    """So many packets of a sitting."""

    sitting: SittingName
    packets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingsToAssign(Fact):
    """The sittings with packets that have no expert, to change one of them."""

    count: int
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoChecks(Fact):
    """Who can check the open packets of a sitting, whom the proposal names, and why the others cannot."""

    sitting: SittingName
    packets: int
    works: int
    candidates: int
    proposed: tuple[str, ...] = ()
    against: tuple[Against, ...] = ()
    others: int = 0
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingHasExperts(Refusal):
    """Every packet of this sitting has an expert by now; nothing was changed."""

    sitting: SittingName
