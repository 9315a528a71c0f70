"""A step can be taken back by whoever made it, for some minutes; what others have said stays said."""

from dataclasses import replace

import pytest

from custody.acts import (
    Act,
    Announce,
    Confirm,
    Count,
    Delay,
    Deny,
    Issue,
    Pack,
    Report,
    Reseal,
    Stay,
    Take,
    Undo,
)
from custody.facts.happened import FilledIn, Happened, Received, Undone
from custody.facts.refusals import NothingToUndo, TooLateToUndo
from custody.roles import Person
from tests.custody.world import (
    CHAIR,
    COLLEAGUE,
    COORDINATOR,
    EVERYBODY,
    EXPERT,
    OBSERVER,
    SCHOOL,
    Desk,
    brought_to,
    moment,
)


def test_undo_gives_the_packet_back_with_its_deadline_and_tells_the_giver() -> None:
    desk = brought_to("to-coordinator")
    before = desk.place
    desk.settle(EXPERT, Take())
    assert desk.place.due != before.due
    number = len(desk.ledger)
    verdict = desk.later(15).settle(EXPERT, Undo(number))
    assert isinstance(verdict.fact, Undone)
    assert (verdict.fact.step, verdict.fact.of, verdict.fact.counted) == ("to-expert", number, None)
    assert [(tell.to, tell.fact) for tell in verdict.tells] == [(COORDINATOR.id, verdict.fact)]
    assert desk.place == replace(before, before=None)


@pytest.mark.parametrize(
    "act",
    [Stay("weather"), Delay(moment("26.04 20:00")), Reseal("0418", "torn"), Report("doubt")],
    ids=lambda act: type(act).__name__,
)
def test_after_another_act_of_ones_own_undo_takes_no_handover_back(act: Act) -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    assert desk.settle(OBSERVER, act).place
    assert "undo" not in [choice.verb for choice in desk.menu(OBSERVER)]
    desk.refuses(OBSERVER, Undo(), NothingToUndo)
    assert desk.holder() == OBSERVER.callsign


def test_the_doubt_of_another_leaves_ones_step_to_be_taken_back() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    desk.settle(SCHOOL, Report("doubt"))
    desk.accepts(OBSERVER, Undo(), Undone)
    assert desk.place.incidents == 1


def test_undo_is_over_when_the_minutes_are() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    assert desk.later(15.1).refuses(OBSERVER, Undo(), TooLateToUndo).minutes == 15
    desk.campaign = replace(desk.campaign, undo_minutes=20)
    desk.accepts(OBSERVER, Undo(), Undone)


def test_the_minutes_run_from_the_recording_not_from_the_stated_time() -> None:
    desk = brought_to("packed")
    desk.clock("26.04 18:00").accepts(OBSERVER, Take(), Received, happened="26.04 12:20")
    desk.later(10).accepts(OBSERVER, Undo(), Undone)


@pytest.mark.parametrize("who", [each for each in EVERYBODY if each is not OBSERVER and each.grants])
def test_nobody_takes_back_the_step_of_another(who: Person) -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    assert desk.settle(who, Undo()).place is None
    assert desk.holder() == "Н-07"


def test_a_step_that_was_taken_back_can_be_taken_again() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    desk.accepts(OBSERVER, Undo(), Undone)
    desk.refuses(OBSERVER, Undo(), NothingToUndo)
    assert desk.accepts(OBSERVER, Take(), Received).step == "to-observer"
    desk.accepts(OBSERVER, Undo(), Undone)


def test_a_button_takes_back_only_the_step_that_it_names() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    number = len(desk.ledger)
    desk.accepts(OBSERVER, Undo(number), Undone)
    desk.settle(OBSERVER, Take())
    desk.refuses(OBSERVER, Undo(number), NothingToUndo)
    assert desk.holder() == "Н-07"


