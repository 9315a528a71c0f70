"""What the entering of a plan has changed."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from custody.campaign import Campaign


@dataclass(slots=True)
class Tally:
    """Numbers of rows."""

    campaigns: int = 0
    organisations: int = 0
    people: int = 0
    sittings: int = 0
    packets: int = 0


@dataclass(frozen=True, slots=True)
class Vanished:
    """A row of the books that the plan does not name any more; it stays."""

    sheet: Literal["organisations", "people", "sittings", "packets"]
    key: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A sitting that the plan has on another day; one that has `begun` stays on its old day."""

    sitting: int
    key: str
    before: date
    after: date
    begun: bool = False


@dataclass(slots=True)
class PlanResult:
    """What is new, what has changed, has vanished or was put on another day; `terms` are what now holds."""

    campaign: int = 0
    terms: Campaign | None = None
    new: Tally = field(default_factory=Tally)
    changed: Tally = field(default_factory=Tally)
    vanished: list[Vanished] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)

    @property
    def nothing_new(self) -> bool:
        """Whether the books said all of this already."""
        return self.new == self.changed == Tally()
