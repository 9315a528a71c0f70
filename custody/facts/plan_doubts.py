"""What looks odd in a plan and may be right all the same: said before it is applied, forbidden never."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectDoubtful(Fact):
    """A subject, first in that row of the works and in `more` others, that may be another one mistyped."""

    subject: str
    near: str
    row: int
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPast(Fact):
    """Every work of the plan is on a day that is over; `last` is the last of them."""

    last: date
