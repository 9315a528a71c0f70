"""Works are counted where the packet is open: at packing, opening, closing and return (M 11.8, 11.9)."""

from dataclasses import replace

import pytest

from custody.acts import Count, Issue, Pack, Take, Undo
from custody.facts.checking import CountDiffers, Counted
from custody.facts.happened import FilledIn, Packed, Received, Undone
from custody.facts.refusals import (
    AlreadyCounted,
    AlreadyYours,
    NothingToUndo,
    NotHolder,
    WrongOrder,
    WrongRole,
)
from custody.judge.counting import is_agreed
from custody.roles import Person
from tests.custody.world import (
    CHAIR,
    COLLEAGUE,
    COORDINATOR,
    DEPARTMENT,
    EXPERT,
    OBSERVER,
    OTHER_EXPERT,
    SCHOOL,
    Desk,
    brought_to,
)


def test_the_expert_counts_at_opening_and_at_closing_and_the_school_at_the_return() -> None:
    desk = brought_to("to-expert")
    assert desk.accepts(EXPERT, Count(23), Counted).step == "opened"
    assert desk.accepts(EXPERT, Count(23, "checked"), Counted).step == "checked"
    desk.refuses(EXPERT, Count(23, "checked"), WrongOrder)
    desk.settle(COORDINATOR, Take())
    desk.settle(SCHOOL, Take())
    fact = desk.accepts(COLLEAGUE, Count(23), Counted)
    assert (fact.step, fact.by.callsign, fact.due) == ("to-school", "Ш-02", None)
    assert (desk.place.step, desk.holder()) == ("to-school", "Ш-01")
    assert desk.refuses(SCHOOL, Count(23), WrongOrder).step == ""


def test_the_same_bare_number_said_twice_is_one_count() -> None:
    desk = brought_to("to-expert")
    desk.accepts(EXPERT, Count(23), Counted)
    assert desk.refuses(EXPERT, Count(23), AlreadyCounted).step == "opened"
    desk.later(minutes=16)
    assert desk.accepts(EXPERT, Count(23), Counted).step == "checked"


@pytest.mark.parametrize("step", ["packed", "to-observer", "to-coordinator", "from-expert"])
@pytest.mark.parametrize("who", [EXPERT, OTHER_EXPERT, CHAIR, DEPARTMENT])
def test_nobody_counts_what_they_have_not_received(step: str, who: Person) -> None:
    assert brought_to(step).refuses(who, Count(23), NotHolder).holder is not None


@pytest.mark.parametrize(
    ("step", "who"), [("packed", SCHOOL), ("to-observer", OBSERVER), ("to-coordinator", COORDINATOR)]
)
def test_a_sealed_packet_is_not_counted_by_its_carriers(step: str, who: Person) -> None:
    brought_to(step).refuses(who, Count(23), WrongOrder)


def test_another_number_is_recorded_the_packet_stays_and_it_is_one_incident() -> None:
    desk = brought_to("to-expert")
    verdict = desk.settle(EXPERT, Count(22))
    assert isinstance(verdict.fact, CountDiffers)
    assert (verdict.fact.declared, verdict.fact.counted) == (23, 22)
    (incident,) = verdict.incidents
    assert (incident.what, incident.declared, incident.counted) == ("count-differs", 23, 22)
    assert incident.step == "opened", "a correction closes the incident of this count and of no other"
    assert (desk.place.step, desk.holder(), desk.place.recount) == ("to-expert", "Э-12", 22)
    assert desk.place.incidents == 1


def test_after_a_number_that_differs_undo_takes_no_handover_back() -> None:
    desk = brought_to("to-school")
    desk.settle(SCHOOL, Count(21))
    assert "undo" not in [choice.verb for choice in desk.menu(SCHOOL)]
    desk.refuses(SCHOOL, Undo(), NothingToUndo)
    assert (desk.place.step, desk.holder()) == ("to-school", SCHOOL.callsign)


def test_a_count_that_is_taken_back_is_named_as_a_count() -> None:
    desk = brought_to("to-school")
    desk.accepts(SCHOOL, Count(None), Counted)
    assert desk.accepts(SCHOOL, Undo(), Undone).counted == 23
    assert (desk.place.step, desk.place.counted_step) == ("to-school", "checked")


@pytest.mark.parametrize(
    ("number", "declared", "agrees"),
    [(50, [25, 25], True), (25, [25, 25], True), (47, [25, 22], True), (25, [25, 22], False),
     (46, [25, 22], False), (25, [25, None], False)],
)  # fmt: skip
def test_one_number_for_several_packets_is_of_each_or_of_all(
    number: int, declared: list[int | None], *, agrees: bool
) -> None:
    assert is_agreed(number, declared) is agrees


def test_the_same_number_again_is_accepted_without_a_second_incident() -> None:
    desk = brought_to("to-expert")
    desk.settle(EXPERT, Count(22))
    verdict = desk.settle(EXPERT, Count(22))
    assert isinstance(verdict.fact, Counted)
    assert not verdict.incidents
    assert (desk.place.step, desk.place.counted, desk.place.recount) == ("opened", 22, None)
    assert desk.place.incidents == 1


def test_the_number_that_was_found_is_what_the_papers_promise_from_then_on() -> None:
    desk = brought_to("to-expert")
    for number in (22, 22):
        desk.settle(EXPERT, Count(number))
    assert desk.place.declared == 22
    assert desk.incidents(EXPERT, Count(23)) == ["count-differs"]


