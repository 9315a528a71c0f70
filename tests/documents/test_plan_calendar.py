"""The hours of a campaign and the sheet of the calendar: read tolerantly, or with a clear complaint."""

from dataclasses import replace
from datetime import date, time
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.plan import PlanDay
from documents.example_plan import example_plan
from documents.plan_xlsx import read_plan, write_plan, write_template
from tests.documents.planbook import Cells, Spoil, errors_after, plan_after

HEADER: list[object] = ["Дата", "День", "Пояснение"]


def days(*rows: list[object]) -> Spoil:
    """The good workbook with a sheet of the calendar."""

    def spoil(cells: Cells) -> None:
        cells["Календарь"] = [HEADER, *rows]

    return spoil


def parameter(name: str, value: object) -> Spoil:
    """The good workbook with one more parameter of the campaign."""

    def spoil(cells: Cells) -> None:
        cells["Кампания"].append([name, value])

    return spoil


def test_a_workbook_of_before_has_no_calendar_and_the_usual_hours() -> None:
    plan = plan_after()
    assert plan.calendar is None
    said = plan.campaign
    assert (said.remind_hours, said.quiet, said.silent_hours) == ("24 3", "", 6)
    assert (said.morning, said.evening) == (time(7, 30), time(19))


def test_a_sheet_without_rows_is_a_calendar_without_exceptions() -> None:
    assert plan_after(days()).calendar == ()


def test_days_are_read_with_their_words_and_notes() -> None:
    found = plan_after(
        days(
            ["27.04.2024", "Рабочий", "перенос"], [date(2024, 5, 2), "нерабочий", ""], ["2024-05-03", "work"]
        )
    )
    assert found.calendar == (
        PlanDay(date(2024, 4, 27), works=True, note="перенос"),
        PlanDay(date(2024, 5, 2), works=False),
        PlanDay(date(2024, 5, 3), works=True),
    )


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["27.04.24", "рабочий"]], (2, "Дата", "bad-date")),
        ([["", "рабочий"]], (2, "Дата", "missing-value")),
        ([["27.04.2024", ""]], (2, "День", "missing-value")),
        ([["27.04.2024", "короткий"]], (2, "День", "unknown-day")),
        ([["27.04.1924", "рабочий"]], (2, "Дата", "out-of-range")),
        ([["27.04.2024", "рабочий", "ы" * 201]], (2, "Пояснение", "too-long")),
        ([["27.04.2024", "рабочий"], ["27.04.2024", "рабочий"]], (3, "Дата", "duplicate-day")),
        ([["27.04.2024", "рабочий"], ["27.04.2024", "выходной"]], (3, "Дата", "day-both")),
    ],
)  # fmt: skip
def test_a_bad_day_is_named_by_row_and_header(rows: list[list[object]], found: tuple[object, ...]) -> None:
    (error,) = errors_after(days(*rows))
    assert (error.sheet, error.row, error.column, error.problem) == ("Календарь", *found)


def test_a_contradiction_names_the_word_above_as_the_workbook_has_it() -> None:
    (error,) = errors_after(days(["27.04.2024", "рабочий"], ["27.04.2024", "выходной"]))
    assert (error.value, error.expected) == ("27.04.2024", ("рабочий",))


def test_a_calendar_without_its_columns_says_which() -> None:
    def spoil(cells: Cells) -> None:
        cells["Календарь"] = [["Дата", "Пояснение"]]

    (error,) = errors_after(spoil)
    assert (error.sheet, error.problem, error.expected) == ("Календарь", "missing-column", ("День",))


@pytest.mark.parametrize(
    ("name", "value", "field", "read"),
    [
        ("Напоминать за, часов", "24, 3", "remind_hours", "24 3"),
        ("напоминать за часов", "3;48 12", "remind_hours", "48 12 3"),
        ("Напоминать за, часов", 6, "remind_hours", "6"),
        ("Напоминать за, часов", "", "remind_hours", "24 3"),
        ("Утренние сообщения", "8.15", "morning", time(8, 15)),
        ("Вечерние сообщения", time(20), "evening", time(20)),
        ("Тихие часы", "22:00-07:00", "quiet", "22:00-07:00"),
        ("Тихие часы", " 21.30 – 7:00 ", "quiet", "21:30-07:00"),
        ("Тихие часы", "", "quiet", ""),
        ("Молчание в пути, часов", 4, "silent_hours", 4),
        ("Мест в аудитории", 30, "room_seats", 30),
        ("Работ эксперту в день", "", "works_a_day", 40),
    ],
)
def test_hours_may_be_written_in_several_ways(name: str, value: object, field: str, read: object) -> None:
    assert getattr(plan_after(parameter(name, value)).campaign, field) == read


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("Напоминать за, часов", "за сутки", "bad-hours"), ("Напоминать за, часов", 24.3, "bad-hours"),
        ("Напоминать за, часов", "0", "bad-hours"), ("Напоминать за, часов", "24 24", "bad-hours"),
        ("Напоминать за, часов", "9" * 5000, "bad-hours"),
        ("Напоминать за, часов", "169", "bad-hours"), ("Напоминать за, часов", "6 5 4 3 2 1", "bad-hours"),
        ("Утренние сообщения", "утром", "bad-time"), ("Утренние сообщения", "13:00", "out-of-range"),
        ("Вечерние сообщения", "09:00", "out-of-range"),
        ("Тихие часы", "ночью", "bad-quiet"), ("Тихие часы", "22:00", "bad-quiet"),
        ("Тихие часы", "22:00-25:00", "bad-quiet"), ("Тихие часы", "22:00-22:00", "bad-quiet"),
        ("Молчание в пути, часов", 0, "out-of-range"), ("Молчание в пути, часов", "шесть", "not-a-number"),
    ],
)  # fmt: skip
def test_bad_hours_are_named_by_row_and_parameter(name: str, value: object, problem: str) -> None:
    (error,) = errors_after(parameter(name, value))
    assert (error.sheet, error.row, error.column, error.problem) == ("Кампания", 7, name, problem)


@given(
    st.dictionaries(st.dates(date(2001, 1, 1), date(2099, 12, 31)), st.booleans(), max_size=5),
    st.lists(st.integers(1, 168), min_size=1, max_size=5, unique=True),
    st.times(time(5), time(11, 59)),
)
@settings(max_examples=15)
def test_what_is_written_reads_as_the_same(
    exceptions: dict[date, bool], hours: list[int], morning: time
) -> None:
    said = " ".join(map(str, sorted(hours, reverse=True)))
    campaign = replace(
        example_plan().campaign, remind_hours=said, morning=morning.replace(second=0, microsecond=0),
        quiet="21:00-06:30", silent_hours=8,
    )  # fmt: skip
    known = tuple(PlanDay(day, works, "почему") for day, works in exceptions.items())
    plan = replace(example_plan(), campaign=campaign, calendar=known)
    for each in (plan, replace(plan, calendar=None)):
        file = BytesIO()
        write_plan(each, file)
        assert read_plan(file.getvalue()) == each


def test_the_form_offers_the_words_of_a_day_and_explains_the_sheet() -> None:
    file = BytesIO()
    write_template(file)
    book = openpyxl.load_workbook(file)
    (offer,) = book["Календарь"].data_validations.dataValidation
    assert (str(offer.sqref), offer.formula1) == ("B2:B10000", '"рабочий,выходной"')
    assert all(book["Календарь"].cell(1, column).comment for column in (1, 2, 3))
    assert any("Календарь" in str(row[0].value) for row in book["Как заполнять"].rows)
