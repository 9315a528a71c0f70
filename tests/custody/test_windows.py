"""Which day of a window a work can be on, and what a typed day means."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from custody.campaign import Campaign
from custody.choosing import is_awaited, next_choosing
from custody.sittings import Sitting, on_buttons
from custody.windows import SaidDay, against, dated, days_of, is_meant, meant
from locales.typed_windows import typed_window
from tests.custody.world import CAMPAIGN, April

FIRST, LAST = date(2026, 9, 15), date(2026, 10, 20)
WORK = Sitting(1, 1, "БПК", "Колледж", "математика", "1", LAST, since=FIRST, until=LAST)


@pytest.mark.parametrize(
    ("day", "today", "begun", "because"),
    [
        (FIRST, FIRST, False, ""),
        (LAST, FIRST, False, ""),
        (date(2026, 9, 14), date(2026, 9, 1), False, "outside"),
        (FIRST, date(2026, 9, 16), False, "past"),
        (LAST, FIRST, True, "begun"),
        (LAST, date(2026, 10, 21), False, "over"),
        (LAST, LAST, False, ""),
        (FIRST, LAST, False, "past"),
    ],
)
def test_a_work_can_be_on_a_day_of_its_window_that_is_to_come(
    day: date,
    today: date,
    begun: bool,  # noqa: FBT001 - a column of the table
    because: str,
) -> None:
    assert against(WORK, day, today, begun=begun) == because


def test_a_work_without_a_window_stays_on_its_day() -> None:
    assert against(Sitting(1, 1, "К", "К", "физика", "1", FIRST), LAST, FIRST, begun=False) == "no-window"


def test_a_day_without_a_year_is_that_of_the_window() -> None:
    assert dated(WORK, 22, 9, None) == date(2026, 9, 22)
    assert dated(WORK, 31, 9, None) is None
    over = Sitting(1, 1, "К", "К", "физика", "1", LAST, since=date(2026, 12, 20), until=date(2027, 1, 20))
    assert dated(over, 15, 1, None) == date(2027, 1, 15)
    assert dated(over, 15, 6, None) == date(2026, 6, 15), "outside of it, of the year in which it begins"
    assert dated(replace(over, since=None), 15, 6, None) == date(2026, 6, 15), "no window: of its own day"
    assert dated(over, 15, 1, 2026) == date(2026, 1, 15)


def test_the_days_to_choose_are_those_that_are_not_over_and_on_which_colleges_study() -> None:
    work = replace(WORK, until=date(2026, 9, 22))
    for today, days in ((1, (15, 16, 17, 18, 19, 21, 22)), (19, (19, 21, 22)), (23, ())):
        found = days_of(work, CAMPAIGN, April(), date(2026, 9, today))
        assert tuple(each.day for each in found) == days, "the 20th is a Sunday"
    assert list(days_of(replace(WORK, since=None), CAMPAIGN, April(), FIRST)) == [LAST]


def test_a_day_that_was_said_as_a_date_is_that_date() -> None:
    said = SaidDay(22, 9, 2026, "физику")
    assert said.seen_on(LAST) is said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("математику", True), ("математику 1", True), ("физику", False), ("2", False), ("", True),
        ("физи", False), ("физ", True), ("колледж", False), ("математику физику", False),
    ],
)  # fmt: skip
def test_a_work_is_meant_by_the_stem_of_its_subject_and_its_course(said: str, meant: bool) -> None:  # noqa: FBT001
    assert is_meant(WORK, said) is meant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("проводим 22.09", (22, 9, None, "")),
        ("Физику 1 курс проводим 22 сентября", (22, 9, None, "1 физику")),
        ("проводим математику, 2 курс, на 22.09.2026", (22, 9, 2026, "2 математику")),
        ("будем писать 1 октября", (1, 10, None, "")),
        ("проводим завтра", (0, 0, None, "")),
        ("завтра мы проводим физику, 1 курс", (0, 0, None, "1 физику")),
        ("we hold physics on 22.09", (22, 9, None, "физика")),
        ("we hold maths year 2 on 22.09", (22, 9, None, "2 математика")),
        ("we hold social studies tomorrow", (0, 0, None, "обществознание")),
        ("проводим 32.12", (32, 12, None, "")),
    ],
)
def test_the_day_of_a_work_is_read_in_words(text: str, said: tuple[object, ...]) -> None:
    found = typed_window(text)
    assert found is not None
    assert (found.day, found.month, found.year, found.about) == said


@pytest.mark.parametrize(
    "text",
    ["проводим завтра?", "22.09", "сдам до 22.09", "писали 22.09", "K7M29Q принял 12:40"],
)
def test_other_words_with_a_date_are_no_day_of_a_work(text: str) -> None:
    assert typed_window(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [("физику проводим в пятницу", 25), ("проводим в среду", 30), ("проводим физику вчера", 22)],
)
def test_a_day_of_the_week_is_the_next_one_and_yesterday_is_a_day_too(text: str, day: int) -> None:
    found = typed_window(text)
    assert found is not None
    assert found.seen_on(date(2026, 9, 23)).day == day, "said on a Wednesday"


def test_whoever_has_not_chosen_is_reminded_before_the_window_and_before_its_end() -> None:
    terms = Campaign(1, "к", "К", "college", "Asia/Irkutsk", time(18))
    at, days = datetime(2026, 9, 1, tzinfo=UTC), []
    while (at_next := next_choosing(terms, WORK, at)) is not None:
        at = at_next
        days.append(at.astimezone(ZoneInfo("Asia/Irkutsk")).date())
    assert days == [date(2026, 9, 12), FIRST, date(2026, 10, 13), date(2026, 10, 17), date(2026, 10, 19)]
    assert is_awaited(WORK)
    assert not is_awaited(replace(WORK, chosen=True))


def test_today_and_tomorrow_are_days_and_a_word_may_name_the_college() -> None:
    said = typed_window("физику УТТ проводим завтра")
    assert said is not None
    seen = said.seen_on(date(2026, 12, 31))
    assert (seen.day, seen.month, seen.year, seen.about) == (1, 1, 2027, "физику утт")
    physics = Sitting(1, 1, "УТТ", "Усольский техникум", "физика", "1", LAST, since=FIRST, until=LAST)
    assert is_meant(physics, seen.about, anywhere=True)
    assert not is_meant(physics, "физику бпк", anywhere=True)
    assert is_meant(physics, "усольский", anywhere=True)
    assert is_meant(physics, "физи", anywhere=True)
    assert not is_meant(physics, "физ", anywhere=True), (
        "too short to be told from a word that names a college"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("техникум 1 проводим 27.11", [1, 2]), ("техникум № 10 проводим 27.11", [3, 4]),
        ("техникум №1 2 курс проводим 27.11", [2]), ("техникум 1 физику проводим 27.11", [1]),
        ("техникум 1 курс проводим 27.11", [1, 3]), ("техникум 3 проводим 27.11", [4]),
        ("физику 1 проводим 27.11", [1]), ("т10 проводим 27.11", [3, 4]), ("т10 3 проводим 27.11", [4]),
    ],
)  # fmt: skip
def test_a_number_after_a_word_of_an_organisation_is_of_its_name_before_it_is_a_course(
    text: str, found: list[int]
) -> None:
    works = [
        Sitting(1, 1, "Т1", "Техникум № 1", "физика", "1", LAST),
        Sitting(2, 1, "Т1", "Техникум № 1", "химия", "2", LAST),
        Sitting(3, 1, "Т10", "Техникум № 10", "химия", "1", LAST),
        Sitting(4, 1, "Т10", "Техникум № 10", "химия", "3", LAST),
    ]
    said = typed_window(text)
    assert said is not None
    assert [each.id for each in meant(works, said.about, anywhere=True)] == found


def test_buttons_of_organisations_whose_names_begin_alike_have_their_codes() -> None:
    long, short = "Байкальский политехнический колледж", "Усольский техникум"
    names = (("БПК", long), ("БПК-Б", f"{long}, филиал"), ("УТТ", short))
    works = [Sitting(1, 1, code, name, "метапредметная работа", "1", LAST) for code, name in names]
    assert [name for _, name in on_buttons(works)] == [
        "метапредметная работа, 1 · БПК", "метапредметная работа, 1 · БПК-Б", works[2].short,
    ]  # fmt: skip
    twice = [works[0], replace(works[0], day=FIRST), works[1]]
    assert [name for _, name in on_buttons(twice)] == [
        "20.10 метапредметная работа, 1 · БПК", "15.09 метапредметная работа, 1 · БПК",
        "метапредметная работа, 1 · БПК-Б",
    ]  # fmt: skip
    assert [name for _, name in on_buttons(works[::2])] == [works[0].short, works[2].short]
