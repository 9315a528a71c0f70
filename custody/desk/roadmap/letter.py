"""The part of a reminder that is about tasks: one letter a person with everything."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from custody.approval import PlannedSchool
from custody.campaign import Campaign
from custody.deadlines import local_day
from custody.desk.call import Call
from custody.desk.reminders.dunning import Reader
from custody.desk.roadmap.reading import Reading, everything, mine, name_of, reading_for
from custody.facts.reminders import Reminder
from custody.facts.task_reminders import TaskLate, TaskOwed
from custody.ports import Books, Nudge
from custody.roadmap import Task, concerns

MOST = 8
"""So many tasks stand in one letter; the rest is a number, and the board."""

SPEAKING = ("tasks", "owes")
"""Whoever is reminded of anything of their own is reminded of their tasks too."""


async def with_tasks(
    reader: Reader, nudges: Sequence[Nudge], fact: Reminder
) -> tuple[Reminder, tuple[Task, ...]]:
    """The letter with its tasks, and those that get a button."""
    named = {what: [each.subject for each in nudges if each.what == what] for what in ("tasks", "tasks-late")}
    speaks = any(each.what in SPEAKING for each in nudges)
    lines, about = await owed(reader, named["tasks"]) if speaks else ((), ())
    fact = replace(
        fact, tasks=lines[:MOST], more_tasks=max(0, len(lines) - MOST),
        first_task=lines[0].task.number if lines else 0,
        tasks_late=await late(reader, named["tasks-late"]),
    )  # fmt: skip
    return fact, about


async def owed(reader: Reader, named: Sequence[str]) -> tuple[tuple[TaskOwed, ...], tuple[Task, ...]]:
    """What this person has to do: tasks that the clock names, those that are overdue, and those of a day."""
    tasks = await reader.books.tasks(reader.campaign.id)
    if not any(concerns(reader.person, each) for each in tasks):
        return (), ()
    seen = await _as(reader)
    found = [
        (task, total, state)
        for task, total in await mine(seen)
        if total.left and (state := seen.state(task, total)) != "ahead"
    ]
    near = [
        each for each in found
        if f"r{each[0].id}" in named or each[2] == "late" or each[0].said.until <= _horizon(reader)
    ]  # fmt: skip
    lines = tuple(
        TaskOwed(
            task=name_of(task), until=task.said.until, late=state == "late", left=total.left, places=total.of,
            sort=task.said.kind,
        )
        for task, total, state in near
    )  # fmt: skip
    return lines, tuple(task for task, *_ in near)


async def late(reader: Reader, named: Sequence[str]) -> tuple[TaskLate, ...]:
    """For whoever oversees: the tasks that the clock names, overdue and still open somewhere."""
    if not named:
        return ()
    seen = await _as(reader)
    return tuple(
        TaskLate(task=name_of(task), until=task.said.until, role=task.role, left=total.left, places=total.of)
        for task, total in await everything(seen)
        if f"r{task.id}" in named and seen.state(task, total) == "late"
    )


async def _as(reader: Reader) -> Reading:
    """Whoever answers for a few organisations needs no list of a thousand."""
    named = [grant.organisations for grant in reader.person.grants]
    if not all(named):
        return await reading_for(reader.books, reader.person, reader.campaign, reader.now)
    codes = sorted(frozenset[str]().union(*named))
    schools = tuple(PlannedSchool(code, code, "") for code in codes)
    return Reading(reader.books, reader.person, reader.campaign, reader.now, schools)


def _horizon(reader: Reader) -> date:
    return local_day(reader.campaign, reader.horizon)


async def open_tasks(books: Books, call: Call, campaign: Campaign) -> int:
    """How many tasks of the roadmap this person has begun time for and has not done."""
    reader = Reader(books, call.person, campaign, call.days, call.recorded)
    if not any(concerns(call.person, each) for each in await books.tasks(campaign.id)):
        return 0
    seen = await _as(reader)
    return sum(bool(total.left) and seen.state(task, total) != "ahead" for task, total in await mine(seen))
