"""Trouble is found in the plan before it happens, and each clash says what would help."""

from dataclasses import replace
from datetime import date, time
from time import process_time

import pytest

from custody.clashes import clashes, scene_of, shortened, terms_of
from custody.facts.clashes import (
    ClashesLeft,
    CoordinatorMissing,
    HolidaysUnknown,
    ObserverMissing,
    ObserverTwice,
    RoomsTooFull,
)
from custody.plan import Plan, PlanGrant, PlanOrganisation, PlanPerson, PlanRoom, PlanSitting
from tests.custody.clashing import (
    MONDAY,
    PEOPLE,
    PLACES,
    SITTING,
    expert,
    found,
    has,
    only,
    sitting,
)
from tests.custody.planned import CAMPAIGN
from tests.custody.world import April


def test_a_plan_in_which_everything_fits_has_no_clash() -> None:
    assert found(SITTING) == ()


def test_an_observer_cannot_be_in_two_settlements_at_overlapping_times() -> None:
    there = sitting(organisation="УЛК", starts=time(11))
    clash = only(ObserverTwice, SITTING, there)
    assert (clash.callsign, [visit.starts for visit in clash.visits]) == ("Н-01", ["9:00", "11:00"])
    assert clash.free == ("Н-02",)
    assert not has(ObserverTwice, SITTING, replace(there, starts=time(12)))
    assert not has(ObserverTwice, SITTING, replace(there, date=date(2024, 4, 16)))


def test_two_schools_of_one_settlement_need_two_hours_and_one_school_none() -> None:
    first, second = sitting(organisation="УЛК"), sitting(organisation="УЛ2", starts=time(11))
    assert not has(ObserverTwice, first, second)
    assert has(ObserverTwice, first, replace(second, starts=time(10)))
    assert not has(ObserverTwice, first, replace(second, starts=None)), "they can agree on the hour"
    assert not has(ObserverTwice, first, sitting(organisation="УЛК", subject="химия"))


def test_sittings_without_an_observer_are_counted_by_day_with_who_is_free() -> None:
    clash = only(ObserverMissing, sitting(observer=None), sitting(observer=None, organisation="УЛК"))
    assert (clash.count, clash.day, clash.free) == (2, MONDAY, ("Н-01", "Н-02"))
    assert not has(ObserverMissing, sitting(observer=None), route="college")


def test_whoever_is_named_and_cannot_come_is_said_to_be_why() -> None:
    scene = scene_of(Plan(CAMPAIGN, PLACES, PEOPLE, (SITTING,)), terms_of(CAMPAIGN), April())
    (clash,) = clashes(replace(scene, away=frozenset({("Н-01", MONDAY)})))
    assert isinstance(clash, ObserverMissing)
    assert (clash.away, clash.free) == (("Н-01",), ("Н-02",))


def test_more_on_the_list_than_seats_names_how_many_rooms_are_needed() -> None:
    clash = only(RoomsTooFull, sitting(listed=51, packets=2))
    assert (clash.rooms, clash.seats, clash.needed) == (2, 50, 3)
    assert not has(RoomsTooFull, sitting(listed=50, packets=2))
    assert not has(RoomsTooFull, sitting(listed=51, packets=2), room_seats=30)


def test_where_rooms_are_planned_their_seats_count_and_a_crowded_room_is_named() -> None:
    def told(*rooms: PlanRoom, listed: int = 30) -> list[RoomsTooFull]:
        plan = Plan(CAMPAIGN, PLACES, PEOPLE, (sitting(listed=listed, packets=2),), rooms=rooms)
        scene = scene_of(plan, terms_of(CAMPAIGN), April())
        return [fact for fact in clashes(scene) if isinstance(fact, RoomsTooFull)]

    assert told() == []
    (clash,) = told(
        PlanRoom("КАР", "5", seats=12), PlanRoom("КАР", "6", subject="химия"), PlanRoom("УЛК", "1")
    )
    assert (clash.rooms, clash.seats, clash.needed) == (1, 12, 2)
    assert told(PlanRoom("КАР", "5", seats=12), PlanRoom("КАР", "6", seats=30, grade=8)) == []
    (clash,) = told(PlanRoom("КАР", "5", participants=26), PlanRoom("КАР", "6"))
    assert (clash.visits[0].subject, clash.listed, clash.needed) == ("5", 26, 2)


