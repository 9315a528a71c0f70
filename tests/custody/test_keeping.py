"""Legal answers to a deadline: it stays until tomorrow, or it will be done later (M 11.6)."""

from datetime import timedelta

import pytest

from custody.acts import Delay, Stay, Take
from custody.facts.happened import Received
from custody.facts.keeping import Delayed, Stays
from custody.facts.refusals import NotHolder, WrongOrder
from custody.promises import promised, shown
from custody.roles import Role
from tests.custody.world import CAMPAIGN, COORDINATOR, EXPERT, OBSERVER, SCHOOL, Desk, brought_to, moment


def test_what_stays_overnight_with_a_reason_is_due_tomorrow_and_the_coordinator_knows() -> None:
    desk = brought_to("to-observer").clock("26.04 16:30")
    verdict = desk.settle(OBSERVER, Stay("nobody-there"))
    fact = verdict.fact
    assert isinstance(fact, Stays)
    assert desk.place.due == moment("27.04 17:00") == fact.due.at
    assert (fact.cause, fact.late, fact.due.step) == ("nobody-there", False, "to-coordinator")
    assert [tell.to for tell in verdict.tells] == [Role.COORDINATOR]
    assert desk.holder() == OBSERVER.callsign


def test_what_stayed_is_not_late_when_it_comes_the_next_day() -> None:
    desk = brought_to("to-observer").clock("26.04 16:30")
    desk.accepts(OBSERVER, Stay("weather"), Stays)
    assert not desk.clock("27.04 10:00").accepts(COORDINATOR, Take(), Received).late


def test_a_deadline_that_is_later_anyhow_stays_what_it_is() -> None:
    desk = brought_to("to-expert").clock("26.04 18:00")
    before = desk.place.due
    desk.accepts(EXPERT, Stay("late-hour"), Stays)
    assert desk.place.due == before


def test_only_the_holder_can_say_that_it_stays() -> None:
    brought_to("to-observer").refuses(COORDINATOR, Stay("weather"), NotHolder)
    Desk().refuses(SCHOOL, Stay("weather"), NotHolder)


def test_a_promise_leaves_the_deadline_as_it_is() -> None:
    desk = brought_to("to-observer").clock("26.04 16:30")
    before = desk.place.due
    fact = desk.accepts(OBSERVER, Delay(moment("26.04 20:00")), Delayed)
    assert (desk.place.due, desk.place.promised) == (before, moment("26.04 20:00"))
    assert fact.step == "to-coordinator"


def test_what_is_done_ends_the_promise() -> None:
    desk = brought_to("to-observer").clock("26.04 16:30")
    desk.accepts(OBSERVER, Delay(moment("26.04 20:00")), Delayed)
    desk.accepts(COORDINATOR, Take(), Received)
    assert desk.place.promised is None


def test_a_school_may_be_late_with_packing_and_nobody_else() -> None:
    Desk().accepts(SCHOOL, Delay(moment("26.04 20:00")), Delayed)
    Desk().refuses(OBSERVER, Delay(moment("26.04 20:00")), NotHolder)


def test_where_nothing_is_due_nothing_can_be_late() -> None:
    brought_to("to-school").refuses(SCHOOL, Delay(moment("30.05 20:00")), WrongOrder)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("15:30", "26.04 15:30"), ("9:00", "27.04 09:00"), ("tomorrow", "27.04 12:00"),
        ("02.05", "02.05 17:00"), ("02.05 12:00", "02.05 12:00"), ("2.05 9.15", "02.05 09:15"),
        ("in-one-hour", "26.04 13:00"), ("in-three-hours", "26.04 15:00"),
        ("in-40-minutes", "26.04 12:40"), ("in-2-hours", "26.04 14:00"), ("tomorrow 9:30", "27.04 09:30"),
        ("today 18:00", "26.04 18:00"), ("today", "26.04 17:00"), ("after-tomorrow", "28.04 12:00"),
    ],
)  # fmt: skip
def test_a_promised_moment_is_read_in_the_districts_time(said: str, meant: str) -> None:
    assert promised(CAMPAIGN, said, moment("26.04 12:00")) == moment(meant)


@pytest.mark.parametrize(
    ("said", "told"),
    [("today 11:00", "26.04 11:00"), ("in-99999-minutes", "04.07 22:39"), ("31.02", "31.02")],
)
def test_a_moment_that_will_not_do_is_named_as_people_write_it(said: str, told: str) -> None:
    assert shown(CAMPAIGN, said, moment("26.04 12:00")) == told


@pytest.mark.parametrize(
    "said", ["25.04", "31.02", "28.05", "26.04 11:00", "30.02 12:00", "today 11:00", "in-99999-minutes"]
)
def test_a_promise_lies_ahead_and_not_too_far(said: str) -> None:
    assert promised(CAMPAIGN, said, moment("26.04 12:00")) is None


def test_a_day_of_january_promised_in_december_is_next_years() -> None:
    now = moment("26.04 12:00").replace(month=12, day=30)
    assert promised(CAMPAIGN, "04.01", now) == now.replace(year=2025, month=1, day=4, hour=17)
    assert promised(CAMPAIGN, "04.01", now - timedelta(days=30)) is None
