"""What can be wrong between the rows of the sheet of rooms, and with what they name."""

from collections import defaultdict
from collections.abc import Iterator

from custody.plan import PlanError, PlanRoom, PlanSitting, Problem
from custody.plan_people import nearest
from custody.plan_rows import NO_DATE, PlanRows, fold

_SEATS = (1, 500)


def room_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the rooms' rows: organisations, numbers, sittings that do not exist, and repeats."""
    codes = [placed.said.code for placed in rows.organisations]
    folded, seen, works = set(map(fold, codes)), set[tuple[object, ...]](), _works(rows)
    for placed in rows.rooms or ():
        said, row = placed.said, placed.row
        if said.organisation and fold(said.organisation) not in folded:
            near, unknown = nearest(said.organisation, codes), Problem.UNKNOWN_ORGANISATION
            yield PlanError("rooms", row, "organisation", unknown, said.organisation, near)
        elif said.day != NO_DATE and not any(_is_of(said, each) for each in works[fold(said.organisation)]):
            yield PlanError("rooms", row, "subject", Problem.NO_SUCH_SITTING, said.subject)
        for column in ("seats", "participants"):
            number = getattr(said, column)
            if number is not None and not _SEATS[0] <= number <= _SEATS[1]:
                limits = tuple(map(str, _SEATS))
                yield PlanError("rooms", row, column, Problem.OUT_OF_RANGE, str(number), limits)
        room = (fold(said.organisation), fold(said.room), said.day, fold(said.subject), said.grade)
        if said.room and room in seen:
            yield PlanError("rooms", row, "room", Problem.DUPLICATE_ROOM, said.room)
        seen.add(room)


def _works(rows: PlanRows) -> dict[str, list[PlanSitting]]:
    found: dict[str, list[PlanSitting]] = defaultdict(list)
    for placed in rows.sittings:
        found[fold(placed.said.organisation)].append(placed.said)
    return found


def _is_of(room: PlanRoom, sitting: PlanSitting) -> bool:
    """Whether the room can be for this sitting: what is left empty is for any."""
    day = room.day is None or sitting.date <= room.day <= (sitting.until or sitting.date)
    at = day and room.grade in (None, sitting.grade)
    return at and (not room.subject or fold(room.subject) == fold(sitting.subject))