def test_a_school_without_a_coordinator_is_named() -> None:
    bound = PlanPerson("Ш-01", (PlanGrant("school", ("УЛК",)),))
    people = (PEOPLE[0], bound, *PEOPLE[2:])
    clash = only(CoordinatorMissing, SITTING, sitting(organisation="УЛК"), people=people)
    assert (clash.organisations, clash.count, clash.day) == (("Карам",), 1, MONDAY)


def test_a_year_that_is_not_decreed_is_named_also_when_only_the_upload_lies_in_it() -> None:
    assert only(HolidaysUnknown, sitting(date=date(2024, 12, 29))).year == "2025"


def test_the_most_urgent_comes_first_and_many_of_a_kind_are_counted() -> None:
    days = [date(2024, 4, day) for day in (8, 9, 10, 11, 12)]
    told = found(*(sitting(date=day, observer=None, listed=30) for day in days))
    kinds = [fact.kind for fact in told]
    assert kinds.index("observer-missing") < kinds.index("rooms-too-full")
    assert [fact.day for fact in told if isinstance(fact, ObserverMissing)] == days
    short = list(shortened(told, 2))
    assert ClashesLeft(what="observer-missing", count=3) in short
    assert sum(fact.kind == "observer-missing" for fact in short) == 2


@pytest.mark.alone
def test_five_thousand_sittings_are_looked_through_in_well_under_two_seconds() -> None:
    places = tuple(PlanOrganisation(f"О{n}", f"Школа {n}", f"Село {n % 400}") for n in range(800))
    experts = tuple(expert(f"Э-{n}", f"О{n}", n % 9) for n in range(800))
    observers = tuple(PlanPerson(f"Н-{n}", (PlanGrant("observer"),)) for n in range(800))
    days = [date(2024, 4, day) for day in (15, 16, 17, 18, 25)]
    sittings = tuple(
        PlanSitting(f"О{n % 800}", "физика", 5 + n // 800, days[n % 5], time(9), 1, 20 + n % 9,
                    f"Н-{n % 900}" if n % 900 < 800 else None, f"Э-{n % 700}" if n % 9 else None)
        for n in range(5000)
    )  # fmt: skip
    scene = scene_of(
        Plan(CAMPAIGN, places, (*PEOPLE, *experts, *observers), sittings), terms_of(CAMPAIGN), April()
    )
    began = process_time()
    told = clashes(scene)
    assert process_time() - began < 2
    assert len(told) > 1000
    assert len(list(shortened(told, 3))) < 50


@pytest.mark.alone
def test_whoever_could_go_instead_is_not_looked_for_among_all_when_enough_are_found() -> None:
    observers = tuple(PlanPerson(f"Н-{n}", (PlanGrant("observer"),)) for n in range(3000))
    twice = tuple(
        sitting(observer=f"Н-{n}", organisation=code) for n in range(700) for code in ("КАР", "УЛК")
    )
    once = tuple(sitting(observer=f"Н-{n}", starts=time(20)) for n in range(700, 2900))
    scene = scene_of(Plan(CAMPAIGN, PLACES, observers, (*twice, *once)), terms_of(CAMPAIGN), April())
    began = process_time()
    told = [each for each in clashes(scene) if isinstance(each, ObserverTwice)]
    assert process_time() - began < 2
    assert len(told) == 700
    assert {each.free for each in told} == {("Н-2900", "Н-2901", "Н-2902")}
