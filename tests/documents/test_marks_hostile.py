"""What programs and people make of tables of marks: nothing is read half, nothing is guessed."""

from datetime import datetime
from io import BytesIO

import openpyxl
import pytest

from custody.desk.fault_lines import shortened
from custody.marks.checking import check
from custody.marks.files import MarksFile
from custody.marks.problems import MarkProblem as Wrong
from custody.plan_problems import PlanError, Problem
from documents.marks_forms import structure_form
from documents.marks_reading import read_marks_file, read_structures
from tests.documents.test_marks_xlsx import PHYSICS, WORK, faults, filled, saved

FINE = [(1024, 1, 1, 3)]
ENDLESS = "9" * 5000
"""More digits than Python turns into a number."""


def told(content: bytes) -> list[PlanError]:
    """Every fault of the reading or of the check."""
    found = read_marks_file(content)
    checked = check(found, PHYSICS, [WORK]) if isinstance(found, MarksFile) else found
    assert isinstance(checked, tuple), checked
    return list(checked)


@pytest.mark.parametrize("code", [datetime(2026, 2, 1), 1024.5, -1024, ENDLESS])  # noqa: DTZ001
def test_what_a_spreadsheet_has_made_of_a_code_is_no_code(code: object) -> None:
    assert [each.problem for each in told(filled([(code, 1, 1, 3)]))] == [Wrong.BAD_CODE]


def test_a_number_without_an_end_is_a_fault_wherever_it_stands() -> None:
    assert told(filled(FINE, B2=ENDLESS))[0].problem == Wrong.ANOTHER_DAY
    for column, problem in (("B", Wrong.BAD_GRADE), ("D", Problem.NOT_A_NUMBER)):
        assert structured(**{f"{column}2": ENDLESS}) == problem
    assert structured("Шкала", A2="физика", B2=8, C2=ENDLESS, D2=0) == Wrong.BAD_SCALE


def test_a_long_cell_is_not_looked_through_for_names_and_not_repeated() -> None:
    (found,) = told(filled([(1024, 1, "а" + " !" * 16_000, 3)]))
    assert (found.problem, found.value) == (Wrong.BAD_MARK, "…")
    long = shortened(PlanError("", 1, "ж" * 500, Problem.TOO_LONG, "ж" * 500, ("ж" * 500,)))
    assert [len(each) for each in (long.column, long.value, *long.expected)] == [100] * 3


def test_a_header_that_stands_twice_is_not_chosen_from() -> None:
    (found,) = faults(filled(FINE, G1="Код участника", G2=5555))
    assert (found.problem, found.value) == (Problem.DUPLICATE_COLUMN, "Код участника")


def test_what_stands_under_no_header_refuses_the_file_and_is_not_repeated() -> None:
    for cell, letter in (("G2", "G"), ("J3", "J")):
        (found,) = faults(filled(FINE, **{cell: "Иванов Иван"}))
        assert (found.problem, found.value) == (Wrong.STRANGE_COLUMN, letter)


def test_a_copy_of_the_sheet_is_not_left_unread() -> None:
    book = openpyxl.load_workbook(BytesIO(filled(FINE)))
    book.copy_worksheet(book["Баллы"])["C2"] = 7777
    assert [each.problem for each in faults(saved(book))] == [Wrong.SECOND_SHEET]


def test_letters_of_the_other_alphabet_and_another_comma_are_no_other_item() -> None:
    book = openpyxl.load_workbook(BytesIO(filled(FINE)))
    book["Баллы"]["F1"], book["Баллы"]["A2"] = "2 k1", "KAP"
    file = read_marks_file(saved(book))
    assert isinstance(file, MarksFile)
    assert check(file, PHYSICS, [WORK])[WORK.key][0].marks == (1, 3)  # type: ignore[call-overload]


def test_a_name_among_the_parameters_of_the_work_refuses_the_file_in_whatever_row() -> None:
    works = [("физика", "8")]
    marks, structures = named_in_row_nine(filled(FINE)), named_in_row_nine(structure_form([], works))
    for found in (faults(marks), read_structures(structures, works)[1]):
        assert Wrong.STRANGE_ROW in [each.problem for each in found]
        assert "Иванов" not in str(found)


def named_in_row_nine(content: bytes) -> bytes:
    """The file with a name far below the parameters of the work."""
    book = openpyxl.load_workbook(BytesIO(content))
    work = book["Работа"] if "Работа" in book else book.create_sheet("Работа")
    work["A9"], work["B9"] = "ФИО", "Иванов Иван"
    return saved(book)


@pytest.mark.parametrize("label", [datetime(2026, 2, 1), "2 К1", "2K1", "Вариант", "ФИО", "Имя сущ."])  # noqa: DTZ001
def test_an_item_is_called_so_that_its_column_is_found_again(label: object) -> None:
    assert structured(C2=label, C3="2К1", A3="физика", B3=8, D3=1) == Wrong.BAD_ITEM


def structured(sheet: str = "Структура", **cells: object) -> object:
    """The first fault of a table of structures with one item and these cells."""
    book = openpyxl.load_workbook(BytesIO(structure_form([], [("физика", "8")])))
    book["Шкала"].delete_rows(2, 9)
    for name, value in {"C2": 1, "D2": 2, **cells}.items() if sheet == "Структура" else cells.items():
        book[sheet][name] = value  # type: ignore[assignment]
    if sheet != "Структура":
        book["Структура"]["C2"], book["Структура"]["D2"] = 1, 2
    found, wrong = read_structures(saved(book), [("физика", "8")])
    assert not found
    return wrong[0].problem
