"""The coordinator's workbook: read tolerantly where harmless, and with a clear complaint where not."""

from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.plan import PlanError, PlanGrant, PlanPerson, PlanSitting
from documents.example_plan import district_plan, example_plan
from documents.plan_xlsx import read_plan, write_plan, write_template
from tests.documents.planbook import Cells, errors_after, good_cells, plan_after, put, workbook

NINE = datetime.fromisoformat("2024-04-16 09:00")


@given(st.dates(date(2001, 1, 1), date(2099, 12, 1)))
@settings(max_examples=10)
def test_a_written_plan_reads_as_the_same_plan(first_day: date) -> None:
    file = BytesIO()
    write_plan(district_plan(first_day), file)
    assert read_plan(file.getvalue()) == district_plan(first_day)


def test_the_empty_form_is_a_good_plan_and_a_path_will_do(tmp_path: Path) -> None:
    write_template(tmp_path / "plan.xlsx")
    assert read_plan(tmp_path / "plan.xlsx") == example_plan()


def test_the_example_district_is_as_the_demo_needs_it() -> None:
    plan = district_plan(date(2024, 4, 19))
    assert (len(plan.organisations), len(plan.sittings)) == (6, 12)
    assert {sitting.date.isoformat() for sitting in plan.sittings} == {
        "2024-04-19",
        "2024-04-22",
        "2024-04-23",
    }
    assert {sitting.subject for sitting in plan.sittings} == {"физика", "математика"}


def test_several_rows_of_one_callsign_are_several_roles() -> None:
    observer = plan_after().people[1]
    reach = PlanGrant("observer", ("КАР",), ("физика",))
    assert observer == PlanPerson("Н-01", (reach, PlanGrant("chair")))


def test_a_class_or_a_course_may_have_its_word_beside_the_number() -> None:
    for said in ("8 класс", "8 кл.", "8-й класс", "8 курс", "8", 8.0):
        assert plan_after(put("Работы", 2, "Класс", said)).sittings[0].grade == 8


def test_order_case_and_spaces_of_headers_do_not_matter() -> None:
    def shuffle(cells: Cells) -> None:
        cells["Работы"] = [row[::-1] for row in cells["Работы"]]
        cells["Работы"][0] = [f"  {str(header).upper()} :" for header in cells["Работы"][0]]
        cells[" люди "] = cells.pop("Люди")
        cells["Памятка"] = [["что угодно"]]
        for rows in cells.values():
            rows.insert(0, [])

    assert plan_after(shuffle) == plan_after()


@pytest.mark.parametrize("day", ["16.04.2024", " 16.4.2024 ", "2024-04-16", date(2024, 4, 16), NINE])
def test_a_date_may_be_written_in_several_ways(day: object) -> None:
    assert plan_after(put("Работы", 2, "Дата", day)).sittings[0].date == date(2024, 4, 16)


@pytest.mark.parametrize("start", ["9:00", "09.00", "9:00:00", time(9), 0.375, NINE])
def test_a_time_may_be_written_in_several_ways(start: object) -> None:
    assert plan_after(put("Работы", 2, "Начало", start)).sittings[0].starts == time(9)


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("Отдел образования", "department"), ("ДЕПАРТАМЕНТ", "department"), ("заместитель", "deputy"),
        ("муниципальный  координатор", "coordinator"), ("Школьный координатор", "school"),
        ("председатель", "chair"), ("chair", "chair"), ("наблюдатель", "observer"), ("expert", "expert"),
    ],
)  # fmt: skip
def test_roles_may_be_russian_or_english(word: str, role: str) -> None:
    assert plan_after(put("Люди", 4, "Роль", word)).people[1].grants[1].role == role


def test_what_is_left_out_has_its_usual_value() -> None:
    def shorten(cells: Cells) -> None:
        cells["Работы"] = [row[:4] for row in cells["Работы"]]
        cells["Организации"] = [row[:3] for row in cells["Организации"]]

    plan = plan_after(shorten)
    assert plan.sittings == (PlanSitting("КАР", "физика", 8, date(2024, 4, 16)),)
    assert (plan.campaign.check_days, plan.campaign.upload_days, plan.campaign.week) == (2, 4, 5)


@pytest.mark.parametrize(
    ("sheet", "row", "header", "value", "problem"),
    [
        ("Работы", 2, "Дата", "16.04.24", "bad-date"), ("Работы", 2, "Дата", "31.02.2024", "bad-date"),
        ("Работы", 2, "Дата", "", "missing-value"), ("Работы", 2, "Дата", 45398, "bad-date"),
        ("Работы", 2, "Начало", "25:00", "bad-time"), ("Работы", 2, "Начало", "утром", "bad-time"),
        ("Работы", 2, "Класс", "8А", "not-a-number"), ("Работы", 2, "Класс", 8.5, "not-a-number"),
        ("Работы", 2, "Класс", "", "missing-value"), ("Работы", 2, "По списку", "=1+1", "formula"),
        ("Работы", 2, "По списку", True, "not-a-number"), ("Работы", 2, "По списку", 1e300, "not-a-number"),
        ("Работы", 2, "Эксперт", "Э-77", "unknown-callsign"), ("Люди", 3, "Роль", "директор", "unknown-role"),
        ("Люди", 3, "Служебный код", "Иванова А.П.", "bad-callsign"),
        ("Люди", 3, "Служебный код", "", "missing-value"),
        ("Люди", 3, "Организации", "КАР, УЛК", "unknown-organisation"),
        ("Люди", 3, "Предметы", "химия", "unknown-subject"),
        ("Организации", 2, "Название", "", "missing-value"),
        ("Организации", 2, "Учебная неделя", 7, "out-of-range"),
    ],
)  # fmt: skip
def test_a_bad_cell_is_named_by_sheet_row_and_header(
    sheet: str, row: int, header: str, value: object, problem: str
) -> None:
    found = [error for error in errors_after(put(sheet, row, header, value)) if error.sheet == sheet]
    assert [(error.row, error.column, error.problem) for error in found] == [(row, header, problem)]


def test_all_faults_are_told_at_once_in_the_order_of_the_sheets() -> None:
    def spoil(cells: Cells) -> None:
        cells["Кампания"][4][1] = "Asia/Irkusk"
        cells["Люди"][1][1] = "директор"
        cells["Работы"][1][3] = "вчера"

    errors = errors_after(spoil)
    assert [(error.sheet, error.problem) for error in errors] == [
        ("Кампания", "unknown-timezone"), ("Люди", "unknown-role"), ("Работы", "bad-date"),
    ]  # fmt: skip
    assert "Asia/Irkutsk" in errors[0].expected
    assert "координатор" in errors[1].expected


def test_the_good_workbook_is_good() -> None:
    assert not isinstance(read_plan(workbook(good_cells())), PlanError | tuple)
