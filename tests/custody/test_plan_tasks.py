"""A later plan and the roadmap: numbers stay, a task is renamed by its number, and marks keep a task."""

from dataclasses import replace
from datetime import UTC, date, datetime

from custody.plan import Plan, PlanTask
from custody.planning.changes import Changes
from custody.planning.compare import compare
from custody.planning.known import Known, KnownTask
from custody.planning.tally import Vanished
from tests.custody.planned import CAMPAIGN

DAY = date(2026, 3, 20)
NAMED = PlanTask("Назначены организаторы", "school", DAY, each_organisation=True)
LISTED = PlanTask("Утверждён состав экспертов", "department", DAY)


def after(known: tuple[KnownTask, ...], *tasks: PlanTask) -> Changes:
    """What a plan with these tasks changes."""
    plan = Plan(CAMPAIGN, (), (), (), roadmap=tasks)
    return compare(plan, Known(tasks=known), lambda _: datetime(2026, 4, 1, tzinfo=UTC))


def kept(number: int, said: PlanTask, *, marked: bool = False, aside: bool = False) -> KnownTask:
    return KnownTask(100 + number, replace(said, number=number), marked, aside)


def test_tasks_are_numbered_once_and_a_task_added_above_them_gets_the_next_number() -> None:
    first = after((), NAMED, LISTED)
    assert [each.said.number for each in first.tasks] == [1, 2]
    later = after((kept(1, NAMED), kept(2, LISTED)), replace(NAMED, task="Новое"), NAMED, LISTED)
    assert [(each.said.task, each.said.number, each.id) for each in later.tasks] == [("Новое", 3, None)]


def test_a_task_is_renamed_by_its_number_and_its_forms_are_counted_anew() -> None:
    said = replace(NAMED, task="Организаторы названы", number=1, kind="collection", forms=("А", "Б"))
    (change,) = after((kept(1, NAMED, marked=True),), said).tasks
    assert (change.id, change.said, change.forms) == (101, said, True)


def test_a_task_that_somebody_has_marked_does_not_vanish_and_another_is_set_aside() -> None:
    changes = after((kept(1, NAMED, marked=True), kept(2, LISTED)))
    assert changes.result.vanished == [
        Vanished("tasks", "Назначены организаторы / school", "acts"),
        Vanished("tasks", "Утверждён состав экспертов / department"),
    ]
    assert (changes.tasks_aside, changes.subjects_aside) == ([102], ["r102"])


def test_a_task_that_was_set_aside_comes_back_with_its_number() -> None:
    changes = after((kept(1, NAMED, aside=True),), NAMED)
    assert [each.said.number for each in changes.tasks] == [1]
    assert [each.key for each in changes.result.returned] == ["Назначены организаторы / school"]


def test_a_number_of_the_sheet_is_not_given_to_another_task() -> None:
    changes = after((kept(7, NAMED),), replace(LISTED, number=7), NAMED)
    assert [(each.said.task, each.said.number, each.id) for each in changes.tasks] == [
        ("Утверждён состав экспертов", 7, 107), ("Назначены организаторы", 8, None),
    ]  # fmt: skip
