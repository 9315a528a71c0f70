"""What a plan changes: numbers by sheet, and rows."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Value


@dataclass(frozen=True, slots=True)
class PlanField(Value):
    """A column that says something else: what it was and what it is, where these can be read at a glance."""

    column: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine(Fact):
    """One row of the difference: new, changed, back, moved, stayed, gone, or kept for the reason `why`."""

    change: str
    sheet: str
    key: str
    day: date | None = None
    after: date | None = None
    role: str = ""
    """Who answers for a task of the roadmap; a deputy is named as such."""
    why: str = ""
    columns: tuple[PlanField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCount(Fact):
    """One sheet of the difference in numbers."""

    sheet: str
    new: int = 0
    changed: int = 0
    moved: int = 0
    back: int = 0
    gone: int = 0
