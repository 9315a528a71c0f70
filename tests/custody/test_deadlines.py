"""Deadlines run on the campaign's clock and working calendar (M 11.6-11.9, 12.1)."""

from dataclasses import replace
from datetime import UTC, date, time

import pytest

from custody.acts import Announce, Count, Pack, Take
from custody.amending import with_time
from custody.deadlines import closing, due_of, term_after, upload_due, why, working_day_after
from custody.facts.checking import Counted
from custody.facts.happened import Offered, Packed, Received
from custody.packets import Term
from custody.routes import COLLEGE, MUNICIPAL, Route
from tests.custody.world import (
    CAMPAIGN,
    CHAIR,
    COORDINATOR,
    DAY,
    EXPERT,
    SCHOOL,
    April,
    Desk,
    brought_to,
    moment,
)

FRIDAY, SATURDAY = date(2024, 4, 26), date(2024, 4, 27)


def due(route: Route, step: str, at: str, running: str = "26.04 17:00") -> str:
    """When the step after this one is due, as «02.05 17:00»; empty when nothing is."""
    runs = Term("check-days", moment(running).date(), 0)
    term = term_after(CAMPAIGN, route, route.step(step), DAY, moment(at), runs, 5)
    return f"{due_of(CAMPAIGN, April(), term):%d.%m %H:%M}" if term else ""


def test_received_on_friday_the_26th_is_due_on_thursday_the_2nd() -> None:
    assert due(MUNICIPAL, "to-expert", "26.04 18:40") == "02.05 17:00"


def test_received_on_the_working_saturday_is_due_on_friday_the_3rd() -> None:
    assert due(MUNICIPAL, "to-expert", "27.04 09:00") == "03.05 17:00"


def test_received_on_a_holiday_the_days_start_with_the_first_working_one() -> None:
    assert due(MUNICIPAL, "to-expert", "30.04 12:00") == "03.05 17:00"


def test_the_upload_of_a_friday_sitting_is_due_on_tuesday_whatever_the_calendar() -> None:
    assert upload_due(CAMPAIGN, FRIDAY) == moment("30.04 17:00")
    assert upload_due(replace(CAMPAIGN, upload_days=0, closing=time(18)), FRIDAY) == moment("26.04 18:00")


@pytest.mark.parametrize(
    ("step", "at", "expected"),
    [
        ("packed", "26.04 12:00", "26.04 17:00"), ("packed", "27.04 12:00", "26.04 17:00"),
        ("to-observer", "26.04 23:30", "26.04 17:00"), ("to-coordinator", "26.04 19:00", "27.04 17:00"),
        ("to-coordinator", "27.04 10:00", "02.05 17:00"), ("to-commission", "27.04 10:00", "02.05 17:00"),
        ("from-expert", "02.05 16:00", "03.05 17:00"), ("from-commission", "03.05 16:00", "06.05 17:00"),
        ("to-school", "03.05 16:00", ""),
    ],
)  # fmt: skip
def test_each_step_of_the_municipal_route_sets_the_next_deadline(step: str, at: str, expected: str) -> None:
    assert due(MUNICIPAL, step, at) == expected


@pytest.mark.parametrize("step", ["opened", "checked"])
def test_while_the_expert_checks_the_same_deadline_runs_on(step: str) -> None:
    assert due(MUNICIPAL, step, "28.04 12:00", running="02.05 17:00") == "02.05 17:00"


def test_at_a_college_checked_works_return_the_next_working_day() -> None:
    assert due(COLLEGE, "checked", "27.04 12:00", running="02.05 17:00") == "02.05 17:00"
    assert due(COLLEGE, "checked", "26.04 12:00") == "27.04 17:00"
    assert due(COLLEGE, "returned", "27.04 12:00") == ""


def test_a_six_day_week_works_on_saturdays() -> None:
    days = April(worked=frozenset())
    assert working_day_after(CAMPAIGN, days, FRIDAY, 1) == date(2024, 5, 2)
    assert working_day_after(replace(CAMPAIGN, week=6), days, FRIDAY, 1) == SATURDAY
    assert working_day_after(replace(CAMPAIGN, week=6), days, date(2024, 5, 3), 2) == date(2024, 5, 6)


def test_the_day_itself_does_not_count() -> None:
    assert working_day_after(CAMPAIGN, April(), FRIDAY, 0) == FRIDAY
    assert working_day_after(CAMPAIGN, April(), FRIDAY, 1) == SATURDAY


def test_the_number_of_days_is_the_campaigns() -> None:
    desk = brought_to("to-coordinator")
    desk.campaign = replace(CAMPAIGN, check_days=4, closing=time(18, 30))
    fact = desk.accepts(EXPERT, Take(), Received)
    assert fact.due is not None
    assert (fact.due.at, fact.due.step) == (moment("06.05 18:30"), "opened")


@pytest.mark.parametrize(("at", "expected"), [("26.04 23:30", "02.05 17:00"), ("27.04 00:30", "03.05 17:00")])
def test_the_day_is_the_one_of_the_district_not_of_greenwich(at: str, expected: str) -> None:
    for told in (moment(at), moment(at).astimezone(UTC)):
        term = term_after(CAMPAIGN, MUNICIPAL, MUNICIPAL.step("to-expert"), DAY, told, None, 5)
        assert term is not None
        assert due_of(CAMPAIGN, April(), term) == moment(expected)


