"""The board of the roadmap: tasks in lines, the card of one, organisations and forms (S)."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Refusal
from custody.facts.names import Who
from custody.facts.roadmap import TaskName
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine(Fact):
    """A task in a line: `done` of `places` have done it; `place` is the reader's own organisation's part.

    `state` is done, late, soon, open or ahead (it has not begun). `own`: the reader answers for it.
    """

    task: TaskName
    role: Role
    until: date
    state: str
    done: int = 0
    places: int = 1
    each: bool = False
    sort: str = "plain"
    day: date | None = None
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Roadmap(Fact):
    """A page of tasks: of the whole campaign, of one's own, or of one `organisation`.

    `first` is the number of one that is open, or of any; `unfound`: no organisation, or several, has the
    words that were typed, `code` is one that could be.
    """

    count: int
    late: int = 0
    finished: int = 0
    lines: tuple[Fact, ...] = ()
    first: int = 0
    organisation: str = ""
    own: bool = False
    shown: str = "all"
    page: int = 1
    pages: int = 1
    unfound: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskCard(Fact):
    """One task: who answers for it, by when, and how many have done it; of a form, how many it is in from.

    `lines` are its forms, or the organisations of the page; `shown` says which: forms, open, done,
    districts or none.
    """

    task: TaskName
    role: Role
    until: date
    state: str
    since: date | None = None
    each: bool = False
    sort: str = "plain"
    done: int = 0
    places: int = 1
    organisation: str = ""
    lines: tuple[Fact, ...] = ()
    shown: str = "none"
    form: str = ""
    found: int = 0
    page: int = 1
    pages: int = 1
    marked: Fact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskForm(Fact):
    """One form of a collection: in, or awaited; `done` of `places` where many are asked."""

    number: int
    form: str
    arrived: bool = False
    day: date | None = None
    done: int = 0
    places: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDistrict(Fact):
    """How many organisations of a district have done a task; `district` is empty for those of none."""

    district: str
    done: int
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPlaceLine(Fact):
    """One organisation's part in a task: `day` it was done, and by whose word; else who answers (`who`).

    `key` is its code in the plan, by which it can be marked in words.

    `call`: nobody of them has a phone here.
    """

    organisation: str
    key: str
    day: date | None = None
    by: Who | None = None
    who: tuple[Who, ...] = ()
    call: bool = False
    forms: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadmapFile(Fact):
    """What comes with the file of the board: so many tasks, marks and organisations."""

    tasks: int
    places: int
    marks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoRoadmap(Refusal):
    """The plan has no tasks, or none that concern this person."""

    planner: bool = False
