"""Tables of marks go out and come back; whatever is wrong with one is told, and no name is repeated."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest

from custody.marks.checking import check
from custody.marks.differences import Difference
from custody.marks.files import MarksFile, Work
from custody.marks.problems import MarkProblem as Wrong
from custody.marks.rows import MarkRow
from custody.marks.structure import Item, Structure
from custody.plan_problems import PlanError, Problem
from documents.export_xlsx import tables_to_xlsx
from documents.marks_forms import Blank, marks_form, structure_form
from documents.marks_reading import read_form, read_marks_file, read_structures
from documents.marks_xlsx import Marked, collection_form, difference_table, protocol
from documents.table_kind import purpose_of

DAY = date(2026, 4, 14)
PHYSICS = Structure("физика", "8", (Item("1", 1), Item("2К1", 3)), ((2, 0), (3, 2)))
WORK = Work(1, "КАР", "Карамская ООШ", DAY, "Э-01")
ROWS = (MarkRow("1024", 1, (1, 3)), MarkRow("1025", 2, (None, 0)), MarkRow("1026", 0))
MARKED = Marked("КАР", "Карамская ООШ", DAY, ROWS, {row.code: "Э-01" for row in ROWS})


def filled(rows: Sequence[Sequence[object]], **changes: str | int | datetime) -> bytes:
    """The bot's own form with these rows written into it, by a program such as people have."""
    book = openpyxl.load_workbook(BytesIO(marks_form(PHYSICS, [Blank("КАР", DAY)])))
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=3):
            book["Баллы"].cell(number, column).value = value  # type: ignore[assignment]
    for cell, value in changes.items():
        book["Баллы"][cell] = value
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def read(content: bytes) -> MarksFile:
    found = read_marks_file(content)
    assert isinstance(found, MarksFile), found
    return found


def faults(content: bytes) -> list[PlanError]:
    found = read_marks_file(content)
    assert not isinstance(found, MarksFile)
    return list(found)


def sheet(content: bytes, title: str) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(BytesIO(content))[title].iter_rows(values_only=True))


def test_the_form_comes_back_filled_in() -> None:
    content = filled([(1024, 1, 1, 3), ("1025", "2", "X", 0.0), (1026, "н")])
    assert purpose_of(content) == "marks"
    file = read(content)
    assert (file.subject, file.grade, file.labels) == ("физика", "8", ("1", "2К1"))
    assert file.rows[0].day == "2026-04-14"
    assert file.rows[2].organisation == "КАР", "of one organisation: it stands once, on the other sheet"
    assert check(file, PHYSICS, [WORK]) == {WORK.key: ROWS}


def test_codes_that_are_known_stand_in_the_form_and_nobody_else_has_to_be_named() -> None:
    blanks = [Blank("КАР", DAY, ("1024", "1025"), "Э-01"), Blank("МАГ", DAY, (), "Э-02")]
    rows = sheet(marks_form(PHYSICS, blanks, experts=True), "Баллы")
    assert rows[0] == ("Организация", "Дата", "Код участника", "Вариант", "Эксперт", "1 (до 1)", "2К1 (до 3)")
    assert rows[1][:5] == ("КАР", "14.04.2026", "1024", None, "Э-01")
    assert rows[3][:5] == ("МАГ", "14.04.2026", None, None, "Э-02")


def test_a_day_is_understood_however_the_program_has_written_it() -> None:
    for said in ("14.04.2026", "2026-04-14", datetime(2026, 4, 14), 46126):  # noqa: DTZ001 - as a program has it
        assert read(filled([(1, 1, 1, 1)], B2=said)).rows[0].day == "2026-04-14"


@pytest.mark.parametrize("header", ["ФИО", "Ф.И.О. участника", "Фамилия", "Ученик"])
def test_a_column_for_names_refuses_the_file_whole(header: str) -> None:
    (found, *_) = faults(filled([(1024, 1, 1, 3, "Иванов")], G1=header))
    assert (found.problem, found.value, found.column) == (Wrong.NAME_COLUMN, "G", "")
    book = openpyxl.load_workbook(BytesIO(filled([(1024, 1, 1, 3)])))
    book.create_sheet("Список").append(["№", header])
    (found,) = faults(saved(book))
    assert found.problem == Wrong.NAME_COLUMN, "whichever sheet it stands on"


