"""Who may take, in which step, and what they hear when they may not."""

from dataclasses import replace

import pytest

from custody.acts import Announce, Confirm, Count, Look, Pack, Take, Undo
from custody.cards import is_planned
from custody.facts.happened import FilledIn, Looked, Received
from custody.facts.notices import Passed
from custody.facts.refusals import (
    AlreadyTaken,
    AlreadyYours,
    NotYours,
    OfPacket,
    StaleButton,
    WhichStep,
    WrongOrder,
    WrongRole,
)
from custody.roles import Person, Role
from tests.custody.world import (
    BOTH,
    CHAIR,
    COLLEAGUE,
    COORDINATOR,
    DEPARTMENT,
    DEPUTY,
    EXPERT,
    MUNICIPAL_DAY,
    OBSERVER,
    OTHER_CHAIR,
    OTHER_EXPERT,
    OTHER_OBSERVER,
    OUTSIDE,
    SCHOOL,
    Desk,
    brought_to,
)

STEPS = tuple(name for name, _, _ in MUNICIPAL_DAY)


@pytest.mark.parametrize("who", OUTSIDE, ids=lambda who: who.callsign)
def test_whoever_is_outside_learns_nothing_but_the_code_that_they_showed(who: Person) -> None:
    for act in (Look("link"), Take(), Announce(), Confirm(), Undo(), Pack(25, 23), Count(23)):
        assert brought_to("to-observer").refuses(who, act, NotYours) == NotYours(code="K7M29Q")


@pytest.mark.parametrize("step", STEPS)
def test_the_department_reads_everything_and_takes_nothing(step: str) -> None:
    desk = brought_to(step)
    desk.accepts(DEPARTMENT, Look("link"), Looked)
    assert isinstance(desk.settle(DEPARTMENT, Take()).fact, WrongRole | WrongOrder)


def test_who_has_the_wrong_role_hears_whose_turn_it_is() -> None:
    assert brought_to("packed").refuses(DEPARTMENT, Take(), WrongRole).expected is Role.OBSERVER
    assert brought_to("to-observer").refuses(DEPARTMENT, Take(), WrongRole).expected is Role.COORDINATOR
    assert brought_to("to-school").refuses(DEPARTMENT, Take(), WrongOrder).step == ""


def test_an_observer_of_another_sitting_is_not_expected_but_paper_in_hand_is_in_hand() -> None:
    desk = brought_to("packed")
    assert is_planned(desk.case(OBSERVER))
    assert not is_planned(desk.case(OTHER_OBSERVER))
    assert desk.accepts(OTHER_OBSERVER, Take(), Received).taker.callsign == "Н-08"
    assert (
        desk.refuses(replace(OTHER_OBSERVER, id=44, callsign="Н-44"), Take(), AlreadyTaken).holder.callsign
        == "Н-08"
    )


def test_a_second_scan_of_the_same_hand_is_silent_at_every_step() -> None:
    desk = brought_to("to-observer")
    since = desk.place.since
    for act in (Take(), Take("to-observer"), Take(broken=True)):
        assert desk.later(1).refuses(OBSERVER, act, AlreadyYours).since == since


def test_the_holder_hears_that_it_is_theirs_also_after_counting() -> None:
    assert brought_to("checked").refuses(EXPERT, Take("to-expert"), AlreadyYours).packet.code == "K7M29Q"


def test_one_person_with_two_roles_takes_step_by_step() -> None:
    desk = brought_to("packed")
    assert desk.accepts(BOTH, Take(), Received).taker.role is Role.OBSERVER
    desk.refuses(BOTH, Take(), AlreadyYours)
    fact = desk.accepts(BOTH, Take("to-coordinator"), Received)
    assert (fact.taker.role, fact.confirmed) == (Role.COORDINATOR, True)
    desk.refuses(BOTH, Take(), AlreadyYours)
    assert desk.place.step == "to-coordinator"


@pytest.mark.parametrize(
    ("step", "who", "second"),
    [
        ("to-observer", OBSERVER, OTHER_OBSERVER), ("to-coordinator", COORDINATOR, DEPUTY),
        ("to-expert", EXPERT, OTHER_EXPERT), ("to-school", SCHOOL, COLLEAGUE),
        ("from-expert", COORDINATOR, DEPUTY),
    ],
)  # fmt: skip
def test_the_second_of_two_who_take_at_once_is_refused_by_button_and_by_word(
    step: str, who: Person, second: Person
) -> None:
    desk = brought_to(STEPS[STEPS.index(step) - 1])
    seen = desk.packet.version
    desk.accepts(who, Take(step), Received, version=seen)
    assert desk.refuses(second, Take(step), StaleButton, version=seen).holder is not None
    for act in (Take(step), Take()):
        assert desk.refuses(second, act, AlreadyTaken).holder.callsign == who.callsign


