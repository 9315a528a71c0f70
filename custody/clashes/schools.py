"""Rooms with too many, schools in which nobody packs, and years whose holidays nobody has decreed."""

from collections import defaultdict
from collections.abc import Iterator

from custody.clashes.scene import Scene
from custody.clashes.work import Work
from custody.deadlines import DAY
from custody.facts.clashes import CoordinatorMissing, HolidaysUnknown, RoomsTooFull, WorkBrief
from custody.natural import natural
from custody.plan import PlanRoom
from custody.roles import Role

SHOWN = 6


def full_rooms(scene: Scene) -> Iterator[RoomsTooFull]:
    """More on the list than there are seats for the sitting, or more in one room than it may hold (S 13)."""
    most = scene.campaign.room_seats
    of_school: dict[str, list[PlanRoom]] = defaultdict(list)
    for room in scene.rooms:
        of_school[room.organisation].append(room)
    first = {work.organisation: work for works in reversed(scene.by_day.values()) for work in works}
    for room in scene.rooms:
        if room.organisation in first and (room.participants or 0) > _seats(room, most):
            yield _crowded(first[room.organisation], room, most)
    for works in scene.by_day.values():
        for work in works:
            seats = [_seats(room, most) for room in of_school[work.organisation] if _is_for(room, work)]
            count, total = len(seats) or len(work.experts), sum(seats) or len(work.experts) * most
            if work.listed and work.listed > total:
                yield _full(work, count, total, -(-work.listed // most))


def _seats(room: PlanRoom, most: int) -> int:
    return min(room.seats or most, most)


def _is_for(room: PlanRoom, work: Work) -> bool:
    """Whether the room is planned for this sitting: for its day, subject and grade, or for any."""
    said = ((room.day, work.day), (room.subject, work.subject), (str(room.grade or ""), work.grade))
    return all(not wanted or wanted == found for wanted, found in said)


def _crowded(work: Work, room: PlanRoom, most: int) -> RoomsTooFull:
    there, seats = room.participants or 0, _seats(room, most)
    return RoomsTooFull(
        day=room.day or work.day, visits=(WorkBrief(work.name, room.room),), listed=there, rooms=1,
        seats=seats, needed=-(-there // seats),
    )  # fmt: skip


def _full(work: Work, rooms: int, seats: int, needed: int) -> RoomsTooFull:
    return RoomsTooFull(
        day=work.day, visits=(work.visit,), listed=work.listed or 0, rooms=rooms, seats=seats, needed=needed,
        sittings=(work.id,) if work.id else (),
    )  # fmt: skip


def without_coordinator(scene: Scene) -> Iterator[CoordinatorMissing]:
    """Every school with sittings for which nobody has the role, in one fact."""
    held = [
        grant for person in scene.having(Role.SCHOOL) for grant in person.grants if grant.role is Role.SCHOOL
    ]
    anywhere = any(not grant.organisations for grant in held)
    covered = {code for grant in held for code in grant.organisations}
    lacking = {
        work.organisation: work for works in reversed(scene.by_day.values()) for work in works
        if not anywhere and work.organisation not in covered
    }  # fmt: skip
    if lacking:
        names = tuple(sorted((work.name for work in lacking.values()), key=natural))
        first = min(work.day for work in lacking.values())
        yield CoordinatorMissing(day=first, count=len(names), organisations=names[:SHOWN])


def unknown_holidays(scene: Scene) -> Iterator[HolidaysUnknown]:
    """Years of the sittings and of their uploads whose moved days off are not known yet."""
    ends = {day + scene.campaign.upload_days * DAY for day in scene.by_day}
    for year in sorted({day.year for day in ends | set(scene.by_day)}):
        if not scene.days.is_confirmed(year):
            yield HolidaysUnknown(year=str(year))