def test_a_piles_button_takes_back_only_the_step_that_it_was_made_for() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(EXPERT, Take())
    desk.settle(EXPERT, Count(23))
    desk.refuses(EXPERT, Undo(step="to-expert"), NothingToUndo)
    assert desk.accepts(EXPERT, Undo(step="opened"), Undone).step == "opened"


def test_a_leap_that_is_taken_back_leaves_nothing_unwitnessed() -> None:
    desk = brought_to("packed")
    desk.settle(COORDINATOR, Take())
    assert desk.unwitnessed() == ["to-observer"]
    desk.accepts(COORDINATOR, Undo(), Undone)
    assert not desk.unwitnessed()
    assert not desk.place.pending


def test_the_handover_that_was_taken_back_no_longer_waits_for_its_giver() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    desk.settle(OBSERVER, Undo())
    assert not desk.waiting()


def test_a_word_that_a_giver_has_said_meanwhile_stays_said() -> None:
    desk = brought_to("packed")
    for who in (OBSERVER, COORDINATOR):
        desk.settle(who, Take())
    desk.settle(SCHOOL, Confirm())
    desk.accepts(COORDINATOR, Undo(), Undone)
    assert desk.holder() == "Н-07"
    assert desk.place.pending == ()


def test_a_denial_and_its_incident_survive_the_undo_of_a_later_step() -> None:
    desk = brought_to("packed")
    for who in (OBSERVER, COORDINATOR):
        desk.settle(who, Take())
    desk.settle(SCHOOL, Deny())
    desk.accepts(COORDINATOR, Undo(), Undone)
    assert [each.denied for each in desk.place.pending] == [True]
    assert desk.place.incidents == 1


def test_a_difference_that_was_recorded_is_not_unrecorded() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(EXPERT, Take())
    desk.settle(EXPERT, Count(22))
    desk.settle(EXPERT, Count(23))
    desk.accepts(EXPERT, Undo(), Undone)
    assert (desk.place.incidents, desk.place.recount) == (1, 22)


def test_an_announcement_is_taken_back_by_the_one_who_made_it() -> None:
    desk = brought_to("packed")
    desk.settle(COLLEAGUE, Announce())
    desk.refuses(SCHOOL, Undo(), NothingToUndo)
    assert desk.accepts(COLLEAGUE, Undo(), Undone).step == "to-observer"
    assert desk.place.offer is None
    assert desk.holder() == "Ш-01"


def test_packing_and_counting_can_be_taken_back_too() -> None:
    desk = Desk()
    desk.settle(SCHOOL, Pack(25, 23))
    assert desk.accepts(SCHOOL, Undo(), Undone).holder is None
    assert (desk.place.step, desk.place.wrote) == (None, None)
    desk = brought_to("to-expert")
    desk.settle(EXPERT, Count(23))
    assert desk.accepts(EXPERT, Undo(), Undone).step == "opened"
    assert (desk.place.step, desk.place.counted) == ("to-expert", None)


def test_what_was_filled_in_by_mistake_is_unwitnessed_again() -> None:
    desk = brought_to("packed")
    desk.settle(COORDINATOR, Take())
    desk.accepts(OBSERVER, Take(), FilledIn)
    assert desk.accepts(OBSERVER, Undo(), Undone).step == "to-observer"
    assert desk.unwitnessed() == ["to-observer"]
    assert desk.holder() == "К-01"


def test_what_the_chair_has_said_for_an_expert_the_chair_takes_back() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    desk.accepts(CHAIR, Issue(EXPERT), Received)
    desk.refuses(EXPERT, Undo(), NothingToUndo)
    desk.accepts(CHAIR, Undo(), Undone)
    assert desk.holder() == "П-01"


def test_nobody_can_go_back_two_steps() -> None:
    desk = brought_to("to-observer")
    desk.settle(COORDINATOR, Take())
    desk.settle(COORDINATOR, Announce())
    desk.accepts(COORDINATOR, Undo(), Happened)
    desk.refuses(COORDINATOR, Undo(), NothingToUndo)
    assert desk.holder() == "К-01"
