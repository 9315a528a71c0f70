"""The plan's roadmap compared with that of the books: a task keeps its number, and marks keep a task."""

from collections.abc import Iterator
from dataclasses import replace

from custody.plan import PlanTask
from custody.planning.changes import Changes, TaskChange
from custody.planning.rooms import fields_of
from custody.planning.tally import Named, Vanished


def compare_tasks(changes: Changes) -> None:
    """Tasks by their numbers where the sheet has them, otherwise by their words and their role."""
    if changes.plan.roadmap is None:
        return
    found = set[int]()
    for said in _numbered(changes):
        before = next((each for each in changes.known.tasks if each.said.number == said.number), None)
        if before is None:
            changes.result.add("tasks", name_of(said))
            changes.tasks.append(TaskChange(said))
            continue
        found.add(before.id)
        if before.aside:
            changes.result.returned.append(Named("tasks", name_of(said)))
        elif before.said != said:
            changes.result.alter("tasks", name_of(said), fields_of(before.said, said))
        if before.aside or before.said != said:
            changes.tasks.append(TaskChange(said, before.id, before.said.forms != said.forms))
    for gone in changes.known.tasks:
        if gone.id not in found and not gone.aside:
            _vanished(changes, gone.id, gone.said, marked=gone.marked)


def _vanished(changes: Changes, number: int, said: PlanTask, *, marked: bool) -> None:
    """What somebody has marked stays on the roadmap, and it is said that it does."""
    changes.result.vanished.append(Vanished("tasks", name_of(said), "acts" if marked else ""))
    if not marked:
        changes.tasks_aside.append(number)


def _numbered(changes: Changes) -> Iterator[PlanTask]:
    """The tasks of the plan, each with the number that it has or is given for ever."""
    planned, known = changes.plan.roadmap or (), changes.known.tasks
    taken = {each.number for each in planned if each.number is not None}
    by_name = {name_of(each.said): each.said.number for each in known if each.said.number not in taken}
    last = max((*taken, *(each.said.number or 0 for each in known)), default=0)
    for said in planned:
        number = said.number or by_name.get(name_of(said))
        if number is None:
            number = last = last + 1
        yield replace(said, number=number)


def name_of(task: PlanTask) -> str:
    """By what a task is known: its words and the role that answers for it."""
    return f"{task.task} / {task.role}"