def test_closing_is_in_the_districts_time_zone() -> None:
    assert closing(CAMPAIGN, FRIDAY).astimezone(UTC).hour == 9
    moscow = replace(CAMPAIGN, timezone="Europe/Moscow")
    assert closing(moscow, FRIDAY).astimezone(UTC).hour == 14


@pytest.mark.parametrize(
    ("at", "late"), [("26.04 16:59", False), ("26.04 17:01", True), ("28.04 09:00", True)]
)
def test_lateness_is_noted_and_never_refused(at: str, late: object) -> None:
    assert Desk().clock(at).accepts(SCHOOL, Pack(25, 23), Packed).late is late
    desk = brought_to("to-observer").clock(at)
    assert desk.accepts(COORDINATOR, Take(), Received).late is late


def test_an_act_is_measured_by_the_deadline_that_it_ends() -> None:
    """An announcement, a word, the first count and an optional hand on the way end none."""
    closing_time = moment("26.04 17:00")
    packed = Desk().clock("26.04 17:01").accepts(SCHOOL, Pack(25, 23), Packed)
    assert (packed.was_due, packed.late) == (closing_time, True)
    desk = brought_to("packed").clock("26.04 18:00")
    offered = desk.accepts(SCHOOL, Announce(), Offered)
    assert (offered.was_due, offered.late) == (None, False)
    skipping = desk.accepts(COORDINATOR, Take("to-coordinator"), Received)
    assert (skipping.was_due, skipping.late) == (closing_time, True)
    desk, next_day = brought_to("to-coordinator"), moment("27.04 17:00")
    assert desk.accepts(CHAIR, Take("to-commission"), Received).was_due is None
    assert desk.accepts(EXPERT, Take("to-expert"), Received).was_due == next_day
    assert desk.accepts(EXPERT, Count(23, "opened"), Counted).was_due == moment("02.05 17:00")
    desk = brought_to("from-expert")
    assert desk.accepts(SCHOOL, Take("to-school"), Received).was_due is not None
    assert desk.accepts(SCHOOL, Count(23), Counted).was_due is None


def test_with_another_time_an_act_is_late_or_in_time_by_the_deadline_that_it_ended() -> None:
    packed = Desk().clock("26.04 17:01").accepts(SCHOOL, Pack(25, 23), Packed)
    assert with_time(packed, moment("26.04 16:40")) == replace(packed, at=moment("26.04 16:40"), late=False)
    assert with_time(replace(packed, late=False), moment("26.04 17:20")) == replace(
        packed, at=moment("26.04 17:20")
    )


def test_the_deadline_runs_from_when_it_happened_not_from_when_it_was_told() -> None:
    desk = brought_to("to-coordinator").clock("03.05 10:00")
    desk.accepts(EXPERT, Take(), Received, happened="26.04 16:00")
    assert desk.place.due == moment("02.05 17:00")


def test_without_a_deadline_nothing_is_late() -> None:
    desk = brought_to("to-school").clock("31.05 23:00")
    assert desk.place.due is None
    assert not desk.case(SCHOOL).late


def spells(since: date, number: int, week: int = 5) -> list[str]:
    """The explanation as «28-01 off», «27-27 worked»."""
    reason = why(CAMPAIGN, April(), Term("check-days", since, number, week))
    assert (reason.since, reason.number) == (since, number)
    return [f"{s.first:%d}-{s.last:%d} {'worked' if s.working else 'off'}" for s in reason.spells]


def test_a_deadline_explains_the_working_saturday_and_the_days_off() -> None:
    assert spells(FRIDAY, 2) == ["27-27 worked", "28-01 off"]
    assert spells(SATURDAY, 2) == ["28-01 off"]


def test_a_deadline_without_days_off_on_the_way_needs_no_explanation() -> None:
    assert spells(date(2024, 5, 6), 2) == []


def test_a_saturday_of_a_six_day_week_is_nothing_to_explain() -> None:
    assert spells(date(2024, 5, 3), 2, week=6) == ["05-05 off"]


def test_the_campaigns_own_exceptions_come_before_the_calendar() -> None:
    changed = replace(CAMPAIGN, exceptions=((date(2024, 4, 29), True), (date(2024, 5, 2), False)))
    assert working_day_after(changed, April(), SATURDAY, 1) == date(2024, 4, 29)
    assert working_day_after(changed, April(), SATURDAY, 2) == date(2024, 5, 3)
    reason = why(changed, April(), Term("check-days", SATURDAY, 2))
    assert [(s.first.day, s.last.day, s.working) for s in reason.spells] == [(28, 28, False), (30, 2, False)]


def test_the_week_is_that_of_whoever_owes_the_step() -> None:
    desk = brought_to("to-coordinator").clock("03.05 10:00")
    desk.accepts(replace(EXPERT, week=6), Take(), Received)
    assert desk.place.due == moment("06.05 17:00"), "Saturday the 4th and Monday the 6th of a six-day week"
    assert desk.place.term == Term("check-days", date(2024, 5, 3), 2, 6)
