"""A table of last year's results: read whole, or every fault is told with its place."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from custody.plan_problems import Problem
from custody.sampling.results import Results
from documents import results_rows
from documents.results_reading import read_results
from documents.results_template import results_template
from documents.table_kind import purpose_of
from tests.custody.sampled import DISTRICT, ITEMS, PHYSICS, SCALE, results
from tests.documents.resultbook import table

FEW = DISTRICT[1:7]


def read(content: bytes) -> Results:
    found = read_results(content)
    assert isinstance(found, Results), found
    return found


def spoilt(
    spoil: Callable[[Worksheet], object], sheet: str = "Результаты"
) -> list[tuple[str, int, str, str]]:
    """What is told of a table in which this was done."""
    book = openpyxl.load_workbook(BytesIO(table(FEW)))
    spoil(book[sheet])
    file = BytesIO()
    book.save(file)
    found = read_results(file.getvalue())
    assert isinstance(found, tuple)
    return [(each.sheet, each.row, each.column, str(each.problem)) for each in found]


def test_a_table_is_read_as_it_was_written() -> None:
    found = read(table(DISTRICT))
    expected = results(DISTRICT)
    assert found.schools[0].name == "Школа Р0"
    assert [school.works for school in found.schools] == [school.works for school in expected.schools]
    assert found.scales == expected.scales == {PHYSICS: SCALE}
    assert purpose_of(table(FEW)) == "results"


def test_the_form_is_read_as_its_own_example() -> None:
    found = read(results_template())
    assert ([school.code for school in found.schools], found.count) == (["КАР", "УЛК"], 4)


def test_without_a_scale_the_borders_are_read_off_the_marks() -> None:
    assert read(table(DISTRICT, [])).scales[PHYSICS].borders == SCALE.borders


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        ("B3", None, ("Код", "missing-value")),
        ("B3", "А,1", ("Код", "bad-code")),
        ("B3", "Иванов Пётр", ("Код", "results-name-code")),
        ("B3", "Иванов П.С.", ("Код", "results-name-code")),
        ("A3", "Другая", ("Код", "duplicate-organisation")),
        ("C3", " ", ("Предмет", "missing-value")),
        ("C3", "ф" * 61, ("Предмет", "too-long")),
        ("D3", "восьмой", ("Класс", "not-a-number")),
        ("D3", 80, ("Класс", "out-of-range")),
        ("E3", 99, ("Баллы", "results-sum")),
        ("E3", "много", ("Баллы", "results-points")),
        ("F3", 6, ("Отметка", "results-mark")),
        ("F3", None, ("Отметка", "missing-value")),
        ("F3", 2, ("Отметка", "results-scale")),
        ("G3", "хор.", ("Отметка в журнале", "results-mark")),
        ("H3", "н", ("1", "results-points")),
        ("H3", -1, ("1", "results-points")),
        ("I3", "=2+2", ("2", "formula")),
    ],
)
def test_every_fault_is_told_with_its_row_and_column(
    cell: str, value: str | int | None, told: tuple[str, str]
) -> None:
    def spoil(sheet: Worksheet) -> None:
        sheet[cell] = value

    assert ("Результаты", 3, *told) in spoilt(spoil)


def test_a_code_keeps_its_noughts() -> None:
    (school,) = read(table([replace(each, organisation="007") for each in FEW])).schools
    assert school.code == "007"


def test_a_code_in_other_letters_is_the_same_school() -> None:
    spelled = ("КАР", "кар", "KAP", "Kар", "КАР", "КАР")
    rows = [replace(each, organisation=code) for each, code in zip(FEW, spelled, strict=True)]
    (school,) = read(table(rows)).schools
    assert (school.code, school.count) == ("КАР", len(FEW))


def test_signs_for_nothing_are_understood() -> None:
    book = openpyxl.load_workbook(BytesIO(table(FEW)))
    sheet = book["Результаты"]
    for cell, value in {"H2": "X", "H3": "Х", "G2": "н/а", "G3": None, "D2": "8", "C3": "Физика"}.items():
        sheet[cell] = value
    for row in (2, 3):
        sheet[f"E{row}"] = None
        sheet[f"F{row}"] = 2 + sum(
            sum(each.value for each in sheet[row][7:] if isinstance(each.value, int)) >= border
            for border in SCALE.borders
        )
    file = BytesIO()
    book.save(file)
    (school,) = read(file.getvalue()).schools
    assert (school.count, len(school.works), sum(school.works[0].journal)) == (6, 1, 4)


@pytest.mark.parametrize("sheet", ["Результаты", "Шкала"])
def test_a_column_for_names_refuses_the_whole_file_and_is_not_repeated(sheet: str) -> None:
    def spoil(found: Worksheet) -> None:
        found["Z1"] = "ФИО ученика Иванова"

    assert spoilt(spoil, sheet) == [(sheet, 1, "Z", "results-names")]


def test_headers_are_told_apart() -> None:
    def spoil(sheet: Worksheet) -> None:
        sheet["B1"], sheet["Z1"], sheet["H1"], sheet["I1"] = "Шифр", "Баллы", "№ 3", "3"

    assert {(column, problem) for _, _, column, problem in spoilt(spoil)} == {
        ("Шифр", "unknown-column"), ("Код", "missing-column"), ("Баллы", "duplicate-column"),
        ("3", "duplicate-column"),
    }  # fmt: skip


@pytest.mark.parametrize("least", [(8, 5, 11), (5, 8), (5, "восемь", 11)])
def test_a_scale_that_gives_less_for_more_is_a_fault(least: tuple[object, ...]) -> None:
    scales = [("физика", 8, mark, each) for mark, each in zip((3, 4, 5), least, strict=False)]
    found = read_results(table(FEW, scales))
    assert isinstance(found, tuple)
    assert {str(each.problem) for each in found} == {"results-bad-scale"}


def test_hostile_files_are_one_fault() -> None:
    for content in (b"", b"PK\3\4", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"x" * (9 << 20)):
        assert _only(content) in ("not-a-workbook", "too-large")


def _only(content: bytes) -> str:
    found = read_results(content)
    assert isinstance(found, tuple)
    (fault,) = found
    return str(fault.problem)


def test_a_thousand_faults_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results_rows, "MOST_FAULTS", 3)
    found = read_results(table([replace(each, mark=7) for each in FEW]))
    assert isinstance(found, tuple)
    assert len(found) == 3


def test_what_stands_under_no_header_refuses_the_file_and_is_not_repeated() -> None:
    book = openpyxl.load_workbook(BytesIO(table(DISTRICT[:2])))
    book["Результаты"]["AA3"] = "Иванов Иван"
    file = BytesIO()
    book.save(file)
    (found,) = read_results(file.getvalue())  # type: ignore[misc]
    assert (found.row, found.problem, found.value) == (3, Problem.UNKNOWN_COLUMN, "AA")


def test_more_points_together_than_any_work_has_are_a_fault() -> None:
    items = (60, 60, 60, 60, *(0,) * (len(ITEMS) - 4))
    found = read_results(table([replace(DISTRICT[0], items=items, points=0)], ()))
    assert {each.problem for each in found} >= {Problem.OUT_OF_RANGE}  # type: ignore[union-attr]
