"""What is done with last year's results: taken, changed by hand, sent for approval, forgotten (M 5, 6.1)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, Who
from custody.facts.sampling_reasons import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsTaken(Fact):
    """A table of last year's results was read whole: its SHA-256, and how many works of how many schools.

    Only the schools' distributions are kept; of the participants' rows nothing is.
    """

    sha256: str
    works: int
    schools: int
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsWrong(Refusal):
    """The table of results has so many faults; nothing of it is kept."""

    count: int
    faults: tuple[Fact, ...]
    attached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleChanged(Fact):
    """The coordinator has added a school to the proposal, or taken it out, with a reason."""

    organisation: str
    name: str
    taken: bool
    why: str
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSent(Fact):
    """The list goes to the department: the SHA-256 of the table and of the list, and its thresholds."""

    sha256: str
    rows_sha256: str
    count: int
    limits: Thresholds
    by: Who
    at: datetime
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetAsked(Fact):
    """Whether the results of so many schools are really to be forgotten."""

    schools: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsForgotten(Fact):
    """The schools' distributions are gone; the list that was sent and the ledger stay.

    `sha256` is the table's.
    """

    sha256: str
    by: Who
    at: datetime
    receipt: Receipt | None = None
