"""What a reminder and /now say of tasks of the roadmap."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact
from custody.facts.needs import Needed
from custody.facts.roadmap import TaskName
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOwed(Fact):
    """A task that this person has to do, `left` of so many `places` of theirs."""

    task: TaskName
    until: date
    late: bool = False
    left: int = 1
    places: int = 1
    sort: str = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLate(Fact):
    """An overdue task that `left` of so many `places` have not done, for whoever oversees it."""

    task: TaskName
    until: date
    role: Role
    left: int = 1
    places: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedTask(Needed):
    """An overdue task of the roadmap: so many organisations have not done it."""

    task: TaskName
    until: date
    role: Role
    left: int = 1
    places: int = 1
