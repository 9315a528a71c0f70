"""Rooms with too many, schools in which nobody packs, and years whose holidays nobody has decreed."""

from collections.abc import Iterator

from custody.clashes.scene import Scene, Work
from custody.deadlines import DAY
from custody.facts.clashes import CoordinatorMissing, HolidaysUnknown, RoomsTooFull
from custody.roles import Role

SHOWN = 6


def full_rooms(scene: Scene) -> Iterator[RoomsTooFull]:
    """More on the list than seats; where no rooms are planned, a packet is a room (S 13)."""
    each = scene.campaign.room_seats
    for works in scene.by_day.values():
        for work in works:
            rooms = len(work.seats) or len(work.experts)
            seats = sum(min(room, each) for room in work.seats) if work.seats else rooms * each
            if work.listed and work.listed > seats:
                yield _full(work, rooms, seats, -(-work.listed // each))


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
        names = tuple(sorted(work.name for work in lacking.values()))
        first = min(work.day for work in lacking.values())
        yield CoordinatorMissing(day=first, count=len(names), organisations=names[:SHOWN])


def unknown_holidays(scene: Scene) -> Iterator[HolidaysUnknown]:
    """Years of the sittings and of their uploads whose moved days off are not known yet."""
    ends = {day + scene.campaign.upload_days * DAY for day in scene.by_day}
    for year in sorted({day.year for day in ends | set(scene.by_day)}):
        if not scene.days.is_confirmed(year):
            yield HolidaysUnknown(year=str(year))
