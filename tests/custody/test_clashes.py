"""Trouble is found in the plan before it happens, and each clash says what would help."""

from dataclasses import replace
from datetime import date, time
from time import process_time
from typing import Any, TypeVar

import pytest

from custody.clashes import clashes, scene_of, shortened, terms_of
from custody.facts.base import Fact
from custody.facts.clashes import (
    CheckingTooLate,
    ClashesLeft,
    CoordinatorMissing,
    HolidaysUnknown,
    ObserverMissing,
    ObserverTwice,
    RoomsTooFull,
)
from custody.facts.expert_clashes import ExpertMissing, ExpertOverloaded, ExpertTwice, ExpertUnfit, LoadUneven
from custody.facts.names import Spell
from custody.plan import Plan, PlanGrant, PlanOrganisation, PlanPerson, PlanRoom, PlanSitting
from tests.custody.planned import CAMPAIGN
from tests.custody.world import April

F = TypeVar("F", bound=Fact)
MONDAY, FRIDAY = date(2024, 4, 15), date(2024, 4, 26)
PLACES = (
    PlanOrganisation("КАР", "Карам", "с. Карам"),
    PlanOrganisation("УЛК", "Улькан-1", "п. Улькан", 6),
    PlanOrganisation("УЛ2", "Улькан-2", "п. Улькан"),
)


def expert(callsign: str, school: str = "УЛ2", years: int | None = 9, subject: str = "физика") -> PlanPerson:
    return PlanPerson(callsign, (PlanGrant("expert", (), (subject,)),), school, years)


PEOPLE = (
    PlanPerson("К-01", (PlanGrant("coordinator"),)),
    PlanPerson("Ш-01", (PlanGrant("school"),)),
    PlanPerson("Н-01", (PlanGrant("observer"),)),
    PlanPerson("Н-02", (PlanGrant("observer"),)),
    expert("Э-01"),
)
SITTING = PlanSitting("КАР", "физика", 8, MONDAY, time(9), 1, 9, "Н-01", "Э-01")


def sitting(**changes: Any) -> PlanSitting:  # noqa: ANN401 - any cell of the row
    return replace(SITTING, **changes)


def found(*sittings: PlanSitting, people: tuple[PlanPerson, ...] = PEOPLE, **terms: Any) -> tuple[Fact, ...]:  # noqa: ANN401
    plan = Plan(CAMPAIGN, PLACES, people, sittings)
    return clashes(scene_of(plan, replace(terms_of(CAMPAIGN), **terms), April()))


def only(kind: type[F], *sittings: PlanSitting, **more: Any) -> F:  # noqa: ANN401
    (fact,) = [fact for fact in found(*sittings, **more) if isinstance(fact, kind)]
    return fact


def has(kind: type[Fact], *sittings: PlanSitting, **more: Any) -> bool:  # noqa: ANN401
    return any(isinstance(fact, kind) for fact in found(*sittings, **more))


def test_a_plan_in_which_everything_fits_has_no_clash() -> None:
    assert found(SITTING) == ()


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
