"""Which day a coordinator means, what an exception does, and what of a calendar is worth showing."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.workdays import RussianDays
from custody.calendar import SaidDay, changed, day_meant, unusual
from custody.campaign import Campaign
from custody.facts.names import Spell

CAMPAIGN = Campaign(1, "spring", "Spring", "municipal", "Asia/Irkutsk", time(18))
TODAY, SATURDAY = date(2024, 4, 22), date(2024, 4, 27)


@pytest.mark.parametrize(
    ("said", "today", "meant"),
    [
        ((27, 4, None), TODAY, SATURDAY), ((20, 4, None), TODAY, date(2024, 4, 20)),
        ((9, 1, None), date(2023, 12, 20), date(2024, 1, 9)),
        ((31, 12, None), date(2024, 1, 5), date(2023, 12, 31)), ((27, 4, 2024), TODAY, SATURDAY),
        ((27, 4, 2023), TODAY, date(2023, 4, 27)), ((27, 4, 2022), TODAY, None),
        ((29, 2, None), date(2025, 1, 10), date(2024, 2, 29)), ((29, 2, 2023), TODAY, None),
        ((31, 4, None), TODAY, None), ((1, 13, None), TODAY, None), ((0, 1, None), TODAY, None),
    ],
)  # fmt: skip
def test_a_day_without_a_year_is_the_nearest_one(
    said: tuple[int, int, int | None], today: date, meant: date | None
) -> None:
    assert day_meant(SaidDay(*said, "off"), today) == meant


def test_an_exception_is_made_changed_and_taken_back() -> None:
    off = changed(CAMPAIGN, SATURDAY, "off")
    assert off.exceptions == ((SATURDAY, False),)
    assert changed(off, SATURDAY, "working").exceptions == ((SATURDAY, True),)
    assert changed(off, TODAY, "working").exceptions == ((TODAY, True), (SATURDAY, False))
    assert changed(off, SATURDAY, "cancel") == CAMPAIGN == changed(CAMPAIGN, SATURDAY, "cancel")


def test_ordinary_weeks_are_not_shown_and_days_off_are_runs_with_their_weekends() -> None:
    days = RussianDays()
    assert unusual(CAMPAIGN, days, date(2024, 4, 8), date(2024, 4, 26)) == ()
    assert unusual(CAMPAIGN, days, TODAY, date(2024, 5, 8)) == (
        Spell(SATURDAY, SATURDAY, working=True), Spell(date(2024, 4, 28), date(2024, 5, 1), working=False),
    )  # fmt: skip


def test_a_week_of_six_days_and_an_exception_have_runs_of_their_own() -> None:
    six = changed(replace(CAMPAIGN, week=6), date(2024, 5, 2), "off")
    assert unusual(six, RussianDays(), TODAY, date(2024, 5, 8)) == (
        Spell(date(2024, 5, 1), date(2024, 5, 2), working=False),
    )
