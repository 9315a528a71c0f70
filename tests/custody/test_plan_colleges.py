"""What a college campaign's sheets may not say: branches, programmes, windows, checking places (S 3-5)."""

from dataclasses import replace
from datetime import date, time

import pytest

from custody.plan import PlanGrant, PlanPlace, PlanProgramme
from custody.plan_check import check_plan
from custody.plan_rows import PersonRow, PlanRows
from custody.plan_spelling import plan_of
from tests.custody.planned import COORDINATOR, DAY, EXPERT, KARAM, OBSERVER, SITTING, ULKAN, only, rows

CHAIR = PersonRow("П-01", PlanGrant("chair"))
PLACE = PlanPlace("М-1", "Карам, школа", DAY, date(2024, 4, 30), time(9), time(18), "П-01", ("физика",))
PROGRAMME = PlanProgramme("КАР", "09.02.07", "программист", "specialists", 1, 25, "физика")
PROFILE = ("физика", "химия")
PEOPLE = (COORDINATOR, OBSERVER, EXPERT, CHAIR)


def college(**changes: object) -> PlanRows:
    """Rows without a fault, with these in the place of others."""
    good = {"people": PEOPLE, "places": (PLACE,), "programmes": (PROGRAMME,)}
    return rows(**(good | changes))  # type: ignore[arg-type]


def test_a_college_plan_without_a_fault_has_none() -> None:
    branch = replace(ULKAN, parent="КАР", checking_place="М-1", distance=90)
    assert check_plan(college(organisations=(KARAM, branch)), PROFILE) == ()


@pytest.mark.parametrize(
    ("changes", "column", "problem"),
    [
        ({"parent": "НЕТ"}, "parent", "unknown-organisation"),
        ({"parent": "УЛК"}, "parent", "not-a-head"),
        ({"distance": -1}, "distance", "out-of-range"),
        ({"district": "р" * 61}, "district", "too-long"),
        ({"checking_place": "М-7"}, "checking_place", "unknown-place"),
    ],
)
def test_a_branch_a_distance_and_a_place_are_checked(
    changes: dict[str, object], column: str, problem: str
) -> None:
    error = only(college(organisations=(KARAM, replace(ULKAN, **changes))))  # type: ignore[arg-type]
    assert (error.sheet, error.row, error.column, error.problem) == ("organisations", 3, column, problem)


@pytest.mark.parametrize(
    ("changes", "column", "problem"),
    [
        ({"code": "9.2.7"}, "code", "bad-programme"),
        ({"course": 7}, "course", "out-of-range"),
        ({"level": "workers", "course": 2}, "subject", "no-profile-work"),
        ({"subject": "рисование"}, "subject", "unknown-profile"),
        ({"organisation": "НЕТ"}, "organisation", "unknown-organisation"),
        ({}, "code", "duplicate-programme"),
    ],
)
def test_workers_write_no_profile_work_and_specialists_one_of_the_list(
    changes: dict[str, object], column: str, problem: str
) -> None:
    second = replace(PROGRAMME, **changes)  # type: ignore[arg-type]
    (error,) = check_plan(college(programmes=(PROGRAMME, second)), PROFILE)
    assert (error.row, error.column, error.problem) == (3, column, problem)


@pytest.mark.parametrize(
    ("changes", "column", "problem"),
    [
        ({"until": date(2024, 4, 1)}, "until", "dates-swapped"),
        ({"closes": time(8)}, "closes", "hours-swapped"),
        ({"chair": "Э-01"}, "chair", "wrong-role"),
        ({"chair": "П-09"}, "chair", "unknown-callsign"),
        ({"subjects": ("химия",)}, "subjects", "unknown-subject"),
        ({"code": "М-1"}, "code", "duplicate-place"),
    ],
)
def test_a_checking_place_has_its_days_hours_chair_and_subjects(
    changes: dict[str, object], column: str, problem: str
) -> None:
    second = replace(PLACE, **({"code": "М-2"} | changes))  # type: ignore[arg-type]
    error = only(college(places=(PLACE, second)))
    assert (error.sheet, error.row, error.column, error.problem) == ("places", 3, column, problem)


def test_a_window_ends_after_it_begins_and_is_known_by_both_its_ends() -> None:
    window = replace(SITTING, until=date(2024, 4, 20))
    assert check_plan(college(sittings=(window,))) == ()
    assert only(college(sittings=(replace(SITTING, until=date(2024, 4, 1)),))).problem == "window-swapped"
    same_end = replace(window, date=date(2024, 4, 18))
    assert only(college(sittings=(window, same_end))).problem == "duplicate-sitting"


def test_codes_of_places_are_spelled_as_on_their_own_sheet() -> None:
    typed = replace(ULKAN, checking_place="m - 1")
    made = plan_of(
        college(organisations=(KARAM, typed), people=(*PEOPLE[:-1], replace(CHAIR, checking_place="м-1")))
    )
    assert made.organisations[1].checking_place == made.people[-1].checking_place == "М-1"
