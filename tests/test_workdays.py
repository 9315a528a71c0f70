"""The working calendar against what the government and the Labour Code say of five-day and six-day weeks."""

from datetime import date, timedelta
from threading import Thread

import pytest
from holidays import HolidayBase

from bot.workdays import RussianDays

DAYS = RussianDays()


def off(first: str, last: str, week: int) -> list[str]:
    """The days off between two days, without Sundays, as «05-01»."""
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    found = []
    while day <= end:
        if day.weekday() != 6 and not DAYS.is_working(day, week):
            found.append(f"{day:%m-%d}")
        day += timedelta(days=1)
    return found


def test_may_of_2024_in_a_week_of_five_days() -> None:
    assert off("2024-04-22", "2024-05-12", 5) == [
        "04-29", "04-30", "05-01", "05-04", "05-09", "05-10", "05-11",
    ]  # fmt: skip
    assert DAYS.is_working(date(2024, 4, 27), 5)
    assert DAYS.is_working(date(2024, 11, 2), 5)


def test_days_off_moved_from_saturdays_are_worked_in_a_week_of_six_days() -> None:
    """In 2024: from 27 April, 2 November, 6 January, 28 December; 31 December was moved from a Sunday."""
    assert off("2024-04-22", "2024-05-12", 6) == ["05-01", "05-09"]
    assert off("2024-12-23", "2024-12-31", 6) == ["12-31"]
    assert DAYS.is_working(date(2024, 4, 27), 6)


def test_days_off_of_2025_in_a_week_of_six_days() -> None:
    """2 May (for a Saturday) and 13 June (for a Saturday) are worked, 8 May (for a Sunday) is free."""
    assert off("2025-05-01", "2025-06-15", 6) == ["05-01", "05-08", "05-09", "06-12"]
    assert off("2025-05-01", "2025-05-12", 5) == ["05-01", "05-02", "05-03", "05-08", "05-09", "05-10"]


def test_days_off_of_2026() -> None:
    """9 January stands for Saturday 3 January, 9 March for a Sunday, 11 May for Victory Day on a Saturday."""
    days = ("2026-01-09", "2026-03-09", "2026-05-11", "2026-12-31")
    assert [DAYS.is_working(date.fromisoformat(day), 5) for day in days] == [False] * 4
    assert [DAYS.is_working(date.fromisoformat(day), 6) for day in days] == [True, False, True, False]


def test_russia_day_on_a_saturday_gives_no_monday_to_a_week_of_six_days() -> None:
    """As it was explained for 14 June 2021."""
    assert not DAYS.is_working(date(2021, 6, 14), 5)
    assert DAYS.is_working(date(2021, 6, 14), 6)


@pytest.mark.parametrize("week", [5, 6])
def test_a_holiday_is_a_holiday_on_any_weekday(week: int) -> None:
    holidays = ("2024-05-09", "2026-05-09", "2026-02-23", "2027-01-02", "2026-03-08")
    assert not any(DAYS.is_working(date.fromisoformat(day), week) for day in holidays)


def test_a_year_is_confirmed_when_its_moved_days_are_known() -> None:
    assert all(map(DAYS.is_confirmed, (2021, 2024, 2025, 2026)))
    assert not DAYS.is_confirmed(2090)


def test_a_year_that_two_ask_for_at_once_is_whole_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    days, new_year, heard = RussianDays(), date(2026, 1, 1), list[bool]()
    other = Thread(target=lambda: heard.append(days.is_working(new_year, 5)))
    russia = type(days._days)
    fill_in = russia._populate

    def while_another_asks(calendar: HolidayBase, year: int) -> None:
        monkeypatch.undo()
        other.start()
        other.join(0.05)
        fill_in(calendar, year)

    monkeypatch.setattr(russia, "_populate", while_another_asks)
    heard.append(days.is_working(new_year, 5))
    other.join()
    assert heard == [False, False]
