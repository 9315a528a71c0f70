"""A handover has two sides: either may speak first, and each speaks only for itself."""

from dataclasses import replace

import pytest

from custody.acts import Announce, Confirm, Count, Deny, Take
from custody.facts.checking import Incident
from custody.facts.happened import Confirmed, Denied, Offered, Received, SentVia
from custody.facts.notices import ConfirmAsked, OfferedToYou, OffYourHands
from custody.facts.refusals import NothingToConfirm, NotHolder, WrongOrder
from custody.roles import Role
from tests.custody.world import (
    BOTH,
    CHAIR,
    COLLEAGUE,
    COORDINATOR,
    DEPARTMENT,
    DEPUTY,
    EVERYBODY,
    EXPERT,
    OBSERVER,
    PACKET,
    SCHOOL,
    Desk,
    brought_to,
)


def taken() -> Desk:
    """The observer says that the packet is in hand; the school has not spoken yet."""
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    return desk


def test_the_takers_word_moves_custody_and_the_giver_is_asked() -> None:
    desk = brought_to("packed")
    verdict = desk.settle(OBSERVER, Take())
    assert desk.holder() == "Н-07"
    assert desk.waiting()
    (tell,) = verdict.tells
    assert (tell.to, tell.verbs, tell.arg) == (SCHOOL.id, ("confirm", "deny"), "to-observer")
    assert isinstance(tell.fact, ConfirmAsked)
    assert not tell.fact.broken


def test_the_givers_yes_completes_the_handover() -> None:
    desk = taken()
    fact = desk.later(5).accepts(SCHOOL, Confirm("to-observer"), Confirmed)
    assert (fact.step, fact.taker.callsign, fact.by.callsign) == ("to-observer", "Н-07", "Ш-01")
    assert not desk.waiting()
    desk.refuses(SCHOOL, Confirm(), NothingToConfirm)


def test_the_givers_no_is_an_incident_and_the_paper_stays_with_the_taker() -> None:
    desk = taken()
    verdict = desk.settle(SCHOOL, Deny("to-observer"))
    assert isinstance(verdict.fact, Denied)
    assert desk.holder() == "Н-07"
    assert [each.what for each in verdict.incidents] == ["handover-denied"]
    assert [tell.to for tell in verdict.tells] == [OBSERVER.id]
    assert desk.place.incidents == 1
    assert not desk.waiting()
    assert desk.place.pending[0].denied


def test_after_a_no_neither_word_is_asked_again() -> None:
    desk = taken()
    desk.settle(SCHOOL, Deny())
    for act in (Confirm(), Deny(), Confirm("to-observer")):
        desk.refuses(SCHOOL, act, NothingToConfirm)


def test_a_colleague_of_the_same_office_may_confirm_or_deny() -> None:
    assert taken().accepts(COLLEAGUE, Confirm(), Confirmed).by.callsign == "Ш-02"
    assert taken().accepts(COLLEAGUE, Deny(), Denied).by.callsign == "Ш-02"
    desk = brought_to("to-coordinator")
    desk.settle(EXPERT, Take())
    assert desk.accepts(DEPUTY, Confirm(), Confirmed).by.role is Role.COORDINATOR


@pytest.mark.parametrize("who", [OBSERVER, COORDINATOR, CHAIR, EXPERT, DEPARTMENT])
def test_nobody_confirms_for_another_office(who: object) -> None:
    desk = taken()
    for each in (each for each in EVERYBODY if each is who):
        desk.refuses(each, Confirm(), NothingToConfirm)
        desk.refuses(each, Deny(), NothingToConfirm)


def test_the_taker_may_not_confirm_for_the_giver_even_from_the_same_office() -> None:
    desk = brought_to("packed")
    desk.settle(COORDINATOR, Take("to-coordinator"))
    assert desk.place.pending[0].giver_role is Role.SCHOOL
    twofold = replace(COORDINATOR, grants=(*COORDINATOR.grants, *SCHOOL.grants))
    desk.refuses(twofold, Confirm(), NothingToConfirm)
    desk.accepts(COLLEAGUE, Confirm(), Confirmed)


def test_the_chair_speaks_for_an_expert_but_not_as_the_taker() -> None:
    desk = brought_to("checked")
    desk.settle(COORDINATOR, Take())
    desk.accepts(CHAIR, Confirm("from-expert"), Confirmed)
    desk = brought_to("checked")
    desk.settle(CHAIR, Take())
    desk.refuses(CHAIR, Confirm(), NothingToConfirm)
    desk.accepts(EXPERT, Confirm(), Confirmed)


