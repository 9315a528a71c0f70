"""What a clash offers can be done: observers who can be sent, and days that are still to come."""

from dataclasses import replace
from datetime import timedelta

import pytest

from custody.clashes import clashes, scene_of, terms_of
from custody.clashes.free_days import can_hold
from custody.clashes.loads import late_checking
from custody.clashes.visits import observer_clashes
from custody.deadlines import closing, still_to_come
from custody.facts.clashes import CheckingTooLate, ObserverMissing
from custody.plan import Plan
from tests.custody.planned import CAMPAIGN
from tests.custody.test_clashes import FRIDAY, PEOPLE, PLACES, sitting
from tests.custody.world import April

LATE = Plan(CAMPAIGN, PLACES, PEOPLE, (sitting(date=FRIDAY),))


def test_whoever_has_no_phone_is_not_offered_as_free() -> None:
    scene = scene_of(Plan(CAMPAIGN, PLACES, PEOPLE, (sitting(observer=None),)), terms_of(CAMPAIGN), April())
    some = tuple(replace(each, joined=each.callsign != "Н-01") for each in scene.people)
    (told,) = observer_clashes(replace(scene, people=some))
    assert isinstance(told, ObserverMissing)
    assert told.free == ("Н-02",)


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
        scene = replace(scene, today=told.fits)
    found = [each for each in clashes(scene) if isinstance(each, CheckingTooLate) and each.day == FRIDAY]
    assert found
    assert found[0].fits != told.fits
    assert not can_hold(scene, told.fits)


def test_no_day_that_has_gone_by_is_named_for_the_handover() -> None:
    plan = replace(LATE, sittings=(sitting(date=FRIDAY - timedelta(days=1)),))
    scene = scene_of(plan, terms_of(CAMPAIGN), April())
    (told,) = late_checking(scene)
    assert told.handed is not None
    assert not told.past
    (last,) = late_checking(replace(scene, today=told.handed))
    assert last.handed == told.handed, "that very day is still in time"
    (late,) = late_checking(replace(scene, today=told.handed + timedelta(days=1)))
    assert (late.handed, late.fits, late.past) == (None, None, True)


def test_after_closing_time_nothing_is_done_today() -> None:
    terms = terms_of(CAMPAIGN)
    closes = closing(terms, FRIDAY)
    assert still_to_come(terms, closes - timedelta(minutes=1)) == FRIDAY
    assert still_to_come(terms, closes) == FRIDAY + timedelta(days=1)
