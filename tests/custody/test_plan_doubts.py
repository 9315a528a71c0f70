"""What is odd in a plan is said before it is applied, and nothing is forbidden by it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from custody.clashes import troubles
from custody.facts.expert_clashes import ExpertMissing
from custody.facts.plan_doubts import PlanPast, SubjectDoubtful
from custody.plan import Plan
from custody.plan_doubts import doubts, meant
from custody.planning.compare import compare
from custody.planning.known import Known
from custody.planning.tally import PlanResult
from documents.subjects import SUBJECTS
from tests.custody.planned import DAY, SITTING
from tests.custody.test_plan_news import PLAN, UPLOAD
from tests.custody.world import April

SLIP = replace(SITTING, subject="физека", expert=None)
TYPED = replace(PLAN, sittings=(*PLAN.sittings, SLIP), sitting_rows=(2, 3, 7))
MORNING = datetime(DAY.year, DAY.month, DAY.day, 3, tzinfo=UTC)
"""11:00 there."""

DAY_AFTER = DAY + timedelta(days=1)


def test_a_mistyped_subject_is_doubted_with_its_row() -> None:
    assert list(doubts(TYPED, SUBJECTS, DAY)) == [SubjectDoubtful(subject="физека", near="физика", row=7)]
    assert not list(doubts(PLAN, SUBJECTS, DAY))


def test_a_rare_subject_is_doubted_beside_a_frequent_one_that_nobody_else_has() -> None:
    often = tuple(replace(SITTING, subject="сварка труб", grade=grade) for grade in (1, 2, 3))
    rare = tuple(replace(SITTING, subject="сварка турб", grade=grade) for grade in (1, 2))
    (doubt,) = doubts(replace(PLAN, sittings=(*rare, *often)), SUBJECTS, DAY)
    assert doubt == SubjectDoubtful(subject="сварка турб", near="сварка труб", row=2, more=1)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("матиматика", "математика"), ("хмия", "химия"), ("Физкиа", "физика"),
        ("русский  язык", "русский язык"),
        ("геология", ""), ("физика 2", ""), ("английский язык (база)", ""), ("литература", "литература"),
    ],
)  # fmt: skip
def test_what_a_slip_is(typed: str, near: str) -> None:
    assert meant(typed, SUBJECTS) == (near if typed != near else "")


def test_another_number_is_another_subject() -> None:
    assert not meant("модуль 02", ("модуль 01",))


@pytest.mark.parametrize("late", [False, True])
def test_days_that_are_all_over_are_doubted(*, late: bool) -> None:
    found = list(doubts(PLAN, SUBJECTS, DAY_AFTER if late else DAY))
    assert found == ([PlanPast(last=DAY)] if late else [])
    windows = tuple(replace(each, until=DAY_AFTER) for each in PLAN.sittings)
    assert not list(doubts(replace(PLAN, sittings=windows), SUBJECTS, DAY_AFTER)), "in a window until its end"


def test_the_day_itself_is_not_over_in_its_evening_and_an_entered_plan_is_not_doubted() -> None:
    changes = compare(PLAN, Known(), lambda _: UPLOAD)

    def told(at: datetime) -> bool:
        return any(isinstance(each, PlanPast) for each in troubles(changes, April(), SUBJECTS, at))

    evening, later = MORNING + timedelta(hours=12), MORNING + timedelta(days=1)
    assert not told(evening)
    assert told(later)
    changes.result = PlanResult()
    assert not told(later)


def test_nobody_is_advised_to_find_an_expert_for_a_slip() -> None:
    def told(plan: Plan) -> list[str]:
        found = troubles(compare(plan, Known(), lambda _: UPLOAD), April(), SUBJECTS, MORNING)
        return [each.subject for each in found if isinstance(each, ExpertMissing)]

    assert told(TYPED) == ["математика"]
    assert told(replace(TYPED, sittings=(replace(SLIP, subject="сольфеджио"),))) == ["сольфеджио"]
