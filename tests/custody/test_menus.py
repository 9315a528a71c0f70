"""What each person is offered to do with a packet, and what its card says."""

from dataclasses import replace

import pytest

from custody.acts import Announce, Look, Take
from custody.cards import card, due, is_planned
from custody.desk.letters import choices_after
from custody.roles import Person, Role
from tests.custody.world import (
    CHAIR,
    COLLEAGUE,
    COORDINATOR,
    DEPARTMENT,
    DEPUTY,
    EXPERT,
    INSIDE,
    OBSERVER,
    OTHER_OBSERVER,
    OUTSIDE,
    SCHOOL,
    Desk,
    brought_to,
)

ALWAYS = ("incident", "doubt")
"""Whoever sees the packet may say that something is wrong with it."""


@pytest.mark.parametrize("step", ["packed", "to-observer", "to-expert", "checked", "to-school"])
def test_whoever_sees_the_packet_can_read_its_story(step: str) -> None:
    desk = brought_to(step)
    for who in INSIDE:
        assert [each.verb for each in desk.menu(who)[-3:]] == ["story", *ALWAYS]


@pytest.mark.parametrize("who", OUTSIDE, ids=lambda who: who.callsign)
def test_people_outside_see_no_buttons(who: Person) -> None:
    desk = brought_to("packed")
    verdict = desk.settle(who, Look("link"))
    assert choices_after(desk.case(who), verdict.fact) == ()


def verbs(desk: Desk, who: Person) -> list[str]:
    """The buttons that are not about the story or the choice of an expert."""
    return [each.verb for each in desk.menu(who) if each.verb not in ("story", "experts", "paper", *ALWAYS)]


@pytest.mark.parametrize(
    ("step", "who", "shown"),
    [
        ("packed", SCHOOL, ["offer", "via"]), ("packed", COLLEAGUE, ["offer", "via"]),
        ("packed", OBSERVER, ["take", "take-broken"]), ("packed", COORDINATOR, ["take-early"]),
        ("packed", CHAIR, []), ("packed", EXPERT, []), ("packed", DEPARTMENT, []),
        ("to-observer", SCHOOL, []), ("to-observer", OBSERVER, ["offer", "via"]),
        ("to-observer", CHAIR, ["take-early"]), ("to-observer", EXPERT, ["take-early"]),
        ("to-coordinator", DEPUTY, ["offer", "via"]), ("to-coordinator", OBSERVER, []),
        ("to-coordinator", CHAIR, ["take", "take-broken"]), ("to-coordinator", SCHOOL, []),
        ("to-expert", EXPERT, ["count", "count-other"]), ("to-expert", DEPUTY, ["take-early"]),
        ("to-expert", CHAIR, ["take-early", "count", "count-other"]),
        ("checked", EXPERT, ["offer", "via"]), ("checked", SCHOOL, ["take-early"]),
        ("from-expert", DEPUTY, ["offer", "via"]), ("from-expert", SCHOOL, ["take"]),
        ("to-school", COLLEAGUE, ["count", "count-other"]), ("to-school", COORDINATOR, []),
    ],
)  # fmt: skip
def test_each_sees_what_they_can_do_and_no_more(step: str, who: Person, shown: list[str]) -> None:
    assert verbs(brought_to(step), who) == shown


def test_the_school_of_an_unpacked_packet_packs_it() -> None:
    assert verbs(Desk(), SCHOOL) == ["pack"]
    assert verbs(Desk(), OBSERVER) == ["take-early"]


def test_the_giver_is_asked_first() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    yes, no = desk.menu(SCHOOL)[:2]
    assert (yes.verb, yes.arg, yes.text) == ("confirm", "to-observer", "Н-07")
    assert (no.verb, no.arg) == ("deny", "to-observer")


def test_undo_is_offered_to_its_author_while_it_can_be_done() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take())
    (undo,) = [each for each in desk.menu(OBSERVER) if each.verb == "undo"]
    assert undo.arg == str(len(desk.ledger))
    assert "undo" not in verbs(desk, SCHOOL)
    assert "undo" in verbs(desk.later(15), OBSERVER)
    assert "undo" not in verbs(desk.later(1), OBSERVER)


def test_what_is_offered_already_is_not_offered_again() -> None:
    desk = brought_to("packed")
    desk.settle(SCHOOL, Announce())
    assert verbs(desk, COLLEAGUE) == []
    assert verbs(desk, OBSERVER) == ["take", "take-broken"]


def test_a_chair_who_holds_the_packet_may_say_that_the_expert_has_it() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    (choice,) = [each for each in desk.menu(CHAIR) if each.verb == "issue"]
    assert (choice.arg, choice.text) == (str(EXPERT.id), "Э-12")


def test_the_plan_expects_its_own_observer_and_its_own_expert() -> None:
    desk = brought_to("packed")
    assert [is_planned(desk.case(each)) for each in (OBSERVER, OTHER_OBSERVER, SCHOOL)] == [
        True,
        False,
        False,
    ]
    assert is_planned(replace(desk, packet=replace(desk.packet, observer=None)).case(OTHER_OBSERVER))
    at = brought_to("to-coordinator")
    assert [is_planned(at.case(each)) for each in (EXPERT, CHAIR, DEPUTY)] == [True, True, False]
    assert not is_planned(brought_to("from-expert").case(DEPUTY))


def test_the_card_says_where_the_packet_is_and_what_is_due() -> None:
    desk = brought_to("to-observer").clock("26.04 17:30")
    shown = card(desk.case(OBSERVER))
    assert (shown.step, shown.next_step, shown.seal) == ("to-observer", "to-coordinator", "0417")
    assert (shown.listed, shown.wrote, shown.yours, shown.planned) == (25, 23, True, False)
    assert shown.holder is not None
    assert shown.holder.role is Role.OBSERVER
    assert shown.due == due(desk.case(COORDINATOR))
    assert shown.due is not None
    assert shown.due.overdue


def test_the_school_does_not_learn_beforehand_who_will_check() -> None:
    desk = brought_to("to-coordinator")
    told = [who.callsign for who in INSIDE if card(desk.case(who)).expert is not None]
    assert not {"Ш-01", "Ш-02", "Н-07", "Н-08"} & set(told)
    assert {"К-01", "П-01", "О-01"} <= set(told)
    assert "Э-12" not in told, "the expert is not told about themselves"


def test_a_packet_of_a_colleague_is_not_said_to_be_theirs_who_reads() -> None:
    desk = brought_to("to-observer").later(5)
    desk.settle(DEPUTY, Take("to-coordinator"))
    assert [card(desk.case(who)).yours for who in (DEPUTY, COORDINATOR)] == [True, False]
    assert any(each.verb in {"count", "offer"} for each in desk.menu(COORDINATOR)), "may act"
