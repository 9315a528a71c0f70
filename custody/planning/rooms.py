"""The plan's rooms compared with those of the books; without a sheet nothing changes."""

from dataclasses import asdict

from custody.plan import PlanRoom, PlanTask
from custody.planning.changes import Changes
from custody.planning.tally import Vanished


def compare_rooms(changes: Changes) -> None:
    """Rooms by organisation, name and what they are for; one that is gone is forgotten."""
    if changes.plan.rooms is None:
        return
    known = {room_name(each): each for each in changes.known.rooms}
    planned = {room_name(each): each for each in changes.plan.rooms}
    for name, said in planned.items():
        before = known.get(name)
        if before is None:
            changes.result.add("rooms", name)
        elif before != said:
            changes.result.alter("rooms", name, fields_of(before, said))
    changes.result.vanished += [Vanished("rooms", name) for name in known if name not in planned]


def room_name(room: PlanRoom) -> str:
    """By what a room is known: where it is, what it is called, and what it is for."""
    day = room.day.isoformat() if room.day else ""
    grade = str(room.grade) if room.grade else ""
    return " / ".join(filter(None, (room.organisation, room.room, day, room.subject, grade)))


def fields_of(before: PlanRoom | PlanTask, now: PlanRoom | PlanTask) -> tuple[tuple[str, str, str], ...]:
    """Field by field what is said otherwise: its name, what it was, what it is."""
    was, said = asdict(before), asdict(now)
    return tuple((name, _shown(was[name]), _shown(said[name])) for name in said if was[name] != said[name])


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
