"""When people are reminded: before a deadline, at it and after it, never in the quiet, never past it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.campaign import Campaign
from custody.deadlines import closing
from custody.reminders import evening_before, morning_of, next_reminder, overdue_by_a_day, quiet_of
from tests.custody.world import CAMPAIGN, April, moment

QUIET = replace(CAMPAIGN, quiet="22:00-07:00")
BERLIN = ZoneInfo("Europe/Berlin")


def spoken(campaign: Campaign, due: str, after: str, number: int) -> list[str]:
    """The next moments at which the deadline speaks, each asked for at the one before."""
    return [f"{at:%d.%m %H:%M}" for at in _moments(campaign, moment(due), moment(after), number)]


def _moments(campaign: Campaign, due: datetime, after: datetime, number: int) -> Iterator[datetime]:
    zone = ZoneInfo(campaign.timezone)
    for _ in range(number):
        after = next_reminder(campaign, April(), due, after)
        yield after.astimezone(zone)


def test_a_day_before_three_hours_before_at_it_and_then_each_working_morning() -> None:
    assert spoken(QUIET, "26.04 17:00", "24.04 09:00", 6) == [
        "25.04 17:00", "26.04 14:00", "26.04 17:00", "27.04 07:30", "02.05 07:30", "03.05 07:30",
    ]  # fmt: skip


def test_stages_that_lie_in_the_past_do_not_apply() -> None:
    assert spoken(QUIET, "26.04 17:00", "26.04 12:00", 1) == ["26.04 14:00"]
    assert spoken(QUIET, "26.04 17:00", "26.04 16:00", 1) == ["26.04 17:00"]
    assert spoken(QUIET, "26.04 17:00", "26.04 17:00", 1) == ["27.04 07:30"]


def test_the_quiet_shifts_a_reminder_to_the_morning() -> None:
    assert spoken(QUIET, "26.04 09:00", "25.04 10:00", 2) == ["26.04 07:00", "26.04 09:00"]


def test_never_past_the_deadline_itself_then_it_comes_before_the_quiet() -> None:
    assert spoken(QUIET, "26.04 06:30", "25.04 10:00", 2) == ["25.04 22:00", "26.04 07:30"]
    assert spoken(QUIET, "26.04 07:00", "25.04 10:00", 1) == ["26.04 07:00"]


@pytest.mark.parametrize("quiet", ["00:00-00:00", ""])
def test_without_quiet_hours_nothing_is_shifted(quiet: str) -> None:
    assert spoken(replace(CAMPAIGN, quiet=quiet), "26.04 02:00", "25.04 10:00", 2) == [
        "25.04 23:00",
        "26.04 02:00",
    ]


def test_quiet_hours_within_one_day_are_understood() -> None:
    quiet = quiet_of(replace(CAMPAIGN, quiet="13:00-14:00"))
    assert quiet.shifted(moment("26.04 13:30")) == moment("26.04 14:00")
    assert quiet.shifted(moment("26.04 13:30"), moment("26.04 13:45")) == moment("26.04 13:00")
    assert quiet.shifted(moment("26.04 14:00")) == moment("26.04 14:00")


def test_the_campaign_names_its_own_hours() -> None:
    own = replace(QUIET, remind_hours="48 1", morning=time(8), evening=time(18, 30))
    assert spoken(own, "26.04 17:00", "24.04 09:00", 4) == [
        "24.04 17:00", "26.04 16:00", "26.04 17:00", "27.04 08:00",
    ]  # fmt: skip
    assert evening_before(own, date(2024, 4, 26)) == moment("25.04 18:30")
    assert morning_of(own, date(2024, 4, 26)) == moment("26.04 08:00")


@pytest.mark.parametrize(
    ("due", "hours_before"),
    [(datetime(2024, 3, 31, 17, tzinfo=BERLIN), 24), (datetime(2024, 10, 27, 17, tzinfo=BERLIN), 24)],
)
def test_hours_are_hours_also_when_summer_begins_or_ends(due: datetime, hours_before: int) -> None:
    here = replace(QUIET, timezone="Europe/Berlin")
    first = next_reminder(here, April(), due, due - timedelta(days=3))
    assert due.astimezone(UTC) - first == timedelta(hours=hours_before)


def test_on_the_day_of_the_change_closing_time_is_what_the_wall_clock_says() -> None:
    here = replace(QUIET, timezone="Europe/Berlin", closing=time(17))
    assert closing(here, date(2024, 3, 31)).astimezone(UTC).hour == 15
    assert closing(here, date(2024, 3, 30)).astimezone(UTC).hour == 16


@pytest.mark.parametrize(
    ("now", "late"),
    [
        ("26.04 17:00", "25.04 17:00"), ("27.04 07:30", "25.04 17:00"), ("27.04 17:00", "26.04 17:00"),
        ("01.05 12:00", "26.04 17:00"), ("02.05 17:00", "01.05 17:00"),
    ],
)  # fmt: skip
def test_overdue_by_a_working_day_means_that_a_whole_one_has_ended(now: str, late: str) -> None:
    assert overdue_by_a_day(QUIET, April(), moment(now)) == moment(late)
