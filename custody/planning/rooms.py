"""The plan's rooms and its roadmap compared with those of the books; without a sheet nothing changes."""

from collections.abc import Mapping
from dataclasses import asdict

from custody.plan import PlanRoom, PlanTask
from custody.planning.changes import Changes
from custody.planning.tally import Vanished, What

Line = PlanRoom | PlanTask


def compare_rooms(changes: Changes) -> None:
    """Rooms by organisation, name and what they are for."""
    if changes.plan.rooms is not None:
        known = {room_name(each): each for each in changes.known.rooms}
        _compare(changes, "rooms", known, {room_name(each): each for each in changes.plan.rooms})


def compare_tasks(changes: Changes) -> None:
    """Tasks of the roadmap by their words and the role that answers for them."""
    if changes.plan.roadmap is not None:
        known = {_task_name(each): each for each in changes.known.tasks}
        _compare(changes, "tasks", known, {_task_name(each): each for each in changes.plan.roadmap})


def room_name(room: PlanRoom) -> str:
    """By what a room is known: where it is, what it is called, and what it is for."""
    day = room.day.isoformat() if room.day else ""
    grade = str(room.grade) if room.grade else ""
    return " / ".join(filter(None, (room.organisation, room.room, day, room.subject, grade)))


def _task_name(task: PlanTask) -> str:
    return f"{task.task} / {task.role}"


def _compare(changes: Changes, sheet: What, known: Mapping[str, Line], planned: Mapping[str, Line]) -> None:
    """A room or a task that is gone is forgotten: nothing can have happened to it."""
    for name, said in planned.items():
        before = known.get(name)
        if before is None:
            changes.result.add(sheet, name)
        elif before != said:
            changes.result.alter(sheet, name, _fields(before, said))
    changes.result.vanished += [Vanished(sheet, name) for name in known if name not in planned]


def _fields(before: Line, now: Line) -> tuple[tuple[str, str, str], ...]:
    was, said = asdict(before), asdict(now)
    return tuple((name, str(was[name]), str(said[name])) for name in said if was[name] != said[name])
