"""A second check, and the upload held against the experts' marks: what differs, by code and item (S 16)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLine(Fact):
    """One difference: `what` is only-first, only-second, presence, variant or item; each side's word.

    The first side is the experts; the second one is an `upload`, or a second expert.
    """

    what: str
    participant: str
    item: str = ""
    first: str = ""
    second: str = ""
    organisation: str = ""
    upload: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled(Fact):
    """The upload of a sitting was compared with the experts' marks, code by code; it blocks nothing (S 16).

    `ours` and `theirs` are the digests of the rows that were compared.
    """

    sitting: SittingName
    by: Who
    at: datetime
    works: int
    differences: int
    ours: str
    theirs: str
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledMany(Fact):
    """The answer: so many sittings were compared, so many differ; `left` have not been compared yet."""

    count: int
    works: int
    differing: int
    found: int
    differences: tuple[Fact, ...] = ()
    sittings: tuple[Fact, ...] = ()
    left: int = 0
    attached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToReconcile(Refusal):
    """No sitting has both the experts' marks and the uploaded form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingNewToReconcile(Refusal):
    """Everything was compared, and no form and no marks have come since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondExperts(Fact):
    """Who could check this sitting a second time: buttons; or there is nobody."""

    sitting: SittingName
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondAsked(Fact):
    """The coordinator wants this sitting checked a second time by another expert, independently."""

    sitting: SittingName
    expert: Who
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondForYou(Fact):
    """For the second expert: whose packets to take, without the first one's marks; `holders` have them."""

    sitting: SittingName
    by: Who
    holders: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondRefused(Refusal):
    """No second check: `why` is no-marks, first (the same expert), no-expert or done."""

    sitting: SittingName
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondCompared(Fact):
    """Both experts' marks are there: what differs; these `chairs` decide, or whoever is told."""

    sitting: SittingName
    second: Who
    works: int
    found: int
    chairs: tuple[Who, ...] = ()
    differences: tuple[Fact, ...] = ()
    attached: bool = False
