"""The optional sheets of a plan compared with those of the books; without a sheet nothing changes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import TypeVar

from custody.plan import PlanPlace, PlanProgramme, PlanRoom, PlanTask
from custody.planning.changes import Changes
from custody.planning.tally import Vanished, What

Line = PlanRoom | PlanProgramme | PlanPlace
LineT = TypeVar("LineT", PlanRoom, PlanProgramme, PlanPlace)


def compare_sheets(changes: Changes) -> None:
    """Rooms, programmes and checking places, each by what it is called."""
    plan, known = changes.plan, changes.known
    _sheet(changes, "rooms", known.rooms, plan.rooms, room_name)
    _sheet(changes, "programmes", known.programmes, plan.programmes, _programme_name)
    _sheet(changes, "places", known.places, plan.places, _place_name)


def _sheet(
    changes: Changes, sheet: What, known: Iterable[LineT], planned: Iterable[LineT] | None,
    name: Callable[[LineT], str],
) -> None:  # fmt: skip
    if planned is not None:
        _compare(changes, sheet, {name(each): each for each in known}, {name(each): each for each in planned})


def room_name(room: PlanRoom) -> str:
    """By what a room is known: where it is, what it is called, and what it is for."""
    day = room.day.isoformat() if room.day else ""
    grade = str(room.grade) if room.grade else ""
    return " / ".join(filter(None, (room.organisation, room.room, day, room.subject, grade)))


def _programme_name(programme: PlanProgramme) -> str:
    parts = (programme.organisation, programme.code, str(programme.course), programme.subject)
    return " / ".join(filter(None, parts))


def _place_name(place: PlanPlace) -> str:
    return place.code


def _compare(changes: Changes, sheet: What, known: Mapping[str, Line], planned: Mapping[str, Line]) -> None:
    """A row of these that is gone is forgotten: nothing can have happened to it."""
    for name, said in planned.items():
        before = known.get(name)
        if before is None:
            changes.result.add(sheet, name)
        elif before != said:
            changes.result.alter(sheet, name, fields_of(before, said))
    changes.result.vanished += [Vanished(sheet, name) for name in known if name not in planned]


def fields_of(before: Line | PlanTask, now: Line | PlanTask) -> tuple[tuple[str, str, str], ...]:
    """Field by field what is said otherwise: its name, what it was, what it is."""
    was, said = asdict(before), asdict(now)
    return tuple((name, _text(was[name]), _text(said[name])) for name in said if was[name] != said[name])


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