def test_a_chair_does_not_leap_over_the_checking_by_a_bare_word() -> None:
    desk = brought_to("to-coordinator")
    desk.accepts(CHAIR, Take(), Received)
    desk.refuses(OTHER_CHAIR, Take(), AlreadyTaken)


def test_the_school_that_packed_does_not_leap_to_the_return_by_a_bare_word() -> None:
    assert Desk().refuses(SCHOOL, Take(), WrongOrder).step == "packed"
    assert brought_to("packed").refuses(COLLEAGUE, Take(), AlreadyTaken).holder.callsign == "Ш-01"


def test_an_old_button_changes_nothing_and_the_owner_hears_that_it_is_theirs() -> None:
    desk = brought_to("to-observer")
    old = desk.packet.version - 1
    desk.refuses(OBSERVER, Take("to-observer"), AlreadyYours, version=old)
    fact = desk.refuses(COORDINATOR, Take("to-coordinator"), StaleButton, version=old)
    assert (fact.holder, fact.since) == (desk.place.holder, desk.place.since)


@pytest.mark.parametrize("act", [Pack(25, 23), Announce(), Count(23)])
def test_every_act_that_depends_on_what_was_seen_is_refused_when_stale(act: Pack | Announce | Count) -> None:
    desk = brought_to("to-observer")
    assert desk.refuses(OBSERVER, act, StaleButton, version=0).packet.code == "K7M29Q"


@pytest.mark.parametrize("act", [Look("link"), Confirm("to-observer"), Undo()])
def test_a_word_about_a_named_step_is_never_stale(act: Look | Confirm | Undo) -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    assert not isinstance(desk.settle(SCHOOL, act, version=0).fact, StaleButton)


def test_first_whether_you_may_see_it_then_whether_the_button_is_old_then_the_rule() -> None:
    desk = brought_to("to-observer")
    desk.refuses(OUTSIDE[0], Take(), NotYours, version=0)
    desk.refuses(DEPARTMENT, Take(), StaleButton, version=0)
    desk.refuses(DEPARTMENT, Take(), WrongRole, version=desk.packet.version)


def test_an_act_further_along_is_accepted_and_the_coordinator_is_told() -> None:
    desk = brought_to("packed")
    verdict = desk.settle(EXPERT, Take())
    assert isinstance(verdict.fact, Received)
    assert verdict.fact.skipped == ("to-observer", "to-coordinator")
    assert desk.unwitnessed() == ["to-observer", "to-coordinator"]
    (passed,) = [tell for tell in verdict.tells if isinstance(tell.fact, Passed)]
    assert passed.to is Role.COORDINATOR


def test_taken_before_anyone_said_that_it_was_packed_the_school_is_asked() -> None:
    desk = Desk()
    verdict = desk.settle(OBSERVER, Take())
    assert desk.unwitnessed() == ["packed"]
    assert verdict.tells[0].to is Role.SCHOOL
    assert not any(isinstance(tell.fact, Passed) for tell in verdict.tells)


def test_a_delayed_act_fills_its_step_and_never_moves_custody() -> None:
    desk = brought_to("packed")
    desk.settle(EXPERT, Take())
    before = desk.later(60).place
    fact = desk.accepts(OBSERVER, Take(), FilledIn, happened="26.04 12:10")
    assert (fact.step, fact.holder) == ("to-observer", before.holder)
    assert desk.unwitnessed() == ["to-coordinator"]
    kept = ("step", "holder", "since", "role", "due", "pending")
    assert all(getattr(desk.place, name) == getattr(before, name) for name in kept)
    desk.accepts(DEPUTY, Take("to-coordinator"), FilledIn)
    assert not desk.unwitnessed()
    desk.refuses(OBSERVER, Take(), AlreadyTaken)


def test_when_both_readings_are_possible_the_person_chooses() -> None:
    desk = brought_to("packed")
    desk.settle(EXPERT, Take())
    fact = desk.later(60).refuses(COORDINATOR, Take(), WhichStep)
    assert (fact.past, fact.now) == ("to-coordinator", "from-expert")
    assert replace(desk).accepts(COORDINATOR, Take(fact.now), Received).step == "from-expert"
    assert replace(desk).accepts(COORDINATOR, Take(fact.past), FilledIn).step == "to-coordinator"


def test_a_stated_time_before_the_holders_makes_the_choice() -> None:
    desk = brought_to("packed")
    desk.later(60).settle(EXPERT, Take())
    assert desk.accepts(COORDINATOR, Take(), FilledIn, happened="26.04 12:10").step == "to-coordinator"


def test_refusals_about_a_packet_name_it() -> None:
    fact = brought_to("packed").refuses(DEPARTMENT, Take(), OfPacket)
    assert (fact.packet.code, fact.packet.number, fact.packet.of) == ("K7M29Q", 1, 2)
