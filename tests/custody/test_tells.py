"""Who is meant by a message to many."""

import pytest

from custody.roles import Role
from custody.tells import Audience, Late, Works, audience_of
from tests.custody.world import (
    CHAIR,
    COORDINATOR,
    DEPARTMENT,
    EVERYBODY,
    EXPERT,
    KARAM,
    MATHS,
    MATHS_CHAIR,
    MATHS_EXPERT,
    NEIGHBOUR,
    OBSERVER,
    PHYSICS,
    SCHOOL,
    ULKAN,
)

PEOPLE = (
    SCHOOL, NEIGHBOUR, OBSERVER, COORDINATOR, CHAIR, MATHS_CHAIR, EXPERT, MATHS_EXPERT, DEPARTMENT,
)  # fmt: skip
WORKS = Works(frozenset({(KARAM, PHYSICS, OBSERVER.id), (ULKAN, MATHS, 99)}))
NOBODY_LATE = Late()


def told(audience: Audience, late: Late = NOBODY_LATE) -> set[str]:
    return {each.callsign for each in audience_of(PEOPLE, audience, WORKS, late, COORDINATOR.id)}


@pytest.mark.parametrize(
    ("audience", "callsigns"),
    [
        (Audience((Role.OBSERVER,)), "Н-07"),
        (Audience((Role.OBSERVER, Role.SCHOOL)), "Н-07 Ш-01 Ш-03"),
        (Audience(organisation=KARAM), "Н-07 Ш-01"),
        (Audience(subject=PHYSICS), "Н-07 Ш-01 П-01 Э-12"),
        (Audience((Role.EXPERT,), subject=MATHS), "Э-15"),
        (Audience((Role.SCHOOL,), organisation=ULKAN), "Ш-03"),
        (Audience((Role.OBSERVER,), organisation=ULKAN), ""),
        (Audience((Role.SCHOOL,), organisation=ULKAN, subject=PHYSICS), ""),
        (Audience(everyone=True), "Ш-01 Ш-03 Н-07 П-01 П-03 Э-12 Э-15 О-01"),
        (Audience((Role.COORDINATOR,)), ""),
    ],
)
def test_a_role_a_school_a_subject_and_what_they_are_together(audience: Audience, callsigns: str) -> None:
    assert told(audience) == set(callsigns.split())


def test_who_is_late_holds_a_packet_too_long_or_is_a_school_that_owes_something() -> None:
    late = Late(frozenset({EXPERT.id}), frozenset({ULKAN}))
    assert told(Audience(late=True), late) == {"Э-12", "Ш-03"}
    assert told(Audience((Role.EXPERT,), late=True), late) == {"Э-12"}
    assert told(Audience(late=True)) == set()


def test_who_has_not_chosen_a_day_answers_for_such_an_organisation_by_its_name() -> None:
    undated = Late(undated=frozenset({ULKAN}))
    assert told(Audience(unchosen=True), undated) == {"Ш-03"}
    assert told(Audience((Role.EXPERT,), unchosen=True), undated) == set()
    assert told(Audience(unchosen=True)) == set()


def test_the_sender_is_not_told() -> None:
    assert COORDINATOR in EVERYBODY
    assert "К-01" not in told(Audience(everyone=True))
