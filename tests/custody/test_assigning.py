"""Who is to check: refused while it can be helped, recorded with an incident once it has happened."""

from dataclasses import replace

import pytest

from custody.acts import Assign, Issue, Take
from custody.facts.base import Refusal
from custody.facts.checking import Assigned
from custody.facts.happened import Received
from custody.facts.notices import AssignedToYou, Unassigned
from custody.facts.refusals import OtherSubject, OwnSchool, TooFewYears, WrongOrder, WrongRole
from custody.roles import Grant, Person, Role
from tests.custody.world import (
    CHAIR,
    COORDINATOR,
    DEPARTMENT,
    DEPUTY,
    EXPERT,
    MATHS_EXPERT,
    OBSERVER,
    OTHER_EXPERT,
    OWN_EXPERT,
    PACKET,
    SCHOOL,
    YOUNG_EXPERT,
    Desk,
    brought_to,
)

CONFLICTS: tuple[tuple[Person, type[Refusal]], ...] = (
    (OWN_EXPERT, OwnSchool),
    (MATHS_EXPERT, OtherSubject),
    (YOUNG_EXPERT, TooFewYears),
)


@pytest.mark.parametrize("who", [COORDINATOR, DEPUTY, CHAIR, DEPARTMENT])
def test_those_who_organise_assign_and_the_expert_hears_of_it(who: Person) -> None:
    desk = brought_to("packed")
    verdict = desk.settle(who, Assign(OTHER_EXPERT))
    assert isinstance(verdict.fact, Assigned)
    assert (verdict.fact.expert.callsign, verdict.fact.by.callsign) == ("Э-13", who.callsign)
    assert desk.packet.expert == verdict.fact.expert
    told, gone = verdict.tells
    assert (told.to, told.fact) == (OTHER_EXPERT.id, AssignedToYou(packet=desk.packet.name, listed=23))
    assert (gone.to, gone.fact) == (EXPERT.id, Unassigned(packet=desk.packet.name))


def test_an_assignment_moves_nothing() -> None:
    desk = brought_to("to-observer")
    before = desk.place
    desk.accepts(COORDINATOR, Assign(OTHER_EXPERT), Assigned)
    assert desk.place == before


@pytest.mark.parametrize("who", [SCHOOL, OBSERVER, EXPERT])
def test_others_do_not_assign(who: Person) -> None:
    assert brought_to("packed").refuses(who, Assign(EXPERT), WrongRole).expected is Role.COORDINATOR


@pytest.mark.parametrize("step", ["from-expert", "to-school"])
def test_once_it_is_checked_assigning_is_too_late(step: str) -> None:
    brought_to(step).refuses(COORDINATOR, Assign(OTHER_EXPERT), WrongOrder)


@pytest.mark.parametrize(("expert", "refusal"), CONFLICTS)
def test_an_expert_with_a_conflict_is_refused_with_the_reason(expert: Person, refusal: type[Refusal]) -> None:
    desk = brought_to("packed")
    desk.refuses(COORDINATOR, Assign(expert), refusal)
    assert desk.packet.expert == PACKET.expert


def test_the_refusal_says_how_many_years_are_needed() -> None:
    fact = brought_to("packed").refuses(COORDINATOR, Assign(YOUNG_EXPERT), TooFewYears)
    assert (fact.years, fact.needed, fact.expert.callsign) == (2, 3, "Э-16")


def test_three_years_are_enough_and_unknown_years_are_no_reason() -> None:
    unknown = replace(EXPERT, years=None)
    for expert in (replace(EXPERT, years=3), unknown):
        brought_to("packed").accepts(COORDINATOR, Assign(expert), Assigned)


def test_an_expert_appointed_for_another_school_is_outside_too() -> None:
    elsewhere = replace(EXPERT, grants=(Grant(Role.EXPERT, frozenset({"УЛК"})),))
    brought_to("packed").refuses(COORDINATOR, Assign(elsewhere), OtherSubject)


def test_the_department_may_authorise_an_expert_of_the_same_school() -> None:
    desk = Desk(authorised=frozenset({OWN_EXPERT.id}))
    desk.accepts(COORDINATOR, Assign(OWN_EXPERT), Assigned)
    assert desk.incidents(OWN_EXPERT, Take()) == []


def test_an_authorisation_is_for_one_expert_alone() -> None:
    desk = Desk(authorised=frozenset({EXPERT.id}))
    desk.refuses(COORDINATOR, Assign(OWN_EXPERT), OwnSchool)


def test_an_authorisation_covers_the_school_and_nothing_else() -> None:
    desk = Desk(authorised=frozenset({OWN_EXPERT.id}))
    desk.refuses(COORDINATOR, Assign(replace(OWN_EXPERT, years=1)), TooFewYears)


@pytest.mark.parametrize(("expert", "refusal"), CONFLICTS)
def test_a_conflict_that_has_happened_is_custody_and_an_incident(
    expert: Person, refusal: type[Refusal]
) -> None:
    desk = brought_to("to-coordinator")
    found = desk.incidents(expert, Take())
    assert found == [f"conflict-{refusal.kind}", "other-expert"]
    assert desk.holder() == expert.callsign
    assert desk.place.incidents == 2


def test_an_expert_who_was_not_the_one_assigned_is_an_incident() -> None:
    assert brought_to("to-coordinator").incidents(OTHER_EXPERT, Take()) == ["other-expert"]
    desk = Desk(replace(PACKET, expert=None))
    assert desk.incidents(OTHER_EXPERT, Take()) == []


def test_the_chairs_word_does_not_hide_a_conflict() -> None:
    desk = brought_to("to-coordinator")
    desk.settle(CHAIR, Take())
    assert desk.incidents(CHAIR, Issue(OWN_EXPERT)) == ["conflict-own-school", "other-expert"]


def test_a_person_who_is_also_an_expert_carries_without_a_conflict() -> None:
    carrier = replace(OBSERVER, grants=(*OBSERVER.grants, *MATHS_EXPERT.grants), workplace="КАР")
    desk = brought_to("packed")
    verdict = desk.settle(carrier, Take())
    assert isinstance(verdict.fact, Received)
    assert (verdict.fact.taker.role, verdict.incidents) == (Role.OBSERVER, ())
