"""Which lists the department approves, and what counts as a change of them."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from custody.approval import Part, PlannedSchool, PlannedWork, differences, digest_of, parts_of
from custody.approval_rows import rows_of
from custody.facts.plan_lists import PlanRow
from custody.plan import PlanPlace
from tests.custody.world import CHAIR, DAY, EXPERT, KARAM, OBSERVER, OTHER_EXPERT, OTHER_OBSERVER, PHYSICS

SCHOOL = PlannedSchool(KARAM, "Карамская ООШ", "Карам")
WORK = PlannedWork(KARAM, "Карамская ООШ", PHYSICS, "8", DAY, "9:00", OBSERVER.id, frozenset({EXPERT.id}))
PARTS: tuple[Part, ...] = ("schools", "observers", "experts", "places", "schedule")


def changed(before: PlannedWork, now: PlannedWork) -> list[Part]:
    """Which lists differ when a work does."""
    people = {
        "observers": (OBSERVER, OTHER_OBSERVER), "experts": (EXPERT, OTHER_EXPERT), "places": (CHAIR,),
    }  # fmt: skip

    def digest(part: Part, work: PlannedWork) -> str:
        return digest_of(part, rows_of(part, (SCHOOL,), people.get(part, ()), (work,)))

    return [part for part in PARTS if digest(part, before) != digest(part, now)]


def test_the_lists_follow_from_the_roles_of_the_route() -> None:
    assert parts_of("municipal") == parts_of("municipal-direct") == (
        "sample", "schools", "observers", "experts", "schedule",
    )  # fmt: skip
    assert parts_of("college") == ("sample", "schools", "experts", "places", "schedule")
    assert parts_of("unheard-of") == ("sample", "schools", "schedule")


@pytest.mark.parametrize(
    ("now", "lists"),
    [
        (replace(WORK, observer=OTHER_OBSERVER.id), ["observers"]),
        (replace(WORK, experts=frozenset({OTHER_EXPERT.id})), ["experts"]),
        (replace(WORK, day=DAY + timedelta(days=1)), ["schedule"]),
        (replace(WORK, subject="химия"), ["observers", "experts", "schedule"]),
        (WORK, []),
    ],
)  # fmt: skip
def test_only_the_lists_that_a_change_concerns_ask_again(now: PlannedWork, lists: list[Part]) -> None:
    assert changed(WORK, now) == lists


def test_a_checking_place_is_its_chair() -> None:
    (row,) = rows_of("places", (), (CHAIR,), ())
    assert (row.head, row.place, row.subjects) == (CHAIR.callsign, "Карам", (PHYSICS,))


def test_checking_places_that_the_plan_names_are_listed_with_their_timetable_instead() -> None:
    lyceum = PlanPlace("М-1", "Лицей № 1", DAY, DAY + timedelta(days=9), time(9), time(18), "П-01")
    first, second = rows_of("places", (), (CHAIR,), (), (PlanPlace("М-2", "Школа № 2"), lyceum))
    assert first == PlanRow(
        head="М-1",
        name="Лицей № 1",
        since=DAY,
        until=lyceum.until,
        opens="9:00",
        closes="18:00",
        chair="П-01",
    )
    assert second == PlanRow(head="М-2", name="Школа № 2")
    later = (replace(lyceum, closes=time(19)),)
    (line,) = differences((first,), rows_of("places", (), (CHAIR,), (), later))
    assert (line.sign, line.row.closes, line.was and line.was.closes) == ("changed", "19:00", "18:00")


def test_a_work_on_two_days_is_two_rows() -> None:
    rows = rows_of("schedule", (), (), (WORK, replace(WORK, day=DAY + timedelta(days=1))))
    assert [row.head for row in rows] == [f"{KARAM} {PHYSICS} 8", f"{KARAM} {PHYSICS} 8 (2)"]
