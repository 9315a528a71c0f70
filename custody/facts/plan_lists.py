"""The rows of the plan's lists, and how each list stands: what an order of the department is about."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Value
from custody.facts.names import Who
from custody.facts.sampling_reasons import SampleReason


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow(Value):
    """A row of a list as the department approves it; `head` is by what it is known in the next version.

    `works` are the sittings that somebody observes or checks; `years` is the experience of an expert;
    `reasons` and `why` are the grounds on which a school is proposed for control; a checking place is open
    from `since` to `until` between `opens` and `closes` («9:00»), and its `chair` receives there.
    """

    head: str
    name: str = ""
    place: str = ""
    subjects: tuple[str, ...] = ()
    years: int | None = None
    day: date | None = None
    starts: str = ""
    works: tuple[str, ...] = ()
    reasons: tuple[SampleReason, ...] = ()
    why: str = ""
    since: date | None = None
    until: date | None = None
    opens: str = ""
    closes: str = ""
    chair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine(Fact):
    """A row as it is, or how it differs from the approved one; `sign` is same, added, removed or changed.

    `was` is the row before, where more has changed than the works, of which some are `gained` and `lost`.
    """

    sign: str
    row: PlanRow
    was: PlanRow | None = None
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPending(Value):
    """A list that is not approved as it is: so many rows have changed, 0 when it was never approved."""

    part: str
    changes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState(Fact):
    """One list in a line: so many rows, approved by which order, how many rows have changed since.

    `state` is approved, fresh (never approved) or amended; `reason` is why the department has declined it.
    """

    part: str
    state: str
    count: int
    changes: int = 0
    order: str = ""
    ordered: date | None = None
    by: Who | None = None
    reason: str = ""
