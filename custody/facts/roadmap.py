"""The roadmap (S, «План мероприятий»): what is to be done by when, and who has said that it is."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Value
from custody.facts.names import Receipt, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskName(Value):
    """A task as people know it: its number, and what is to be done."""

    number: int
    task: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskMarked(Fact):
    """Somebody has said that a task is done, received, or that one of its forms is in (`form`).

    `organisation` is empty for what is due once. `by_word`: the coordinator says so for whoever answers for
    it. `whole`: with this form the collection is complete.
    """

    task: TaskName
    what: str
    day: date
    by: Who
    at: datetime
    organisation: str = ""
    code: str = ""
    form: str = ""
    by_word: bool = False
    whole: bool = False
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskReopened(Fact):
    """What was said of a task is taken back, with the reason; `day` is the one that had been said."""

    task: TaskName
    day: date
    reason: str
    by: Who
    at: datetime
    organisation: str = ""
    code: str = ""
    form: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksMarked(Fact):
    """One act for many organisations: so many `count` are marked, so many had been `before`, `left` are open.

    `missing` are codes that no organisation has.
    """

    task: TaskName
    what: str
    day: date
    count: int
    before: int = 0
    left: int = 0
    missing: tuple[str, ...] = ()
    form: str = ""
    by_word: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksMarkedForYou(Fact):
    """To whoever answers for several organisations: the coordinator has marked it at `count` of theirs."""

    task: TaskName
    what: str
    day: date
    by: Who
    count: int
    form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskReminded(Fact):
    """So many people are about to be reminded of a task, and so many organisations are to be called."""

    task: TaskName
    count: int
    calls: int = 0
