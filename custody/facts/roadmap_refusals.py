"""What was said of a task of the roadmap and not written, and what to do instead."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Refusal
from custody.facts.names import Who
from custody.facts.roadmap import TaskName
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskUnknown(Refusal):
    """No task of the roadmap has that number."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskNotYours(Refusal):
    """Another role answers for the task, or another organisation's people do."""

    task: TaskName
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAlready(Refusal):
    """It is marked already: since when, and by whom."""

    task: TaskName
    day: date
    by: Who
    at: datetime
    organisation: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOpen(Refusal):
    """There is nothing to take back: nobody has marked it."""

    task: TaskName
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskWhere(Refusal):
    """It is not said at which organisation, or such codes (`missing`) are nobody's.

    `code` is one that the reader could have named, of nobody where the task is due once; `back`: it was to
    be taken back.
    """

    task: TaskName
    missing: tuple[str, ...] = ()
    code: str = ""
    back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDayToCome(Refusal):
    """The day lies ahead of today, or is none."""

    task: TaskName
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskNoForm(Refusal):
    """The collection has no form of that number."""

    task: TaskName
    number: int
    of: int
