"""What the campaign, the organisations and the people of a plan may not say."""

from dataclasses import replace

import pytest

from custody.plan import PlanGrant, PlanOrganisation, PlanPlace
from custody.plan_check import check_plan
from custody.plan_people import nearest
from custody.plan_rows import PersonRow
from tests.custody.planned import CAMPAIGN, COORDINATOR, EXPERT, KARAM, OBSERVER, SITTING, ULKAN, only, rows


@pytest.mark.parametrize(
    ("person", "column", "problem"),
    [
        (PersonRow("Иванова А.П.", PlanGrant("observer")), "callsign", "bad-callsign"),
        (PersonRow("Н-02", PlanGrant("boss")), "role", "unknown-role"),
        (PersonRow("Н-02", PlanGrant("observer", ("КАРА",))), "organisations", "unknown-organisation"),
        (PersonRow("Н-02", PlanGrant("observer", (), ("химия",))), "subjects", "unknown-subject"),
        (PersonRow("Н-02", PlanGrant("observer"), "ЖИГ"), "own_organisation", "unknown-organisation"),
        (PersonRow("Н-02", PlanGrant("observer"), None, 71), "years", "out-of-range"),
        (PersonRow("н-01", PlanGrant("observer")), "role", "duplicate-grant"),
        (PersonRow("Э-01", PlanGrant("chair"), "КАР"), "own_organisation", "contradiction"),
        (PersonRow("Э-01", PlanGrant("chair"), None, 3), "years", "contradiction"),
    ],
)
def test_a_fault_of_a_person_is_found_in_its_row(person: PersonRow, column: str, problem: str) -> None:
    sittings = (replace(SITTING, expert=None),)
    error = only(rows(people=(COORDINATOR, OBSERVER, EXPERT, person), sittings=sittings))
    assert (error.sheet, error.row, error.column, error.problem) == ("people", 5, column, problem)


def test_somebody_must_coordinate_and_a_deputy_is_enough() -> None:
    people = (OBSERVER, EXPERT)
    assert only(rows(people=people)).problem == "no-coordinator"
    assert check_plan(rows(people=(*people, PersonRow("К-02", PlanGrant("deputy"))))) == ()


def test_an_empty_workbook_is_three_empty_sheets() -> None:
    errors = check_plan(rows(organisations=(), people=(), sittings=()))
    found = [(error.sheet, error.problem) for error in errors]
    assert found == [(sheet, "empty-sheet") for sheet in ("organisations", "people", "sittings")]


@pytest.mark.parametrize(
    ("column", "value", "problem", "row"),
    [
        ("key", "a,b", "bad-code", 2), ("title", "ы" * 201, "too-long", 3), ("week", 7, "out-of-range", 9),
        ("procedure", "federal", "unknown-procedure", 4), ("check_days", 0, "out-of-range", 0),
    ],
)  # fmt: skip
def test_a_fault_of_the_campaign_is_found_where_it_stands(
    column: str, value: object, problem: str, row: int
) -> None:
    error = only(rows(campaign=replace(CAMPAIGN, **{column: value})))  # type: ignore[arg-type]
    assert (error.sheet, error.row, error.column, error.problem) == ("campaign", row, column, problem)


def test_two_organisations_cannot_share_a_code_or_have_a_long_name() -> None:
    twin = PlanOrganisation("KAP", "Другая", "Ключи", 4)
    problems = [error.problem for error in check_plan(rows(organisations=(KARAM, ULKAN, twin)))]
    assert problems == ["duplicate-organisation", "out-of-range"]
    long = PlanOrganisation("К" * 25, "ы" * 201, "Ключи")
    problems = [error.problem for error in check_plan(rows(organisations=(KARAM, ULKAN, long)))]
    assert problems == ["bad-code", "too-long"]


@pytest.mark.parametrize("step", [1, -1, 7, 211])
def test_the_nearest_spelling_does_not_depend_on_the_order_of_the_known(step: int) -> None:
    """The names of time zones come from a set, in another order in each process."""
    known = [f"Africa/{number:03}" for number in range(400)] + ["Asia/Irkutsk", "Asia/Yakutsk", "Asia/Tomsk"]
    turned = [known[number * step % len(known)] for number in range(len(known))]
    assert nearest("Asia/Irkusk", turned) == ("Asia/Irkutsk", "Asia/Yakutsk", "Asia/Tomsk")
    signs = [f"Н-{number * step % 5:02}" for number in range(1, 5)]
    assert nearest("Н-09", signs) == ("Н-01", "Н-02", "Н-03", "Н-04"), "equally like: in their order"


def test_a_name_in_place_of_a_callsign_is_not_repeated() -> None:
    """Faults go into a message, a table and the ledger: names go into none of them."""
    named = PersonRow("Иванова А.П.", PlanGrant("observer"))
    faults = check_plan(rows(people=(COORDINATOR, OBSERVER, EXPERT, named)))
    faults += check_plan(rows(sittings=(replace(SITTING, observer="Иванова", expert="Петров"),)))
    assert [(each.problem, each.value) for each in faults] == [
        ("bad-callsign", "…"), ("unknown-callsign", "…"), ("unknown-callsign", "…")
    ]  # fmt: skip


def test_a_name_among_the_callsigns_is_not_offered_for_another_one() -> None:
    """«Есть: П-01, ИВАНОВ» would say what the fault of its own row has hidden."""
    named = (PersonRow("ИВАНОВ", PlanGrant("chair")), PersonRow("Петров 2", PlanGrant("observer")))
    faults = check_plan(
        rows(
            people=(COORDINATOR, EXPERT, *named, PersonRow("П-01", PlanGrant("chair"))),
            sittings=(replace(SITTING, observer="Н-9"),),
            places=(PlanPlace("М-1", "Слюдянка", chair="П-9"),),
        )
    )
    assert ("П-9", ("П-01",)) in [(each.value, each.expected) for each in faults]
    assert not [each for each in faults if "ванов" in str(each).lower() or "Петров" in str(each)]
