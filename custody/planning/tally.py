"""What a plan changes in the books: numbers for people, rows by name for the preview."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from custody.campaign import Campaign

What = Literal[
    "organisations", "people", "sittings", "packets", "rooms", "tasks", "programmes", "places"
]  # fmt: skip
Why = Literal["", "acts", "sent", "you"]


@dataclass(slots=True)
class Tally:
    """Numbers of rows."""

    campaigns: int = 0
    organisations: int = 0
    people: int = 0
    sittings: int = 0
    packets: int = 0
    rooms: int = 0
    tasks: int = 0
    programmes: int = 0
    places: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """A row of the plan by what people call it."""

    sheet: What
    key: str


@dataclass(frozen=True, slots=True)
class Altered:
    """A row that says something else than before, field by field: its name, what it was, what it is."""

    sheet: What
    key: str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Vanished:
    """A row of the books that the plan does not name any more.

    Without a `why` it is set aside; otherwise it stays, because something has happened there ("acts"),
    somebody is sent there by the coordinator's word ("sent"), or it is who loads the plan ("you").
    """

    sheet: What
    key: str
    why: Why = ""


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
    """What is new, changed, gone, back again or on another day; `terms` are what now holds.

    `packets_gone` is how many packets go with their whole work.

    `new` and `changed` are numbers, `fresh` and `altered` the same rows by name.
    """

    campaign: int = 0
    terms: Campaign | None = None
    new: Tally = field(default_factory=Tally)
    changed: Tally = field(default_factory=Tally)
    vanished: list[Vanished] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    returned: list[Named] = field(default_factory=list)
    fresh: list[Named] = field(default_factory=list)
    altered: list[Altered] = field(default_factory=list)
    packets_gone: int = 0

    @property
    def nothing_new(self) -> bool:
        """Whether the books said all of this already."""
        return self.new == self.changed == Tally() and not self.returned and not self.set_aside

    @property
    def moves(self) -> int:
        """How many works get another day: whatever is printed of them bears the old one."""
        return sum(not each.begun for each in self.moved)

    @property
    def set_aside(self) -> list[Vanished]:
        """What leaves the board and is not reminded about."""
        return [each for each in self.vanished if not each.why]

    @property
    def stays(self) -> list[Vanished]:
        """What the plan does not name any more and what stays all the same."""
        return [each for each in self.vanished if each.why]

    def add(self, sheet: What, key: str, number: int = 1) -> None:
        """One row is new."""
        setattr(self.new, sheet, getattr(self.new, sheet) + number)
        self.fresh.append(Named(sheet, key))

    def alter(self, sheet: What, key: str, fields: tuple[tuple[str, str, str], ...]) -> None:
        """One row says something else."""
        setattr(self.changed, sheet, getattr(self.changed, sheet) + 1)
        self.altered.append(Altered(sheet, key, fields))