def test_what_lacks_or_runs_is_told_by_its_place() -> None:
    (found,) = faults(filled([(1024, 1, "=1+1", 3)]))
    assert (found.sheet, found.row, found.column, found.problem) == ("Баллы", 2, "E", Problem.FORMULA)
    assert faults(filled([(1, 1, 1, 1)], C1="Шифр"))[0].problem == Problem.MISSING_COLUMN
    book = openpyxl.load_workbook(BytesIO(filled([(1024, 1, 1, 3)])))
    del book["Работа"]
    assert [each.expected for each in faults(saved(book))] == [("Работа",)]


def test_a_hostile_file_is_one_fault_and_no_exception() -> None:
    assert faults(b"PK\x03\x04 nothing")[0].problem == Problem.NOT_A_WORKBOOK
    assert faults(b"\0" * (9 << 20))[0].problem == Problem.TOO_LARGE
    wide = tables_to_xlsx("x", [("Баллы", ["Код"] * 80, [["1"] * 80]), ("Работа", ["Параметр"], [])])
    assert faults(wide)[0].problem == Problem.TOO_LARGE
    book = openpyxl.load_workbook(BytesIO(filled([(1024, 1, 1, 3), (1025, 1, 1, 3)])))
    book["Баллы"].merge_cells("C2:F3")
    merged = check(read(saved(book)), PHYSICS, [WORK])
    assert isinstance(merged, tuple), "what a merged cell has swallowed is missed"


def test_the_collection_form_has_no_names_and_comes_back_from_the_school() -> None:
    content = collection_form(PHYSICS, [MARKED])
    assert purpose_of(content) == "form"
    assert sheet(content, "Форма сбора") == [
        ("Код участника", "Вариант", "1 (до 1)", "2К1 (до 3)"),
        ("1024", 1, 1, 3),
        ("1025", 2, "X", 0),
    ]
    form = read_form(content)
    assert isinstance(form, MarksFile)
    assert check(form, PHYSICS, [WORK]) == {WORK.key: ROWS[:2]}
    several = sheet(collection_form(PHYSICS, [MARKED, replace(MARKED, organisation="МАГ")]), "Форма сбора")
    assert [row[0] for row in several] == ["Организация", "КАР", "КАР", "МАГ", "МАГ"]


def test_the_protocol_has_totals_and_grades() -> None:
    rows = sheet(protocol(PHYSICS, [MARKED]), "Протокол")
    assert rows[0][3:] == ("Код участника", "Вариант", "1 (до 1)", "2К1 (до 3)", "Итого (до 4)", "Отметка")
    assert [row[3:] for row in rows[1:]] == [
        ("1024", 1, 1, 3, 4, 3),
        ("1025", 2, "X", 0, 0, 2),
        ("1026", "н", None, None, None, None),
    ]
    assert rows[1][2] == "Э-01"
    without = sheet(protocol(replace(PHYSICS, scale=()), [MARKED]), "Протокол")
    assert without[0][-1] == "Итого (до 4)"


def test_differences_are_listed_by_work_code_and_item() -> None:
    found = (Difference("1024", "item", "2К1", "3", "2"), Difference("1025", "only-first"))
    rows = sheet(difference_table([("Карам, физика, 8", found)], upload=True), "Расхождения")
    assert rows[1] == ("Карам, физика, 8", "1024", "балл", "2К1", "3", "2")
    assert rows[2][2] == "код есть у эксперта, в загруженном его нет"
    experts = sheet(difference_table([("Карам, физика, 8", found)], upload=False), "Расхождения")
    assert experts[2][2] == "код есть у первого эксперта, у второго его нет"


def test_the_table_of_structures_is_filled_in_and_comes_back() -> None:
    works = (("физика", "8"), ("математика", "7"))
    content = structure_form([PHYSICS], works)
    assert purpose_of(content) == "structure"
    found, wrong = read_structures(content, works)
    assert not found
    assert {(each.sheet, each.row, each.problem) for each in wrong} == {
        ("Структура", 4, Problem.MISSING_VALUE)
    }
    book = openpyxl.load_workbook(BytesIO(content))
    book["Структура"].delete_rows(4)
    assert read_structures(saved(book), works) == ((PHYSICS,), ())
    book["Структура"]["D2"] = "много"
    assert read_structures(saved(book), works)[1][0].problem == Problem.NOT_A_NUMBER
    book["Структура"]["D2"], book["Структура"]["E1"] = 1, "Учитель"
    assert read_structures(saved(book), works)[1][0].problem == Wrong.STRANGE_COLUMN
