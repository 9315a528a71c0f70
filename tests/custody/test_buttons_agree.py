"""The menu and the judge agree: what is shown can be done, for every person at every place."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace

import pytest

from custody.acts import Act, Announce, Assign, Count, Issue, Pack, Report
from custody.facts.happened import Happened
from custody.letters import Choice
from custody.roles import Person
from custody.routes import ROUTES, Route
from handlers.acts import ACTS
from handlers.taps import Tap, packed
from tests.custody.world import (
    BOTH,
    CHAIR,
    COORDINATOR,
    EVERYBODY,
    EXPERT,
    INSIDE,
    OBSERVER,
    PACKET,
    SCHOOL,
    Desk,
)

pytestmark = pytest.mark.untraced
CAST = (SCHOOL, OBSERVER, COORDINATOR, CHAIR, EXPERT, BOTH)
PLACES = 400


def act_of(choice: Choice) -> Act | None:
    """What a press of this button asks for, its form filled in; None for a button that only shows."""
    tap = Tap.unpack(packed(choice))
    if tap.verb in ACTS:
        return ACTS[tap.verb](tap)
    people = {str(each.id): each for each in EVERYBODY}
    asked: dict[str, Act] = {
        "pack": Pack(25, 23), "count-other": Count(21, tap.arg), "via": Announce("водитель"),
        "experts": Assign(EXPERT), "doubt": Report("doubt"), "issue": Issue(people.get(tap.arg, EXPERT)),
    }  # fmt: skip
    return None if tap.verb in ("story", "incident", "paper") else asked[tap.verb]


def places(route: Route) -> Iterator[Desk]:
    """The places to which pressing buttons brings a packet, the nearest first."""
    start = Desk(replace(PACKET, route=route.name), route)
    queue, known = deque([start]), {_look_of(start)}
    while queue:
        desk = queue.popleft()
        yield desk
        for who in CAST:
            for choice in desk.menu(who):
                after, act = replace(desk, ledger=list(desk.ledger)).later(1), act_of(choice)
                if act is not None and after.settle(who, act).place and _look_of(after) not in known:
                    known.add(_look_of(after))
                    queue.append(after)


def _look_of(desk: Desk) -> tuple[object, ...]:
    place = desk.place
    last = place.last.actor if place.last and place.before else None
    counted = (place.recount, place.counted, place.counted_step)
    return (place.step, place.role, desk.holder(), bool(place.offer), *desk.waiting(), last, *counted)


@pytest.mark.parametrize("route", ROUTES.values(), ids=lambda route: route.name)
def test_a_button_pressed_at_once_is_never_refused(route: Route) -> None:
    seen = set()
    for desk, _ in zip(places(route), range(PLACES), strict=False):
        seen.add(desk.place.step)
        for who in INSIDE:
            for choice in desk.menu(who):
                press(desk, who, choice)
    assert seen == {None, *(step.name for step in route.steps)}


def press(desk: Desk, who: Person, choice: Choice) -> None:
    """The button does what it says, at the version that was shown."""
    act = act_of(choice)
    if act is None:
        return
    fact = replace(desk, ledger=[]).settle(who, act, version=choice.version).fact
    assert isinstance(fact, Happened), (who.callsign, choice, desk.place.step, desk.holder(), fact)
