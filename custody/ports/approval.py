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

    async def unwatched(self) -> tuple[tuple[int, int], ...]:
        """Campaigns in whose lists something may have changed, and the newest entry of the ledger."""
        ...

    async def watched(self, campaign: int, entry: int) -> None:
        """The lists are marked as of that entry of the ledger."""
        ...

    async def is_unwatched(self, campaign: int) -> bool:
        """Whether a list may have changed since it was marked last."""
        ...

    async def lagging(self, behind: int) -> tuple[tuple[int, int], ...]:
        """Campaigns that were looked at more than so many entries ago, and the newest entry of the ledger."""
        ...

    async def keep_up(self, campaign: int, entry: int) -> None:
        """Nothing up to that entry of the ledger has changed a list."""
        ...

    async def awaiting_approval(self) -> tuple[int, ...]:
        """Campaigns with a list of which the department has not heard as it is now."""
        ...
