"""What the rows of sittings may not say, and the plan that good rows make."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.plan import PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from custody.plan_check import check_plan
from custody.plan_rows import NO_DATE, PersonRow, fold
from custody.plan_spelling import plan_of
from tests.custody.planned import (
    COORDINATOR,
    DAY,
    EXPERT,
    KARAM,
    OBSERVER,
    SITTING,
    ULKAN,
    only,
    rows,
    with_sitting,
)


def test_good_rows_have_no_fault() -> None:
    assert check_plan(rows()) == ()


def test_rows_of_one_callsign_become_one_person_with_several_roles() -> None:
    chair = PersonRow("э-01", PlanGrant("chair"), None, None)
    plan = plan_of(rows(people=(COORDINATOR, EXPERT, OBSERVER, chair)))
    assert plan.people[1] == PlanPerson("Э-01", (EXPERT.grant, chair.grant), "УЛК", 12)
    assert [person.callsign for person in plan.people] == ["К-01", "Э-01", "Н-01"]


def test_codes_are_spelled_as_where_they_were_introduced() -> None:
    loose = replace(SITTING, organisation=" кap", observer="H-01", date=date(2024, 4, 17), subject="ФИЗИКА")
    assert check_plan(rows(sittings=(SITTING, loose))) == ()
    assert plan_of(rows(sittings=(SITTING, loose))).sittings[1] == replace(SITTING, date=date(2024, 4, 17))


def test_a_code_and_a_subject_of_one_spelling_do_not_mix() -> None:
    school = PlanOrganisation("ОБЖ", "Школа", "Карам")
    sitting = replace(SITTING, organisation="обж", subject="обж", expert=None)
    made = plan_of(rows(organisations=(school,), people=(COORDINATOR, OBSERVER), sittings=(sitting,)))
    assert (made.sittings[0].organisation, made.sittings[0].subject) == ("ОБЖ", "обж")


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        ("grade", 0, "out-of-range"), ("grade", 12, "out-of-range"), ("packets", 0, "out-of-range"),
        ("packets", 21, "out-of-range"), ("listed", 0, "out-of-range"), ("subject", "ы" * 61, "too-long"),
        ("subject", "физика; химия", "bad-code"), ("organisation", "ХХХ", "unknown-organisation"),
        ("observer", "Н-02", "unknown-callsign"), ("observer", "Э-01", "wrong-role"),
        ("expert", "Н-01", "wrong-role"), ("expert", "Э-99", "unknown-callsign"),
        ("organisation", "УЛК", "own-school"), ("date", date(1924, 4, 17), "out-of-range"),
        ("date", date(2026, 4, 17), "far-date"), ("date", DAY, "duplicate-sitting"),
    ],
)  # fmt: skip
def test_a_fault_of_a_sitting_is_found_in_its_row(column: str, value: object, problem: str) -> None:
    errors = check_plan(with_sitting(**{column: value}, **({"expert": None} if column == "subject" else {})))
    assert [(error.sheet, error.row, error.problem) for error in errors] == [("sittings", 3, problem)]


def test_an_expert_of_another_subject_is_outside_the_grant_and_others_are_offered() -> None:
    other = PersonRow("Э-02", PlanGrant("expert", (), ("химия",)), "УЛК", 5)
    chemistry = replace(SITTING, subject="химия")
    error = only(rows(people=(COORDINATOR, OBSERVER, EXPERT, other), sittings=(SITTING, chemistry)))
    assert (error.column, error.problem, error.value, error.expected) == (
        "expert", "outside-grant", "Э-01", ("Э-02",),
    )  # fmt: skip


def test_an_observer_cannot_be_in_two_places_at_one_time() -> None:
    there = replace(SITTING, organisation="УЛК", expert=None)
    error = only(rows(sittings=(SITTING, there)))
    assert (error.problem, error.value, error.expected) == ("two-places", "Н-01", ("КАР",))
    assert check_plan(rows(sittings=(SITTING, replace(there, starts=time(11))))) == ()
    assert check_plan(rows(sittings=(replace(SITTING, starts=None), replace(there, starts=None)))) == ()


def test_a_cell_already_complained_of_raises_no_second_alarm() -> None:
    blank = PlanSitting("", "", 1, NO_DATE)
    nobody = PersonRow("", PlanGrant(""))
    plan = rows(
        organisations=(KARAM, ULKAN, PlanOrganisation("", "", "")),
        people=(COORDINATOR, OBSERVER, EXPERT, nobody, nobody),
        sittings=(SITTING, blank, blank),
    )
    assert check_plan(plan) == ()


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
