"""Which copies are due, and which are kept."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.copies import Keep, is_due, let_go, name_of, time_of

AT = datetime(2026, 4, 14, 4, 10, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
IRKUTSK = ZoneInfo("Asia/Irkutsk")


def made(*ago: float) -> list[str]:
    return [name_of(AT - HOUR * hours) for hours in ago]


def test_a_name_tells_its_time() -> None:
    assert name_of(AT.astimezone(IRKUTSK)) == "custody-20260414T041009Z.db"
    assert time_of(name_of(AT)) == AT


@pytest.mark.parametrize(
    "name", ["custody.db", "custody-20260414T041009Z.db.part", "custody-20269914T041009Z.db", "plan.xlsx"]
)
def test_other_files_are_no_copies(name: str) -> None:
    assert time_of(name) is None
    assert let_go([name, *made(1, 2)], Keep(1, 0), IRKUTSK) == tuple(made(2))


@pytest.mark.parametrize(
    ("ago", "due"), [((), True), ((0.5,), False), ((0,), False), ((1,), True), ((1.5, 30), True)]
)
def test_a_copy_is_due_an_hour_after_the_last(ago: tuple[float, ...], *, due: bool) -> None:
    assert is_due(made(*ago), HOUR, AT) is due


def test_a_clock_that_has_gone_back_puts_no_copy_off() -> None:
    assert is_due(made(-100, 2), HOUR, AT)
    assert not is_due(made(-100, 0.5), HOUR, AT)


def test_the_newest_are_kept_and_the_last_of_each_day_of_the_campaign() -> None:
    hourly = made(*range(100))  # AT is 12:10 in Irkutsk
    gone = let_go(hourly, Keep(24, 3), IRKUTSK)
    assert sorted({*hourly} - {*gone}) == sorted({*made(*range(24)), *made(0, 13, 37)})


def test_of_a_folder_that_was_forgotten_for_a_month_the_last_days_stay() -> None:
    old = made(*range(720, 820))
    assert sorted({*old} - {*let_go(old, Keep(2, 2), IRKUTSK)}) == sorted(made(720, 721, 733))
