"""The roadmap while it lives: dated tasks, who answers for each, and who has said that it is done (S)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zlib import crc32

from custody.facts.names import Who
from custody.plan import PlanTask
from custody.roles import Grant, Person, Role

What = Literal["done", "received"]
Standing = Literal["own", "word", ""]

OVERSEERS = (Role.COORDINATOR, Role.DEPARTMENT)
"""They read the whole roadmap; others what is theirs."""


@dataclass(frozen=True, slots=True)
class Task:
    """A task with its number for ever."""

    id: int
    campaign: int
    said: PlanTask

    @property
    def number(self) -> int:
        """By this people call it."""
        return self.said.number or 0

    @property
    def role(self) -> Role:
        """Who answers for it; a deputy does so for the coordinator."""
        return Role.COORDINATOR if self.said.role == "deputy" else Role(self.said.role)

    @property
    def each(self) -> bool:
        """Whether it is due in each organisation."""
        return self.said.each_organisation

    @property
    def version(self) -> int:
        """By this a button knows whether the forms are still those that it was made for; 0 for none."""
        return crc32("\n".join(self.said.forms).encode()) % 1_000_000_000

    @property
    def what(self) -> What:
        """What is said of it when it is done: credentials are received (S, collection of data, 5)."""
        return "received" if self.said.kind == "credentials" else "done"


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a task: on which day it was done, of which of its forms (1 is the first; 0 of all)."""

    task: Task
    day: date
    form: int = 0

    @property
    def name(self) -> str:
        """The form by its name; empty for the whole task."""
        return self.task.said.forms[self.form - 1] if self.form else ""


@dataclass(frozen=True, slots=True)
class TaskMark:
    """Somebody has said that it is done, at which organisation, which form of it, on which day.

    `by_word`: the coordinator said so for whoever answers for it. `seq` is the entry in its chain.
    """

    task: int
    organisation: str
    what: What
    day: date
    by: Who
    at: datetime
    seq: int
    form: str = ""
    by_word: bool = False


@dataclass(frozen=True, slots=True)
class TaskTotal:
    """How many of so many organisations have done it; of a task that is due once, 1 or 0 of 1."""

    done: int
    of: int

    @property
    def left(self) -> int:
        """How many have not."""
        return self.of - self.done


@dataclass(frozen=True, slots=True)
class TaskPlace:
    """One organisation's part in a task, and how many of its forms are in."""

    code: str
    name: str
    mark: TaskMark | None = None
    forms: int = 0


def standing(person: Person, task: Task, organisation: str) -> Standing:
    """As whom the person may mark it there: on their own, by somebody's word, or not at all."""
    if any(_reaches(grant, task.role, organisation) for grant in person.grants):
        return "own"
    word = any(_reaches(grant, Role.COORDINATOR, organisation) for grant in person.grants)
    return "word" if word else ""


def _reaches(grant: Grant, role: Role, organisation: str) -> bool:
    here = not organisation or not grant.organisations or organisation in grant.organisations
    return grant.role is role and here


def places_of(person: Person, task: Task, codes: Iterable[str]) -> tuple[str, ...]:
    """At which of these organisations the person answers for the task; nothing of a task that is due once."""
    if not task.each:
        return ()
    return tuple(code for code in codes if standing(person, task, code) == "own")


def concerns(person: Person, task: Task) -> bool:
    """Whether the person answers for it anywhere."""
    return person.has(task.role)


def past_day(said: str, today: date) -> date | None:
    """The day that «12.03», «12.03.2026» or «-1» (yesterday) names, without a year the nearest; or None."""
    if said.startswith("-"):
        return today - timedelta(days=int(said[1:]))
    day, _, rest = said.partition(".")
    month, _, year = rest.partition(".")
    try:
        found = date(int(year) if year else today.year, int(month), int(day))
        if not year and found > today + timedelta(days=31):
            found = found.replace(year=today.year - 1)
    except ValueError:
        return None
    return found
