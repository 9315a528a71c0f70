"""Somebody takes the place of a colleague who has the packet: at noon, in the middle of a check."""

from dataclasses import replace

import pytest

from custody.acts import Announce, Assign, Confirm, Count, Deny, Issue, Take, Undo
from custody.cards import is_planned
from custody.facts.checking import Assigned, Counted
from custody.facts.happened import Confirmed, Denied, Offered, Received
from custody.facts.notices import ConfirmAsked, IssuedToYou, OffYourHands, PassItOn
from custody.facts.refusals import AlreadyTaken, NothingToConfirm, NotHolder, WrongOrder
from custody.roles import Person
from tests.custody.world import (
    CHAIR,
    COORDINATOR,
    EXPERT,
    OBSERVER,
    OTHER_EXPERT,
    OTHER_OBSERVER,
    OWN_EXPERT,
    Desk,
    brought_to,
    moment,
)

SILENT = replace(OTHER_EXPERT, joined=False)


def replaced(step: str = "to-observer") -> Desk:
    """The observer Н-07 has the packet, and Н-08 has been named instead."""
    desk = brought_to(step)
    return replace(desk, packet=replace(desk.packet, observer=OTHER_OBSERVER.id))


def reassigned(step: str, expert: Person = OTHER_EXPERT) -> Desk:
    """Э-12 has the packet, and another expert has been named instead."""
    desk = brought_to(step)
    desk.accepts(COORDINATOR, Assign(expert), Assigned)
    return desk


def verbs(desk: Desk, who: Person) -> list[str]:
    """The buttons that are not about the story or the choice of an expert."""
    return [
        each.verb for each in desk.menu(who) if each.verb not in ("story", "experts", "incident", "doubt")
    ]


def test_the_new_observer_takes_over_from_the_old_one_who_is_asked() -> None:
    desk = replaced()
    assert is_planned(desk.case(OTHER_OBSERVER))
    assert verbs(desk, OTHER_OBSERVER) == ["take", "take-broken"]
    verdict = desk.settle(OTHER_OBSERVER, Take())
    fact = verdict.fact
    assert isinstance(fact, Received)
    assert (fact.step, fact.skipped, fact.confirmed, fact.was_due) == ("to-observer", (), False, None)
    assert fact.giver is not None
    assert (fact.giver.callsign, fact.taker.callsign) == ("Н-07", "Н-08")
    (asked,) = verdict.tells
    assert isinstance(asked.fact, ConfirmAsked)
    assert asked.to == OBSERVER.id
    desk.accepts(OBSERVER, Confirm(), Confirmed)
    assert (desk.holder(), desk.waiting(), desk.unwitnessed()) == ("Н-08", [], [])
    desk.accepts(COORDINATOR, Take(), Received)


def test_the_old_observer_may_announce_it_and_is_not_asked_again() -> None:
    desk = replaced()
    assert "offer" in verbs(desk, OBSERVER)
    verdict = desk.settle(OBSERVER, Announce())
    assert isinstance(verdict.fact, Offered)
    assert (verdict.tells[0].to, verdict.tells[0].arg) == (OTHER_OBSERVER.id, "to-observer")
    taken = desk.settle(OTHER_OBSERVER, Take("to-observer"))
    assert isinstance(taken.fact, Received)
    assert taken.fact.confirmed
    assert [type(each.fact) for each in taken.tells] == [OffYourHands]
    assert desk.waiting() == []


def test_the_coordinator_may_still_take_it_from_the_old_observer() -> None:
    desk = replaced()
    assert desk.accepts(COORDINATOR, Take(), Received).step == "to-coordinator"
    desk.refuses(OTHER_OBSERVER, Take(), AlreadyTaken)


def test_whoever_is_not_named_takes_nothing_from_a_colleague() -> None:
    brought_to("to-observer").refuses(OTHER_OBSERVER, Take(), AlreadyTaken)
    brought_to("opened").refuses(OTHER_EXPERT, Take("to-expert"), AlreadyTaken)


def test_an_old_word_of_the_new_observer_moves_nothing() -> None:
    replaced().refuses(OTHER_OBSERVER, Take(), AlreadyTaken, happened="26.04 11:00")


def test_taking_over_can_be_undone() -> None:
    desk = replaced()
    before = replace(desk.place, before=None)
    desk.settle(OTHER_OBSERVER, Take())
    desk.settle(OTHER_OBSERVER, Undo())
    assert desk.place == before


@pytest.mark.parametrize("step", ["to-expert", "opened", "checked"])
def test_another_expert_is_named_while_one_has_the_packet(step: str) -> None:
    desk = brought_to(step)
    before = desk.place
    verdict = desk.settle(COORDINATOR, Assign(OTHER_EXPERT))
    told, former = verdict.tells
    assert desk.place == before
    assert told.to == OTHER_EXPERT.id
    assert (former.to, former.verbs) == (EXPERT.id, ("offer",))
    assert isinstance(former.fact, PassItOn)
    assert former.fact.to.callsign == "Э-13"
    assert "offer" in verbs(desk, EXPERT)


