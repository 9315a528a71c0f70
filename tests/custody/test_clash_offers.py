"""What a clash offers can be done: observers who can be sent, and days that are still to come."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from custody.clashes import clashes, scene_after, scene_of, terms_of
from custody.clashes.experts import without_expert
from custody.clashes.free_days import can_hold
from custody.clashes.loads import late_checking
from custody.clashes.visits import observer_clashes
from custody.deadlines import closing, still_to_come
from custody.desk.plans.clashing import Names, overview, ways
from custody.facts.clashes import CheckingTooLate, ObserverMissing
from custody.plan import Plan
from custody.planning.compare import compare
from custody.roles import Role
from tests.custody.clashing import FRIDAY, PEOPLE, PLACES, expert, sitting
from tests.custody.planned import CAMPAIGN
from tests.custody.test_plan_news import PLAN as PLANNED
from tests.custody.test_plan_news import UPLOAD, known
from tests.custody.world import April

LATE = Plan(CAMPAIGN, PLACES, PEOPLE, (sitting(date=FRIDAY),))


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def test_whoever_has_no_phone_is_named_apart_from_the_free() -> None:
    scene = scene_of(Plan(CAMPAIGN, PLACES, PEOPLE, (sitting(observer=None),)), terms_of(CAMPAIGN), April())
    some = tuple(replace(each, joined=each.callsign != "Н-01") for each in scene.people)
    (told,) = observer_clashes(replace(scene, people=some))
    assert isinstance(told, ObserverMissing)
    assert (told.free, told.unjoined) == (("Н-02",), ("Н-01",))


def test_whoever_only_their_own_school_bars_is_one_tap_from_leave() -> None:
    people = (*PEOPLE[:4], expert("Э-01", "КАР"))
    scene = scene_of(Plan(CAMPAIGN, PLACES, people, (sitting(expert=None),)), terms_of(CAMPAIGN), April())
    (told,) = without_expert(replace(scene, works=(replace(scene.works[0], packet_ids=(7,)),)))
    _, ask = ways(told, Names({7: "C7"}, scene.known))
    assert (ask.verb, ask.ref, ask.arg, ask.text) == ("ask-authorisation", "p7", "5", "Э-01")


def test_a_button_names_the_school_first() -> None:
    works = (sitting(observer=None), sitting(observer=None, organisation="УЛК"))
    (told,) = observer_clashes(scene_of(Plan(CAMPAIGN, PLACES, PEOPLE, works), terms_of(CAMPAIGN), April()))
    assert [each.text[:12] for each in ways(replace(told, sittings=(1, 2)), Names({}, {}))] == [
        "КАР · физика", "УЛК · физика",
    ]  # fmt: skip


def test_the_number_of_a_kind_counts_works_and_not_lines() -> None:
    works = (sitting(observer=None), sitting(observer=None, organisation="УЛК"))
    found = list(clashes(scene_of(Plan(CAMPAIGN, PLACES, PEOPLE, works), terms_of(CAMPAIGN), April())))
    _, rows = overview(found)
    assert rows[0].choices[0].number == 2
    assert len([each for each in found if isinstance(each, ObserverMissing)]) == 1


@pytest.mark.parametrize("busy", [False, True])
def test_a_day_that_is_over_or_has_no_observer_left_is_not_offered(*, busy: bool) -> None:
    terms = replace(terms_of(CAMPAIGN), check_days=4, upload_days=5)
    scene = scene_of(LATE, terms, April())
    (told,) = [fact for fact in clashes(scene) if isinstance(fact, CheckingTooLate)]
    assert told.fits is not None
    if busy:
        there = [replace(scene.works[0], day=told.fits, observer=each) for each in ("Н-01", "Н-02")]
        scene = replace(scene, works=(*scene.works, *there))
    else:
        scene = replace(scene, at=noon(told.fits))
    found = [each for each in clashes(scene) if isinstance(each, CheckingTooLate) and each.day == FRIDAY]
    assert found
    assert found[0].fits != told.fits
    assert not can_hold(scene, told.fits)


def test_in_the_evening_too_the_next_day_can_hold_a_work() -> None:
    scene = scene_of(LATE, terms_of(CAMPAIGN), April())
    for at in (noon(FRIDAY), noon(FRIDAY) + timedelta(hours=8)):
        looking = replace(scene, at=at)
        assert not can_hold(looking, FRIDAY)
        assert can_hold(looking, FRIDAY + timedelta(days=1))


def test_no_day_that_has_gone_by_is_named_for_the_handover() -> None:
    plan = replace(LATE, sittings=(sitting(date=FRIDAY - timedelta(days=1)),))
    scene = scene_of(plan, terms_of(CAMPAIGN), April())
    (told,) = late_checking(scene)
    assert told.handed is not None
    assert not told.past
    (last,) = late_checking(replace(scene, at=noon(told.handed)))
    assert last.handed == told.handed, "that very day is still in time"
    (late,) = late_checking(replace(scene, at=noon(told.handed + timedelta(days=1))))
    assert (late.handed, late.fits, late.past) == (None, None, True)


def test_after_closing_time_nothing_is_done_today() -> None:
    terms = terms_of(CAMPAIGN)
    closes = closing(terms, FRIDAY)
    assert still_to_come(terms, closes - timedelta(minutes=1)) == FRIDAY
    assert still_to_come(terms, closes) == FRIDAY + timedelta(days=1)


def test_a_preview_knows_who_has_no_phone_once_an_observer_has_one() -> None:
    books = known(PLANNED)
    changes = compare(replace(PLANNED, sittings=()), books, lambda _: UPLOAD)
    for joined in ({"Н-01"}, set()):
        people = {name: replace(each, joined=name in joined) for name, each in books.people.items()}
        there = scene_after(replace(changes, known=replace(books, people=people)), April(), noon(FRIDAY))
        told = {each.callsign for each in there.having(Role.OBSERVER) if each.joined}
        assert told == (joined or {"Н-01", "Н-02"})
