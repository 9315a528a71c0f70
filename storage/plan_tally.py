"""What the entering of a plan has changed."""

from dataclasses import dataclass, field
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


@dataclass(slots=True)
class PlanResult:
    """What is new, what has changed, and what has vanished from the plan; `terms` are what now holds."""

    campaign: int = 0
    terms: Campaign | None = None
    new: Tally = field(default_factory=Tally)
    changed: Tally = field(default_factory=Tally)
    vanished: list[Vanished] = field(default_factory=list)

    @property
    def nothing_new(self) -> bool:
        """Whether the books said all of this already."""
        return self.new == self.changed == Tally()
