"""Experts: checking in time, who may check, their load, and whoever nobody can check for."""

from dataclasses import replace
from datetime import date

import pytest

from custody.clashes import clashes, scene_of, terms_of
from custody.facts.clashes import (
    CheckingTooLate,
)
from custody.facts.expert_clashes import ExpertMissing, ExpertOverloaded, ExpertTwice, ExpertUnfit, LoadUneven
from custody.facts.names import Spell
from custody.plan import Plan, PlanGrant, PlanPerson
from tests.custody.clashing import (
    FRIDAY,
    MONDAY,
    PEOPLE,
    PLACES,
    SITTING,
    expert,
    has,
    only,
    sitting,
)
from tests.custody.planned import CAMPAIGN
from tests.custody.world import April


def test_long_holidays_make_the_upload_due_before_checking_ends() -> None:
    clash = only(CheckingTooLate, sitting(date=FRIDAY), sitting(date=FRIDAY, grade=7, packets=2))
    assert (clash.count, clash.received, clash.checked, clash.upload) == (
        2, date(2024, 4, 27), date(2024, 5, 3), date(2024, 4, 30),
    )  # fmt: skip
    assert clash.reason.spells == (Spell(date(2024, 4, 28), date(2024, 5, 1), working=False),)
    assert clash.handed is None, "even on the day of the work it is too late"
    assert clash.fits == date(2024, 4, 24), "Friday and the working Saturday are enough then"


def test_where_an_early_handover_helps_the_last_day_for_it_is_named() -> None:
    clash = only(CheckingTooLate, sitting(date=date(2024, 4, 25)))
    assert clash.handed == date(2024, 4, 25)


def test_an_expert_of_a_school_of_six_days_is_in_time_and_is_proposed_to_others() -> None:
    free = frozenset({date(2024, 5, 1), date(2024, 5, 9)})
    people = (*PEOPLE, expert("Э-06", "УЛК"))
    days = April(off=free)
    for name, late in (("Э-01", True), ("Э-06", False)):
        plan = Plan(CAMPAIGN, PLACES, people, (sitting(date=date(2024, 4, 18), expert=name),))
        told = clashes(scene_of(plan, terms_of(CAMPAIGN), days))
        assert [fact.free for fact in told if isinstance(fact, CheckingTooLate)] == (
            [("Э-06",)] if late else []
        )


def test_an_exception_of_the_calendar_moves_what_collides() -> None:
    off = ((date(2024, 4, 27), False),)
    clash = only(CheckingTooLate, sitting(date=FRIDAY), exceptions=off)
    assert (clash.received, clash.checked) == (date(2024, 5, 2), date(2024, 5, 6))


def test_an_expert_of_the_same_school_of_too_few_years_or_of_another_subject_may_not_check() -> None:
    young, own, other = expert("Э-01", years=2), expert("Э-01", "КАР"), expert("Э-01", subject="химия")
    for unfit, ground in ((young, "too-few-years"), (own, "own-school"), (other, "other-subject")):
        clash = only(ExpertUnfit, SITTING, people=(*PEOPLE[:4], unfit, expert("Э-02")))
        assert (clash.ground, clash.free) == (ground, ("Э-02",))


def test_more_works_than_the_days_of_checking_hold_are_an_overload() -> None:
    many = [sitting(organisation=code, packets=2, listed=45) for code in ("КАР", "УЛК")]
    clash = only(ExpertOverloaded, *many, people=(*PEOPLE, expert("Э-02")))
    assert (clash.works, clash.most, clash.count) == (90, 80, 4)
    assert (clash.first, clash.last) == (date(2024, 4, 17), date(2024, 4, 18))
    assert clash.free == ("Э-02",)
    assert not has(ExpertOverloaded, *many, works_a_day=45)
    assert not has(ExpertOverloaded, many[0], replace(many[1], date=date(2024, 4, 17)))


def test_an_expert_who_observes_on_a_day_of_checking_is_in_two_places() -> None:
    both = PlanPerson("Э-01", (*PEOPLE[4].grants, PlanGrant("observer")), "УЛ2", 9)
    observing = sitting(date=date(2024, 4, 17), organisation="УЛК", observer="Э-01", expert=None)
    clash = only(ExpertTwice, SITTING, observing, people=(*PEOPLE[:4], both))
    assert (clash.callsign, clash.day) == ("Э-01", date(2024, 4, 17))


def test_an_expert_who_takes_packets_at_the_schools_cannot_take_them_in_two_settlements() -> None:
    two = (SITTING, sitting(organisation="УЛК"))
    assert has(ExpertTwice, *two, route="college")
    assert not has(ExpertTwice, *two), "a coordinator brings them together"
    chair = PlanPerson("П-01", (PlanGrant("chair"),))
    assert not has(ExpertTwice, *two, route="college", people=(*PEOPLE, chair))


def test_packets_without_an_expert_are_counted_by_subject() -> None:
    clash = only(ExpertMissing, sitting(expert=None, packets=2), sitting(expert=None, organisation="УЛК"))
    assert (clash.count, clash.candidates, clash.day) == (3, 1, MONDAY)


@pytest.mark.parametrize(
    ("teacher", "own", "young"),
    [
        (expert("Э-02", "КАР"), ("Э-02",), ()), (expert("Э-02", years=1), (), ("Э-02",)),
        (expert("Э-02", subject="химия"), (), ()),
    ],
)  # fmt: skip
def test_why_nobody_can_check_a_subject_is_said(
    teacher: PlanPerson, own: tuple[str, ...], young: tuple[str, ...]
) -> None:
    people = (*PEOPLE[:4], teacher)
    clash = only(ExpertMissing, sitting(expert=None), people=people)
    assert (clash.candidates, clash.own, clash.young) == (0, own, young)
    there = sitting(expert=None, organisation="УЛК")
    both = only(ExpertMissing, sitting(expert=None), there, people=people)
    assert both.candidates == len(own), "who is barred from the first school may check the second"


def test_a_load_far_above_the_mean_names_who_could_take_some() -> None:
    people = (*PEOPLE, expert("Э-02"), expert("Э-03"))
    all_his = [sitting(date=date(2024, 4, day)) for day in (8, 15, 22)]
    clash = only(LoadUneven, *all_his, people=people)
    assert (clash.callsign, clash.works, clash.mean, clash.free) == ("Э-01", 27, 9, ("Э-02", "Э-03"))
    shared = [replace(each, expert=f"Э-0{number}") for number, each in enumerate(all_his, start=1)]
    assert not has(LoadUneven, *shared, people=people)
