"""Whoever has a packet, or is asked for their word, sees it also when their role has gone to another."""

from dataclasses import replace

import pytest

from custody.acts import Confirm, Deny, Look, Take
from custody.facts.happened import Confirmed, Denied, Looked
from custody.facts.refusals import NotYours
from custody.roles import Grant, Role
from tests.custody.world import COORDINATOR, NOBODY, OBSERVER, SCHOOL, ULKAN, brought_to, of

GRANTS: tuple[tuple[Grant, ...], ...] = ((), (of(Role.SCHOOL, ULKAN),))


@pytest.mark.parametrize("grants", GRANTS)
def test_a_giver_without_the_role_answers_as_who_they_were(grants: tuple[Grant, ...]) -> None:
    desk, former = brought_to("packed"), replace(SCHOOL, grants=grants)
    desk.accepts(former, Look("link"), Looked)
    desk.settle(OBSERVER, Take("to-observer"))
    assert desk.accepts(former, Confirm("to-observer"), Confirmed).by.role is Role.SCHOOL
    desk.refuses(former, Look("link"), NotYours)


@pytest.mark.parametrize("grants", GRANTS)
def test_a_giver_without_the_role_may_deny(grants: tuple[Grant, ...]) -> None:
    desk, former = brought_to("to-observer"), replace(OBSERVER, grants=grants)
    desk.settle(COORDINATOR, Take("to-coordinator"))
    assert desk.accepts(former, Deny("to-coordinator"), Denied).by.role is Role.OBSERVER


def test_somebody_else_still_sees_nothing() -> None:
    desk = brought_to("packed")
    desk.settle(OBSERVER, Take("to-observer"))
    desk.refuses(NOBODY, Confirm("to-observer"), NotYours)