@pytest.mark.parametrize("step", ["to-expert", "opened", "checked"])
def test_the_new_expert_counts_again_and_both_counts_are_kept(step: str) -> None:
    desk = reassigned(step).clock("27.04 10:00")
    taken = desk.accepts(OTHER_EXPERT, Take(), Received)
    assert (taken.step, taken.skipped) == ("to-expert", ())
    assert desk.place.due == moment("03.05 17:00"), "two working days after the new receipt on the 27th"
    assert desk.place.declared == 23
    counted = desk.accepts(OTHER_EXPERT, Count(23), Counted)
    assert (counted.step, counted.declared, counted.by.callsign) == ("opened", 23, "Э-13")
    desk.accepts(OTHER_EXPERT, Count(23, "checked"), Counted)
    kept = [(each.step, each.by.callsign) for each in desk.ledger if isinstance(each, Counted)]
    assert kept[-2:] == [("opened", "Э-13"), ("checked", "Э-13")]
    assert desk.unwitnessed() == []


def test_a_count_that_was_passed_over_is_asked_again_and_missing_no_more() -> None:
    desk = brought_to("to-expert")
    desk.accepts(EXPERT, Count(23, "checked"), Counted)
    desk.accepts(COORDINATOR, Assign(OTHER_EXPERT), Assigned)
    desk.accepts(OTHER_EXPERT, Take(), Received)
    assert (desk.unwitnessed(), desk.place.counted_step) == ([], "")


def test_conflicts_are_judged_as_always() -> None:
    assert type(brought_to("opened").settle(COORDINATOR, Assign(OWN_EXPERT)).fact).__name__ == "OwnSchool"


def test_a_packet_given_up_half_done_goes_to_another_from_whoever_took_it_back() -> None:
    desk = brought_to("opened")
    assert desk.accepts(CHAIR, Take("from-expert"), Received).step == "from-expert"
    assert desk.unwitnessed() == ["checked"]
    assert "experts" in [each.verb for each in desk.menu(COORDINATOR)]
    desk.accepts(COORDINATOR, Assign(OTHER_EXPERT), Assigned)
    assert (desk.holder(), desk.unwitnessed(), desk.place.declared) == ("П-01", [], 23)
    taken = desk.accepts(OTHER_EXPERT, Take(), Received)
    assert (taken.step, taken.skipped) == ("to-expert", ())
    assert desk.accepts(OTHER_EXPERT, Count(23), Counted).step == "opened"


def test_the_expert_who_gave_it_up_sees_no_button_to_take_it_again() -> None:
    desk = reassigned("opened")
    desk.settle(OTHER_EXPERT, Take())
    assert not {"take", "take-early", "count"} & set(verbs(desk, EXPERT))
    desk.refuses(EXPERT, Take(), AlreadyTaken)


def test_the_chair_says_it_for_a_new_expert_without_a_phone() -> None:
    desk = reassigned("opened", SILENT)
    assert "issue" in verbs(desk, CHAIR)
    fact = desk.accepts(CHAIR, Issue(SILENT), Received)
    assert fact.spoken_by is not None
    assert (fact.step, fact.confirmed, desk.holder()) == ("to-expert", True, "Э-13")
    reassigned("opened", SILENT).refuses(COORDINATOR, Issue(SILENT), NotHolder)


def test_an_expert_with_a_phone_is_asked_whether_the_chair_is_right() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    verdict = desk.settle(CHAIR, Issue(EXPERT))
    (asked,) = [each for each in verdict.tells if each.to == EXPERT.id]
    assert isinstance(asked.fact, IssuedToYou)
    assert asked.verbs == ("confirm", "deny")
    assert desk.waiting()[-1] == "to-expert"
    desk.refuses(CHAIR, Confirm("to-expert"), NothingToConfirm)
    assert desk.accepts(EXPERT, Confirm("to-expert"), Confirmed).by.callsign == "Э-12"


def test_an_expert_who_has_nothing_of_the_kind_says_so_and_the_chair_hears_it() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    desk.settle(CHAIR, Issue(EXPERT))
    verdict = desk.settle(EXPERT, Deny())
    assert isinstance(verdict.fact, Denied)
    assert [each.to for each in verdict.tells] == [CHAIR.id]
    assert [each.what for each in verdict.incidents] == ["handover-denied"]


def test_what_was_checked_to_the_end_is_not_given_to_another() -> None:
    brought_to("from-expert").refuses(COORDINATOR, Assign(OTHER_EXPERT), WrongOrder)
