"""The roadmap's rules: who may mark a task where, which day is meant, and when a task speaks."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from custody.desk.roadmap.dues import next_of
from custody.plan import PlanTask
from custody.roadmap import Said, Task, TaskTotal, concerns, past_day, places_of, standing
from custody.roles import Grant, Person, Role
from tests.custody.world import CAMPAIGN, April

TASK = Task(
    5, 1, PlanTask("Назначены организаторы", "school", date(2024, 4, 19), None, each_organisation=True)
)
ONCE = replace(TASK, said=replace(TASK.said, role="department", each_organisation=False))


def person(*grants: Grant) -> Person:
    return Person(1, 1, "Ш-01", grants)


SCHOOL = person(Grant(Role.SCHOOL, frozenset({"КАР", "УЛК"})))
COORDINATOR = person(Grant(Role.COORDINATOR))


def test_a_school_marks_its_own_the_coordinator_by_word_and_the_department_only_what_is_its() -> None:
    department = person(Grant(Role.DEPARTMENT))
    assert [standing(SCHOOL, TASK, code) for code in ("КАР", "МАГ")] == ["own", ""]
    assert [standing(COORDINATOR, each, code) for each, code in ((TASK, "КАР"), (ONCE, ""))] == [
        "word",
        "word",
    ]
    assert [standing(department, each, code) for each, code in ((TASK, "КАР"), (ONCE, ""))] == ["", "own"]
    assert standing(person(Grant(Role.COORDINATOR, frozenset({"УЛК"}))), TASK, "КАР") == ""
    assert places_of(SCHOOL, TASK, ("МАГ", "УЛК")) == ("УЛК",)
    assert places_of(department, ONCE, ("КАР",)) == ()
    deputies = replace(TASK, said=replace(TASK.said, role="deputy"))
    assert standing(COORDINATOR, deputies, "КАР") == "own"


def test_who_answers_in_one_place_or_by_another_role_answers_for_what_is_due_once() -> None:
    of_one = person(Grant(Role.EXPERT), Grant(Role.COORDINATOR, frozenset({"УЛК"})))
    assert [standing(of_one, ONCE, code) for code in ("", "УЛК", "КАР")] == ["word", "word", ""]
    both = person(Grant(Role.EXPERT), Grant(Role.SCHOOL, frozenset({"КАР"})))
    assert standing(both, TASK, "КАР") == "own"
    assert [concerns(each, TASK) for each in (both, COORDINATOR)] == [True, False]


def test_a_task_is_called_by_its_number_and_its_forms_by_their_names() -> None:
    forms = replace(TASK, said=replace(TASK.said, number=7, forms=("форма 1", "форма 2")))
    assert (forms.number, TASK.number) == (7, 0)
    assert [Said(forms, date(2024, 4, 19), form).name for form in (0, 1, 2)] == ["", "форма 1", "форма 2"]
    assert Said(forms, date(2024, 4, 19)).form == 0
    assert (TASK.version, forms.version) == (0, 441_154_985), "old buttons know the forms by it"
    received = replace(TASK, said=replace(TASK.said, kind="credentials"))
    assert (TASK.what, received.what) == ("done", "received")
    assert TaskTotal(2, 5).left == 3


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("12.03", date(2024, 3, 12)), ("28.12", date(2023, 12, 28)), ("20.04", date(2024, 4, 20)),
        ("16.05", date(2024, 5, 16)), ("17.05", date(2023, 5, 17)), ("17.05.2024", date(2024, 5, 17)),
        ("-1", date(2024, 4, 14)), ("12.03.2022", date(2022, 3, 12)), ("30.02", None), ("1.1.0", None),
    ],
)  # fmt: skip
def test_a_day_without_a_year_is_the_nearest_one(said: str, day: date | None) -> None:
    assert past_day(said, date(2024, 4, 15)) == day


def test_a_task_speaks_before_its_last_day_on_it_and_then_each_week_on_a_working_morning() -> None:
    terms, moments = CAMPAIGN, list[str]()
    now = datetime(2024, 4, 1, 12, tzinfo=ZoneInfo(terms.timezone))
    for _ in range(5):
        now = next_of(terms, April(), TASK, now)
        moments.append(f"{now:%d.%m %H:%M}")
    assert moments == ["16.04 07:30", "19.04 07:30", "22.04 07:30", "27.04 07:30", "06.05 07:30"]
