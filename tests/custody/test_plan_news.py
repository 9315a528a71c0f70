"""Whom a later plan concerns: who gets works, who has them no more, whose are at another time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from custody.clashes.planned import grant_of
from custody.desk.plans.told import SHOWN, call_for, news_for
from custody.facts.plan_news import PlanWork, PlanWorksLeft
from custody.plan import Plan, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from custody.planning.changes import key_of
from custody.planning.compare import compare, terms_of
from custody.planning.concerned import Concern, concerned
from custody.planning.known import Known, KnownOrganisation, KnownPacket, KnownPerson, KnownSitting
from custody.roles import Person, Role
from locales.words import Words
from tests.custody.planned import CAMPAIGN, DAY, KARAM, SITTING, ULKAN

LATER, UPLOAD = date(2024, 4, 18), datetime(2024, 4, 20, 9, tzinfo=UTC)
PEOPLE = (
    PlanPerson("К-01", (PlanGrant("coordinator"),)),
    PlanPerson("Ш-01", (PlanGrant("school", ("КАР",)),)),
    PlanPerson("Н-01", (PlanGrant("observer"),)),
    PlanPerson("Н-02", (PlanGrant("observer"),)),
    PlanPerson("Э-01", (PlanGrant("expert", (), ("физика",)),), None, 12),
    PlanPerson("Э-02", (PlanGrant("expert", (), ("физика",)),), None, 12),
)
MATHS = replace(SITTING, subject="математика", expert=None, packets=2)
PLAN = Plan(CAMPAIGN, (KARAM, ULKAN), PEOPLE, (SITTING, MATHS))
IDS = {each.callsign: number for number, each in enumerate(PEOPLE, start=1)}


def known(plan: Plan, *, checked: bool = False) -> Known:
    """The books as they are once that plan is entered."""
    sittings = [_sitting(number, each, checked=checked) for number, each in enumerate(plan.sittings, start=1)]
    return Known(
        replace(terms_of(plan, None), id=1), 1,
        {each.code: KnownOrganisation(each.name, each.place, each.week) for each in plan.organisations},
        {each.callsign: _person(each) for each in plan.people},
        {each.key: each for each in sittings},
    )  # fmt: skip


def _person(said: PlanPerson) -> KnownPerson:
    grants = tuple(map(grant_of, said.grants))
    return KnownPerson(IDS[said.callsign], said.callsign, "ru", None, "", said.years, grants)


def _sitting(number: int, said: PlanSitting, *, checked: bool) -> KnownSitting:
    expert, observer = IDS.get(said.expert or ""), IDS.get(said.observer or "")
    packets = (
        KnownPacket(
            10 * number + n, n, f"C{n}", said.packets, expert, not checked, acts=checked, checked=checked
        )
        for n in range(1, said.packets + 1)
    )  # fmt: skip
    return KnownSitting(
        number, key_of(said), "09:00", said.listed, observer, observer, expert, UPLOAD, begun=checked,
        acts=checked, aside=False, packets=tuple(packets),
    )  # fmt: skip


def schools(plan: Plan) -> tuple[Person, ...]:
    made = (Person(IDS[p.callsign], 1, p.callsign, tuple(map(grant_of, p.grants))) for p in plan.people)
    return tuple(each for each in made if each.has(Role.SCHOOL))


def found(
    after: Plan, before: Plan = PLAN, *, today: date = DAY, checked: bool = False
) -> dict[str, Concern]:
    changes = compare(after, known(before, checked=checked), lambda _: UPLOAD)
    told = concerned(changes, schools(before), schools(after), today)
    return {each.callsign: each for each in told}


def with_first(**changes: object) -> Plan:
    return replace(PLAN, sittings=(replace(SITTING, **changes), MATHS))  # type: ignore[arg-type]


def test_the_same_plan_and_another_list_of_participants_are_news_to_nobody() -> None:
    assert not found(PLAN)
    assert not found(with_first(listed=12))


def test_a_moved_work_is_told_to_observer_school_and_expert() -> None:
    told = found(with_first(date=LATER))
    assert set(told) == {"Н-01", "Ш-01", "Э-01"}
    for each in told.values():
        ((was, now),) = each.moved
        assert (was.sitting.day, now.sitting.day) == (DAY, LATER)
        assert not each.new
        assert not each.gone


def test_another_hour_is_told_to_those_who_come_but_not_to_the_expert() -> None:
    assert set(found(with_first(starts=time(11)))) == {"Н-01", "Ш-01"}


def test_another_observer_is_told_to_both_and_to_the_school() -> None:
    told = found(with_first(observer="Н-02"))
    assert (len(told["Н-01"].gone), len(told["Н-02"].new)) == (1, 1)
    ((was, now),) = told["Ш-01"].moved
    assert (was.observer, now.observer) == ("Н-01", "Н-02")
    assert set(told) == {"Н-01", "Н-02", "Ш-01"}


def test_no_school_is_promised_an_observer_who_cannot_come_on_that_day() -> None:
    books = replace(known(PLAN), away=frozenset({("Н-02", DAY)}))
    changes = compare(with_first(observer="Н-02"), books, lambda _: UPLOAD)
    told = {each.callsign: news_for(each) for each in concerned(changes, schools(PLAN), schools(PLAN), DAY)}
    (school,), (sent,) = told["Ш-01"].elsewhen, told["Н-02"].now_yours
    assert isinstance(school, PlanWork)
    assert isinstance(sent, PlanWork)
    assert (school.observer, school.away, school.was_observer, sent.away) == ("", "observer", "Н-01", "you")


def test_another_expert_and_one_packet_more() -> None:
    told = found(with_first(expert="Э-02", packets=2))
    assert (told["Э-01"].gone[0].packets, told["Э-02"].new[0].packets) == (1, 2)
    ((was, now),) = found(with_first(packets=3))["Э-01"].moved
    assert (was.packets, now.packets) == (1, 3)


def test_a_work_that_is_gone_and_one_that_is_new() -> None:
    told = found(replace(PLAN, sittings=(MATHS, replace(SITTING, organisation="УЛК"))))
    assert (len(told["Н-01"].gone), len(told["Н-01"].new)) == (1, 1)
    assert (len(told["Ш-01"].gone), len(told["Э-01"].gone)) == (1, 1)
    assert told["Н-01"].new[0].sitting.organisation == "Школа 2"


def test_whoever_was_sent_since_hears_of_the_move_and_not_whom_the_plan_still_names() -> None:
    books = known(PLAN)
    first = books.sittings[key_of(SITTING)]
    packets = tuple(replace(each, expert=IDS["Э-02"]) for each in first.packets)
    sent = replace(first, observer=IDS["Н-02"], packets=packets)
    now = replace(books, sittings={**books.sittings, sent.key: sent})
    changes = compare(with_first(date=LATER), now, lambda _: UPLOAD)
    told = {each.callsign for each in concerned(changes, schools(PLAN), schools(PLAN), DAY)}
    assert told == {"Н-02", "Э-02", "Ш-01"}


def test_a_school_that_gets_another_person() -> None:
    people = (*PEOPLE[:1], replace(PEOPLE[1], grants=(PlanGrant("school", ("УЛК",)),)), *PEOPLE[2:])
    told = found(replace(PLAN, people=people))
    assert set(told) == {"Ш-01"}
    assert len(told["Ш-01"].gone) == 2


def test_of_a_work_that_is_gone_nobody_is_said_to_come_and_what_was_has_its_day_and_hour() -> None:
    (gone,) = news_for(found(replace(PLAN, sittings=(MATHS,)))["Ш-01"]).not_yours
    (moved,) = news_for(found(with_first(date=LATER))["Ш-01"]).elsewhen
    assert isinstance(gone, PlanWork)
    assert isinstance(moved, PlanWork)
    assert (gone.observer, moved.observer) == ("", "Н-01")
    words = Words("Asia/Irkutsk").say_plainly(moved, "ru", UPLOAD - timedelta(days=5))
    assert words.endswith("чт 18.04, начало 9:00, приедет Н-01; было вт 16.04 в 9:00"), "never «tomorrow»"


def test_whoever_has_no_phone_is_a_line_that_says_what_to_tell_them() -> None:
    call = call_for(found(with_first(date=LATER))["Э-01"])
    assert (call.callsign, call.new, call.gone, call.moved) == ("Э-01", 0, 0, 1)
    words = Words("Asia/Irkutsk").say_plainly(call, "ru", UPLOAD)
    assert words.startswith("Э-01 · изменилось: ")
    assert words.endswith("; было вт 16.04")


def test_of_whoever_is_called_it_is_said_that_they_cannot_come_and_not_to_the_caller() -> None:
    books = replace(known(PLAN), away=frozenset({("Н-02", DAY)}))
    changes = compare(with_first(observer="Н-02"), books, lambda _: UPLOAD)
    told = {each.callsign: each for each in concerned(changes, schools(PLAN), schools(PLAN), DAY)}
    call = call_for(told["Н-02"])
    said = Words("Asia/Irkutsk").say_plainly(call, "ru", UPLOAD)
    assert said.startswith("Н-02 · теперь ")
    assert said.endswith("; отмечено, что приехать не сможет")
    said = Words("Asia/Irkutsk").say_plainly(call, "en", UPLOAD)
    assert said.endswith("; recorded as unable to come")
    assert call_for(told["Ш-01"]).elsewhen == news_for(told["Ш-01"]).elsewhen[0]


def test_what_is_over_concerns_nobody_but_the_expert_of_unchecked_packets() -> None:
    plan = replace(PLAN, sittings=(MATHS,))
    assert set(found(plan, today=LATER)) == {"Э-01"}
    assert not found(plan, today=LATER, checked=True)


def test_forty_works_are_one_letter_with_the_first_few() -> None:
    codes = [f"Ш{number}" for number in range(40)]
    many = replace(
        PLAN,
        organisations=(*PLAN.organisations, *(PlanOrganisation(code, code, "") for code in codes)),
        sittings=(*PLAN.sittings, *(replace(SITTING, organisation=code) for code in codes)),
    )
    fact = news_for(found(many)["Н-01"])
    assert (fact.new, len(fact.now_yours)) == (40, SHOWN + 1)
    assert fact.now_yours[-1] == PlanWorksLeft(count=40 - SHOWN)
