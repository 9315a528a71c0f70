"""Every route's table passes the same checks, and every kind of broken table is caught by its own."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from custody.desk.board.view import FLAGS, View, unpack
from custody.letters import Choice
from custody.roles import Role
from custody.routes import MUNICIPAL, ROUTES, Due, Route, Step
from custody.unobserved import UNOBSERVED
from handlers.taps import packed
from tests.custody.route_flaws import flaws

every_route = pytest.mark.parametrize("route", ROUTES.values(), ids=lambda route: route.name)
LARGEST = 2**31
LARGEST_ID = 36**4 - 1


def changed(where: str, **changes: object) -> Route:
    """The municipal route with one step spoiled."""
    steps = tuple(
        replace(step, **changes) if step.name == where else step  # type: ignore[arg-type]
        for step in MUNICIPAL.steps
    )
    return Route("broken", steps)


def without(*names: str) -> Route:
    """The municipal route with some steps torn out."""
    return Route("broken", tuple(step for step in MUNICIPAL.steps if step.name not in names))


@every_route
def test_a_route_of_ours_has_no_flaws(route: Route) -> None:
    assert flaws(route) == ()
    assert ROUTES[route.name] is route


@every_route
def test_step_names_are_unique_and_every_step_quotes_its_clause(route: Route) -> None:
    names = [step.name for step in route.steps]
    assert len(set(names)) == len(names)
    assert all(step.clause.startswith(("M ", "S ")) for step in route.steps)
    assert all(step.due in get_args(Due) for step in route.steps)


@every_route
def test_a_route_begins_with_packing_at_the_school_and_ends_there(route: Route) -> None:
    first, last = route.steps[0], route.steps[-1]
    assert not first.is_handover
    assert first.takers == (Role.SCHOOL,)
    assert last.is_handover
    assert last.takers == (Role.SCHOOL,)
    assert not first.optional
    assert not last.optional


@every_route
@pytest.mark.parametrize("optional", [True, False])
def test_whichever_way_a_packet_goes_its_holder_can_give_it_on(route: Route, *, optional: bool) -> None:
    holders: set[Role] = {Role.SCHOOL}
    for step in route.steps:
        if step.optional:
            holders = holders - set(step.givers) | set(step.takers) if optional else holders
            continue
        assert holders <= set(step.givers or step.takers), step.name
        holders = set(step.takers)
    assert holders == {Role.SCHOOL}


@every_route
def test_works_are_counted_at_packing_opening_closing_and_return_only(route: Route) -> None:
    first, last = route.steps[0].name, route.steps[-1].name
    assert [step.name for step in route.steps if step.counts] == [first, "opened", "checked", last]


@every_route
def test_walking_by_what_is_due_meets_every_obligatory_step_once(route: Route) -> None:
    walked, last = [], None
    while (step := route.due_step(last)) is not None:
        assert route.next_steps(last)[-1] is step
        assert route.ahead(last, step.name)
        walked.append(step)
        last = step.name
    assert walked == [step for step in route.steps if not step.optional]
    assert route.next_steps(last) == ()


@every_route
def test_only_obligatory_steps_that_were_passed_over_are_unwitnessed(route: Route) -> None:
    obligatory = [step.name for step in route.steps if not step.optional]
    assert route.between(None, obligatory[-1]) == tuple(obligatory[:-1])
    assert route.between(obligatory[0], obligatory[1]) == ()


@every_route
def test_every_button_of_every_step_fits_into_telegram(route: Route) -> None:
    for step in route.steps:
        for verb in ("take", "take-broken", "take-early", "confirm", "deny", "offer", "via", "count-other"):
            assert len(packed(Choice(verb, f"p{LARGEST}", LARGEST, step.name)).encode()) <= 64
        assert len(packed(Choice("count", f"p{LARGEST}", LARGEST, f"{step.name}.9999")).encode()) <= 64


@every_route
def test_every_view_of_the_board_fits_into_a_button_and_comes_back(route: Route) -> None:
    for step in ("-", "", *(step.name for step in route.steps)):
        for flag in ("", *FLAGS.values()):
            view = View("list", 9999, "1z141z3", "zik0zj", step, flag, "11", date(2099, 12, 31), LARGEST_ID)
            assert unpack(view.pack()) == view
            assert len(packed(Choice("board", arg=view.pack())).encode()) <= 64


@pytest.mark.parametrize("torn", ["", "x.1....", "t.one....", "t.1...", "t.1.....", "t.-1....", "l.6..x.--."])
def test_a_view_that_we_did_not_make_is_none(torn: str) -> None:
    assert unpack(torn) is None


def test_the_first_page_is_the_first() -> None:
    assert unpack("o.0....") == View("organisation")


def test_a_step_that_is_not_on_the_route_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        MUNICIPAL.step("to-the-moon")


@pytest.mark.parametrize(
    ("broken", "flaw"),
    [
        (Route("empty", ()), "starts-not-at-the-school"),
        (changed("to-observer", name="packed"), "two-steps-of-one-name"),
        (without("packed"), "starts-not-at-the-school"),
        (changed("packed", optional=True), "starts-not-at-the-school"),
        (without("to-school"), "ends-not-at-the-school"),
        (changed("to-school", optional=True), "ends-not-at-the-school"),
        (changed("checked", clause=""), "checked-without-clause"),
        (changed("checked", due="some-day"), "checked-with-unknown-due"),
        (changed("to-observer", givers=(Role.CHAIR,)), "to-observer-from-nobody"),
        (changed("to-expert", givers=(Role.COORDINATOR, Role.OBSERVER)), "to-expert-from-nobody"),
        (changed("opened", takers=(Role.COORDINATOR,)), "opened-from-nobody"),
        (without("to-coordinator", "to-commission"), "to-expert-from-nobody"),
        (changed("to-expert", givers=(Role.COORDINATOR,)), "to-expert-stuck-before"),
        (changed("to-school", givers=(Role.CHAIR,)), "to-school-stuck-before"),
    ],
)
def test_a_broken_table_is_caught(broken: Route, flaw: str) -> None:
    assert flaw in flaws(broken)


def test_a_step_is_a_handover_when_it_has_givers() -> None:
    assert Step("to-expert", (Role.CHAIR,), (Role.EXPERT,), "none", "M 1").is_handover
    assert not Step("opened", (), (Role.EXPERT,), "none", "M 1").is_handover


@pytest.mark.parametrize("route", UNOBSERVED.values(), ids=lambda route: route.name)
def test_without_an_observer_the_school_hands_over_to_whoever_comes_next(route: Route) -> None:
    assert flaws(route) == ()
    coming = route.due_step(route.steps[0].name)
    assert coming is not None
    assert coming.takers != (Role.OBSERVER,)
    assert Role.SCHOOL in coming.givers
    assert route.between(route.steps[0].name, coming.name) == ()
