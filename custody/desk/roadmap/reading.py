"""The roadmap read for one person: which tasks, how far they are, and by what names places are called."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from custody.approval import PlannedSchool
from custody.campaign import Campaign
from custody.deadlines import DAY, closing, local_day
from custody.desk.board.view import digest
from custody.desk.call import Call
from custody.facts.roadmap import TaskName
from custody.facts.roadmap_board import TaskLine
from custody.facts.roadmap_refusals import TaskWhere
from custody.plan_rows import fold
from custody.ports import Books
from custody.roadmap import OVERSEERS, Task, TaskMark, TaskTotal, concerns, places_of, standing
from custody.roles import Person, Role

NOBODY_YET = TaskTotal(0, 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """The books as one reader of the roadmap sees them, at this moment."""

    books: Books
    person: Person
    campaign: Campaign
    now: datetime
    schools: tuple[PlannedSchool, ...] = ()
    names: dict[str, str] = field(default_factory=dict)

    @property
    def oversees(self) -> bool:
        """Whether this person reads the whole roadmap."""
        return any(self.person.has(role) for role in OVERSEERS)

    @property
    def settles(self) -> bool:
        """Whether this person may mark for others."""
        return self.person.has(Role.COORDINATOR)

    def is_late(self, task: Task) -> bool:
        """Whether its last day is over: the end of that working day."""
        return self.now > closing(self.campaign, task.said.until)

    def state(self, task: Task, total: TaskTotal) -> str:
        """How it stands, in a word."""
        today = local_day(self.campaign, self.now)
        if not total.left:
            return "done"
        if self.is_late(task):
            return "late"
        soon = task.said.until - max(task.said.remind_days, default=0) * DAY
        if today >= soon:
            return "soon"
        return "ahead" if task.said.since and today < task.said.since else "open"

    def code_of(self, short: str) -> str | None:
        """The organisation of a button; None when none, or several, are called so."""
        found = [each.code for each in self.schools if digest(each.code) == short]
        return found[0] if len(found) == 1 else None

    def spelled(self, codes: Sequence[str]) -> dict[str, str]:
        """Typed codes as they are spelled in the plan; one that nobody has is left out."""
        known = {fold(each.code): each.code for each in self.schools}
        return {each: known[fold(each)] for each in codes if fold(each) in known}

    def own(self, task: Task) -> tuple[str, ...]:
        """Where the person answers for it: "" for a task that is due once."""
        if not task.each:
            return ("",) if standing(self.person, task, "") == "own" else ()
        return places_of(self.person, task, [each.code for each in self.schools])


def where_of(seen: Reading, task: Task, missing: tuple[str, ...] = (), *, back: bool = False) -> TaskWhere:
    """What to write instead, with a code of this campaign that the reader may name."""
    may = (each.code for each in seen.schools if task.each and standing(seen.person, task, each.code))
    return TaskWhere(task=name_of(task), missing=missing, code=next(may, ""), back=back)


async def reading(books: Books, call: Call) -> Reading:
    """As whoever calls reads it."""
    return await reading_for(books, call.person, await books.campaign(call.person.campaign), call.recorded)


async def reading_for(books: Books, person: Person, campaign: Campaign, now: datetime) -> Reading:
    """As that person reads it."""
    schools = await books.planned_schools(campaign.id)
    return Reading(books, person, campaign, now, schools, {each.code: each.name for each in schools})


def name_of(task: Task) -> TaskName:
    """The task as it is named in other facts."""
    return TaskName(number=task.number, task=task.said.task)


def line_of(seen: Reading, task: Task, total: TaskTotal, mark: TaskMark | None = None) -> TaskLine:
    """The task in a line."""
    return TaskLine(
        task=name_of(task), role=task.role, until=task.said.until, state=seen.state(task, total),
        done=total.done, places=total.of, each=task.each, sort=task.said.kind, day=mark.day if mark else None,
        own=not seen.oversees and seen.person.has(task.role),
    )  # fmt: skip


async def mine(seen: Reading) -> tuple[tuple[Task, TaskTotal], ...]:
    """The tasks for which the person answers, each with how many of their own places have done it."""
    tasks = [each for each in await seen.books.tasks(seen.campaign.id) if concerns(seen.person, each)]
    places = {each.id: seen.own(each) for each in tasks}
    codes = sorted({code for some in places.values() for code in some})
    whole = {
        (mark.task, mark.organisation)
        for mark in await seen.books.task_marks([each.id for each in tasks], codes)
        if not mark.form
    }
    return tuple(
        (each, TaskTotal(sum((each.id, code) in whole for code in places[each.id]), len(places[each.id])))
        for each in tasks
        if places[each.id]
    )


async def everything(seen: Reading) -> tuple[tuple[Task, TaskTotal], ...]:
    """Every task, with how many of all organisations have done it."""
    totals = await seen.books.task_totals(seen.campaign.id)
    return tuple((each, totals.get(each.id, NOBODY_YET)) for each in await seen.books.tasks(seen.campaign.id))


async def whole_marks(books: Books, tasks: Sequence[Task], code: str) -> dict[int, TaskMark]:
    """What is marked of these tasks at one organisation, or of those that are due once; forms apart."""
    found = await books.task_marks([each.id for each in tasks], [code])
    return {each.task: each for each in found if not each.form}


def today_of(seen: Reading) -> date:
    """The reader's day."""
    return local_day(seen.campaign, seen.now)