def test_when_the_missing_work_is_found_the_right_number_is_accepted() -> None:
    desk = brought_to("to-expert")
    desk.settle(EXPERT, Count(22))
    fact = desk.accepts(EXPERT, Count(23), Counted)
    assert (fact.counted, fact.declared) == (23, 23)
    assert desk.place.recount is None


def test_the_return_is_checked_against_the_closing() -> None:
    desk = brought_to("to-school")
    assert desk.incidents(SCHOOL, Count(21)) == ["count-differs"]
    assert desk.accepts(SCHOOL, Count(21), Counted).declared == 23


def test_a_third_number_is_a_new_difference() -> None:
    desk = brought_to("to-expert")
    desk.settle(EXPERT, Count(22))
    assert desk.incidents(EXPERT, Count(21)) == ["count-differs"]
    assert desk.place.incidents == 2


def test_what_one_pair_of_hands_has_recounted_is_no_excuse_for_the_next() -> None:
    desk = brought_to("to-expert")
    assert desk.incidents(EXPERT, Count(22)) == ["count-differs"]
    desk.accepts(COORDINATOR, Take("from-expert"), Received)
    desk.accepts(SCHOOL, Take("to-school"), Received)
    assert desk.incidents(SCHOOL, Count(22)) == ["count-differs"]


@pytest.mark.parametrize("who", [COORDINATOR, OTHER_EXPERT, SCHOOL, OBSERVER, DEPARTMENT])
def test_nobody_but_the_chair_counts_for_an_expert(who: Person) -> None:
    brought_to("to-expert").refuses(who, Count(23), NotHolder)


def test_the_chair_speaks_for_an_expert() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    given = desk.accepts(CHAIR, Issue(replace(EXPERT, joined=False)), Received)
    assert given.spoken_by is not None
    assert (given.taker.callsign, given.spoken_by.callsign, given.confirmed) == ("Э-12", "П-01", True)
    fact = desk.accepts(CHAIR, Count(23), Counted)
    assert fact.spoken_by is not None
    assert (fact.by.callsign, fact.spoken_by.callsign, fact.step) == ("Э-12", "П-01", "opened")
    assert desk.accepts(EXPERT, Count(23), Counted).spoken_by is None


def test_only_a_chair_who_holds_the_packet_speaks_of_giving_it_to_an_expert() -> None:
    brought_to("to-coordinator").refuses(CHAIR, Issue(EXPERT), NotHolder)
    brought_to("to-coordinator").refuses(COORDINATOR, Issue(EXPERT), NotHolder)
    desk = brought_to("checked")
    desk.settle(CHAIR, Take())
    assert desk.refuses(CHAIR, Issue(EXPERT), WrongOrder).step == "to-school"


def test_closing_without_an_opening_leaves_the_opening_unwitnessed() -> None:
    desk = brought_to("to-expert")
    assert desk.accepts(EXPERT, Count(23, "checked"), Counted).skipped == ("opened",)
    assert desk.unwitnessed() == ["opened"]


def test_without_any_declared_number_the_first_count_counts() -> None:
    desk = Desk()
    desk.settle(EXPERT, Take())
    assert desk.accepts(EXPERT, Count(31), Counted).declared is None
    assert desk.place.declared == 31


def test_the_school_packs_and_everything_it_says_is_kept() -> None:
    desk = Desk()
    act = Pack(25, 23, "1, 2", 1, 2, criteria=False, protocol=True, seal="0417")
    fact = desk.accepts(SCHOOL, act, Packed)
    said = (fact.listed, fact.wrote, fact.variants, fact.spoiled, fact.special, fact.seal)
    assert said == (25, 23, "1, 2", 1, 2, "0417")
    assert (fact.criteria, fact.protocol, fact.by.callsign) == (False, True, "Ш-01")
    assert (desk.place.listed, desk.place.wrote, desk.place.seal) == (25, 23, "0417")


def test_packing_twice_changes_nothing() -> None:
    desk = brought_to("packed")
    for who in (SCHOOL, COLLEAGUE):
        assert desk.refuses(who, Pack(30, 30), AlreadyYours).since == desk.place.since
    assert brought_to("to-observer").refuses(SCHOOL, Pack(30, 30), WrongOrder).step == "to-coordinator"


@pytest.mark.parametrize("who", [OBSERVER, COORDINATOR, CHAIR, EXPERT, DEPARTMENT])
def test_only_the_school_packs(who: Person) -> None:
    Desk().refuses(who, Pack(25, 23), WrongRole)


def test_packing_that_is_told_after_the_observer_took_it_is_filled_in() -> None:
    desk = Desk()
    desk.settle(OBSERVER, Take())
    assert any(choice.verb == "pack" for choice in desk.menu(SCHOOL))
    fact = desk.accepts(SCHOOL, Pack(25, 23, seal="0417"), FilledIn, happened="26.04 11:50")
    assert fact.step == "packed"
    assert (desk.place.step, desk.holder(), desk.place.wrote) == ("to-observer", "Н-07", 23)
    assert not desk.unwitnessed()
    assert not any(choice.verb == "pack" for choice in desk.menu(SCHOOL))
    desk.refuses(SCHOOL, Pack(25, 23), WrongOrder)
