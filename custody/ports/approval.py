"""What the department has approved, and what the plan says now, as the desk needs them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from custody.approval import ApprovedList, Part, PlannedSchool, PlannedWork


@dataclass(frozen=True, slots=True)
class ListMark:
    """How a list stood when it was last looked at: its SHA-256, so many changed rows, since when.

    `told` is the SHA-256 of which the department has heard, `declined` that which it has declined.
    """

    part: Part
    sha256: str
    count: int
    changes: int
    since: datetime
    told: str = ""
    told_at: datetime | None = None
    declined: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Glance:
    """The ledger after entry `after`: so many of its `changes` may have changed a list.

    A number that only grows: an entry is seen also if one with a higher number was committed before it.
    """

    after: int
    changes: int


@dataclass(frozen=True, slots=True)
class Watching:
    """One campaign's lists: looked at up to `after`, and whether one may have changed since."""

    campaign: int
    after: int
    is_changed: bool


class ApprovalBook(Protocol):
    """Approved lists, which only grow, and how the lists stood last."""

    async def planned_schools(self, campaign: int) -> tuple[PlannedSchool, ...]:
        """Every organisation."""
        ...

    async def planned_works(self, campaign: int) -> tuple[PlannedWork, ...]:
        """Every sitting with its observer and the experts of its packets, in the order of the plan."""
        ...

    async def approved(self, campaign: int, part: Part) -> ApprovedList | None:
        """The list as it was approved last."""
        ...

    async def approve(self, campaign: int, approved: ApprovedList) -> None:
        """Keep a newly approved version."""
        ...

    async def plan_digest(self, campaign: int) -> str:
        """The SHA-256 of the plan's file that was loaded last, in hex; empty when none was."""
        ...

    async def list_marks(self, campaign: int) -> tuple[ListMark, ...]:
        """How the lists stood when somebody looked last."""
        ...

    async def mark_list(self, campaign: int, mark: ListMark) -> None:
        """Remember how a list stands."""
        ...

    async def glance(self, behind: int) -> Glance:
        """The last `behind` entries of the ledger as they are at this moment."""
        ...

    async def watching(self, campaign: int | None = None) -> tuple[Watching, ...]:
        """How far each campaign's lists were looked at, or those of one campaign."""
        ...

    async def watched(self, campaign: int, seen: Glance) -> None:
        """The lists are marked as the ledger was then."""
        ...

    async def awaiting_approval(self) -> tuple[int, ...]:
        """Campaigns with a list of which the department has not heard as it is now."""
        ...
