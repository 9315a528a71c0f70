"""Deadlines run on the campaign's clock and working calendar (M 11.6-11.9, 12.1)."""

from dataclasses import replace
from datetime import UTC, date, time

import pytest

from custody.acts import Pack, Take
from custody.deadlines import closing, due_after, upload_due, working_day_after
from custody.facts.happened import Packed, Received
from custody.routes import COLLEGE, MUNICIPAL, Route
from tests.custody.world import CAMPAIGN, COORDINATOR, DAY, EXPERT, SCHOOL, April, Desk, brought_to, moment

FRIDAY, SATURDAY = date(2024, 4, 26), date(2024, 4, 27)


def due(route: Route, step: str, at: str, running: str = "26.04 17:00") -> str:
    """When the step after this one is due, as «02.05 17:00»; empty when nothing is."""
    found = due_after(CAMPAIGN, April(), route, route.step(step), DAY, moment(at), moment(running))
    return f"{found:%d.%m %H:%M}" if found else ""


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
        step = MUNICIPAL.step("to-expert")
        assert due_after(CAMPAIGN, April(), MUNICIPAL, step, DAY, told, None) == moment(expected)


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


def test_the_deadline_runs_from_when_it_happened_not_from_when_it_was_told() -> None:
    desk = brought_to("to-coordinator").clock("03.05 10:00")
    desk.accepts(EXPERT, Take(), Received, happened="26.04 16:00")
    assert desk.place.due == moment("02.05 17:00")


def test_without_a_deadline_nothing_is_late() -> None:
    desk = brought_to("to-school").clock("31.05 23:00")
    assert desk.place.due is None
    assert not desk.case(SCHOOL).late
