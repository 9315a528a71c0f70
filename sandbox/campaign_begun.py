"""What the demo's colleges have behind them on the first morning: tasks of the roadmap, structures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from custody.deadlines import local_day
from custody.desk.call import campaign_stream
from custody.desk.roadmap.marking import stream_of
from custody.desk.roadmap.reading import name_of
from custody.facts.base import Fact, encode
from custody.facts.marks import StructureLine, StructuresKept
from custody.facts.roadmap import TaskMarked
from custody.judge.seen import seen
from custody.ledger import Record
from custody.marks.structure import Item, Structure
from custody.roadmap import TaskMark
from custody.roles import Role
from documents.marks_forms import structure_form
from storage.plan import campaigns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from custody.campaign import Campaign
    from custody.ports import Books
    from custody.roadmap import Task
    from custody.roles import Person
    from storage.database import Database

LATE = (("Назначены организаторы в аудиториях", "УТТ"),)
"""What somebody has not done in time: it stands as overdue."""
ITEMS = (("1", 1), ("2", 2), ("3К1", 2), ("3К2", 1), ("4", 3), ("5", 2))
SCALE = ((2, 0), (3, 4), (4, 7), (5, 10))


@dataclass(frozen=True, slots=True)
class Before:
    """The books before the first morning, and who may be named as having acted."""

    books: Books
    campaign: Campaign
    people: tuple[Person, ...]
    now: datetime


async def begin(database: Database, now: datetime) -> None:
    """Every task whose last day is over is marked, but one; every work has its structure."""
    async with database.open() as books:
        campaign = (await campaigns(books))[-1]
        before = Before(books, campaign, tuple(await books.everyone(campaign.id)), now)
        for task in await books.tasks(campaign.id):
            if task.said.until < local_day(campaign, now):
                await _mark(before, task)
        await _keep_structures(before)


async def _mark(before: Before, task: Task) -> None:
    schools = await before.books.planned_schools(before.campaign.id)
    codes = [each.code for each in schools] if task.each else [""]
    names = {each.code: each.name for each in schools}
    for code in codes:
        if (task.said.task, code) in LATE:
            continue
        who = next(each for each in before.people if task.role in each.roles_at(code, ""))
        fact = TaskMarked(
            task=name_of(task), what=task.what, day=task.said.until, by=seen(who, task.role), at=before.now,
            organisation=names.get(code, ""), code=code,
        )  # fmt: skip
        entry = await before.books.write(
            _record(before, stream_of(before.campaign, code), fact, who, task.role)
        )
        await before.books.mark_tasks(list(_rows(task, fact, entry.seq)))


def _rows(task: Task, fact: TaskMarked, seq: int) -> Iterator[TaskMark]:
    for form in ("", *task.said.forms):
        yield TaskMark(task.id, fact.code, task.what, fact.day, fact.by, fact.at, seq, form)


async def _keep_structures(before: Before) -> None:
    """The same items and the same scale for each work, in a file as the coordinator would send it."""
    books, campaign = before.books, before.campaign
    works = await books.works_planned(campaign.id)
    made = [Structure(*work, tuple(Item(*each) for each in ITEMS), SCALE) for work in works]
    sha256 = hashlib.sha256(structure_form(made, works)).hexdigest()
    lines = [
        StructureLine(
            subject=each.subject, grade=each.grade, items=len(each.items), most=each.most,
            number=await books.keep_structure(campaign.id, each, sha256, before.now),
        )
        for each in made
    ]  # fmt: skip
    who = next(each for each in before.people if each.has(Role.COORDINATOR))
    fact = StructuresKept(by=seen(who, Role.COORDINATOR), at=before.now, sha256=sha256, lines=tuple(lines))
    await books.write(_record(before, campaign_stream(campaign), fact, who, Role.COORDINATOR))


def _record(before: Before, stream: str, fact: Fact, who: Person, role: Role) -> Record:
    body: dict[str, object] = {"fact": encode(fact)}
    return Record(
        stream, fact.kind, True, who.callsign, role.value, before.now, before.now,  # noqa: FBT003
        "received", "text", None, body,
    )  # fmt: skip