def test_several_handovers_wait_at_once_and_each_is_answered_by_its_giver() -> None:
    desk = taken()
    for who in (COORDINATOR, EXPERT):
        desk.later(5).settle(who, Take())
    assert [each.step for each in desk.place.pending] == ["to-observer", "to-coordinator", "to-expert"]
    desk.accepts(COORDINATOR, Confirm(), Confirmed)
    assert desk.accepts(SCHOOL, Deny(), Denied).step == "to-observer"
    assert desk.waiting()
    assert desk.accepts(OBSERVER, Confirm(), Confirmed).taker.callsign == "К-01"
    assert not desk.waiting()
    assert desk.holder() == "Э-12"


def test_who_gave_twice_is_asked_for_each_by_its_step() -> None:
    desk = taken()
    desk.settle(COORDINATOR, Take())
    desk.settle(CHAIR, Take("to-commission"))
    desk.settle(EXPERT, Take())
    desk.settle(COORDINATOR, Take("from-expert"))
    desk.settle(SCHOOL, Take("to-school"))
    assert desk.accepts(COORDINATOR, Confirm("to-school"), Confirmed).taker.callsign == "Ш-01"
    assert desk.accepts(COORDINATOR, Confirm(), Confirmed).taker.callsign == "П-01"
    desk.refuses(COORDINATOR, Confirm(), NothingToConfirm)


def test_announced_first_the_taking_completes_it() -> None:
    desk = brought_to("packed")
    verdict = desk.settle(SCHOOL, Announce())
    assert isinstance(verdict.fact, Offered)
    assert desk.holder() == "Ш-01"
    assert [(tell.to, type(tell.fact)) for tell in verdict.tells] == [(OBSERVER.id, OfferedToYou)]
    taking = desk.later(10).settle(OBSERVER, Take())
    assert isinstance(taking.fact, Received)
    assert taking.fact.confirmed
    assert [(tell.to, type(tell.fact)) for tell in taking.tells] == [(SCHOOL.id, OffYourHands)]
    assert desk.place.offer is None
    assert not desk.place.pending


def test_an_offer_lasts_as_long_as_the_campaign_says() -> None:
    desk = brought_to("packed")
    desk.campaign = replace(desk.campaign, offer_minutes=45)
    fact = desk.accepts(SCHOOL, Announce(), Offered)
    assert (fact.until - desk.now).total_seconds() == 45 * 60


def test_with_a_carrier_the_sender_answers_until_it_is_taken() -> None:
    desk = brought_to("to-observer")
    fact = desk.accepts(OBSERVER, Announce("водитель автобуса"), SentVia)
    assert fact.carrier == "водитель автобуса"
    assert desk.place.offer is not None
    assert desk.place.offer.until is None
    assert desk.holder() == "Н-07"
    assert desk.later(24 * 60).accepts(DEPUTY, Take(), Received).confirmed


@pytest.mark.parametrize(
    ("step", "giver", "told"),
    [
        ("packed", SCHOOL, {OBSERVER.id}),
        ("to-observer", OBSERVER, {Role.COORDINATOR}),
        ("to-coordinator", COORDINATOR, {EXPERT.id}),
        ("checked", EXPERT, {Role.COORDINATOR, Role.CHAIR}),
        ("from-expert", COORDINATOR, {Role.SCHOOL}),
    ],
)
def test_those_hear_of_an_offer_whom_the_plan_expects_to_take(step: str, giver: object, told: object) -> None:
    (who,) = (each for each in EVERYBODY if each is giver)
    assert {tell.to for tell in brought_to(step).settle(who, Announce()).tells} == told


def test_only_whoever_holds_a_packet_or_their_office_may_announce_it() -> None:
    brought_to("packed").accepts(COLLEAGUE, Announce(), Offered)
    brought_to("to-coordinator").accepts(DEPUTY, Announce(), Offered)
    assert brought_to("packed").refuses(OBSERVER, Announce(), NotHolder).holder is not None
    assert brought_to("to-observer").refuses(BOTH, Announce(), NotHolder).holder is not None


def test_nothing_is_announced_before_packing_or_after_the_return() -> None:
    assert Desk(PACKET).refuses(SCHOOL, Announce(), WrongOrder).step == "packed"
    desk = brought_to("to-school")
    desk.settle(SCHOOL, Count(23))
    assert desk.refuses(SCHOOL, Announce(), WrongOrder).step == ""


def test_a_broken_seal_is_an_incident_that_refuses_nothing_and_the_giver_hears_of_it() -> None:
    desk = brought_to("packed")
    verdict = desk.settle(OBSERVER, Take(broken=True))
    assert [(type(each), each.what) for each in verdict.incidents] == [(Incident, "seal-broken")]
    assert desk.holder() == "Н-07"
    assert getattr(verdict.tells[0].fact, "broken", False)
