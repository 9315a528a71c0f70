"""The roadmap entered into the books: tasks keep their numbers, and whatever was marked keeps its task."""

import json
from datetime import date

from custody.plan import PlanTask
from custody.planning.changes import Changes, TaskChange
from custody.planning.known import KnownTask
from storage.books.planning.lines import listed
from storage.moments import line
from storage.session import Row, Session


async def enter_tasks(session: Session, campaign: int, changes: Changes) -> None:
    """Write what is new and what has changed; where other forms are awaited, who is done is counted anew."""
    fresh = [_row(each) for each in changes.tasks if each.id is None]
    other = [_row(each) for each in changes.tasks if each.id is not None]
    if fresh:
        await session.rows("put_tasks", campaign=campaign, rows=listed(fresh))
    if other:
        await session.rows("change_tasks", rows=listed(other))
    if changes.tasks_aside:
        await session.rows("tasks_aside", ids=line(changes.tasks_aside))
    for each in changes.tasks:
        if each.forms:
            await _recount(session, each)


async def _recount(session: Session, change: TaskChange) -> None:
    """Whoever lacks one of the forms that are awaited now is not done, and whoever has them all is."""
    said = {"task": change.id, "forms": line(list(change.said.forms)), "number": len(change.said.forms)}
    await session.rows("forms_lacking", **said)
    if change.said.forms:
        await session.rows("forms_complete", **said)


async def tasks_of(session: Session, campaign: int) -> tuple[KnownTask, ...]:
    """Every task of the campaign, those that were set aside too."""
    found = await session.rows("plan_tasks", campaign=campaign)
    return tuple(KnownTask(row["id"], said_of(row), bool(row["marked"]), bool(row["aside"])) for row in found)


def said_of(row: Row) -> PlanTask:
    """A task as the plan says it."""
    since, days = row["since"], tuple(map(int, row["remind_days"].split()))
    return PlanTask(
        row["task"], row["role"], date.fromisoformat(row["until"]),
        date.fromisoformat(since) if since else None, bool(row["each_organisation"]), row["kind"], days,
        tuple(json.loads(row["forms"])), row["number"],
    )  # fmt: skip


def _row(change: TaskChange) -> dict[str, object]:
    said = change.said
    return {
        "id": change.id, "number": said.number, "task": said.task, "role": said.role, "kind": said.kind,
        "until": said.until.isoformat(), "since": said.since.isoformat() if said.since else "",
        "each_organisation": int(said.each_organisation), "forms": line(list(said.forms)),
        "remind_days": " ".join(map(str, said.remind_days)),
    }  # fmt: skip
