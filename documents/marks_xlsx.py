"""Marks as they go out: the nameless protocol, the collection form, what differs (S 16-17)."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from zoneinfo import ZoneInfo

from custody.marks.differences import Difference
from custody.marks.rows import MarkRow
from custody.marks.structure import Structure
from documents.export_xlsx import Table, Workbook
from documents.marks_words import FORM, MARKS, TITLES, WORK, item_header
from documents.plan_words import PARAMETER, VALUE

ABSENT, NOT_BEGUN = "н", "X"
DAYS = "%d.%m.%Y"


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of one sitting for a table: its organisation by code and by name, its day, the rows.

    `checkers` are call-signs by code; the organisation does not learn them.
    """

    organisation: str
    name: str
    day: date
    rows: Sequence[MarkRow]
    checkers: Mapping[str, str] = field(default_factory=dict)


def item_headers(structure: Structure) -> list[str]:
    """The headers of the columns of items."""
    return [item_header(item.label, item.most) for item in structure.items]


def work_table(structure: Structure, organisation: str, day: date | None) -> Table:
    """Of which work the table is; without it nobody could read it back."""
    said = {"subject": structure.subject, "grade": structure.grade, "organisation": organisation}
    rows = [(column.header, said.get(column.field, "")) for column in WORK if column.field != "day"]
    rows.append((WORK[-1].header, f"{day:{DAYS}}" if day else ""))
    return TITLES["work"], (PARAMETER.header, VALUE.header), rows


def collection_form(structure: Structure, marked: Sequence[Marked]) -> bytes:
    """Code, variant and marks of everybody who wrote, as they are entered into the federal system (S 17)."""
    several = len(marked) > 1
    columns = [column.header for column in (*(MARKS[:2] if several else ()), *FORM)]
    rows = [
        (*((each.organisation, f"{each.day:{DAYS}}") if several else ()), row.code, row.variant, *_cells(row))
        for each in marked
        for row in each.rows
        if not row.absent
    ]
    one = marked[0] if not several else None
    work = work_table(structure, one.organisation if one else "", one.day if one else None)
    return made("form", [(TITLES["form"], [*columns, *item_headers(structure)], rows), work])


def protocol(structure: Structure, marked: Sequence[Marked]) -> bytes:
    """The nameless protocol: with totals and grades, and for those who may know it who has checked (S 16)."""
    is_told = any(each.checkers for each in marked)
    who = ("Эксперт",) if is_told else ()
    columns = ("Организация", "Дата", *who, "Код участника", "Вариант", *item_headers(structure))
    last = (f"Итого (до {structure.most})", *(("Отметка",) if structure.scale else ()))
    rows = [row for each in marked for row in _protocol_rows(structure, each, is_told=is_told)]
    title = f"{structure.subject}, {structure.grade}"
    return made(title, [("Протокол", (*columns, *last), rows)])


def _protocol_rows(structure: Structure, marked: Marked, *, is_told: bool) -> Iterator[tuple[object, ...]]:
    for row in marked.rows:
        who = (marked.checkers.get(row.code, ""),) if is_told else ()
        head = (marked.name, marked.day, *who, row.code)
        if row.absent:
            yield (*head, ABSENT)
        else:
            grade = structure.grade_of(row.total)
            yield (*head, row.variant, *_cells(row), row.total, *((grade,) if structure.scale else ()))


def _cells(row: MarkRow) -> list[object]:
    return [NOT_BEGUN if mark is None else mark for mark in row.marks]


WHAT = {"presence": "был или не был", "variant": "вариант", "item": "балл"}
ONLY = {
    True: {
        "only-first": "код есть у эксперта, в загруженном его нет",
        "only-second": "код есть в загруженном, у эксперта его нет",
    },
    False: {
        "only-first": "код есть у первого эксперта, у второго его нет",
        "only-second": "код есть у второго эксперта, у первого его нет",
    },
}
"""Of what was uploaded, and of two experts."""

SIDES = {True: ("Окончательный балл", "Загружено"), False: ("Первый эксперт", "Второй эксперт")}


def difference_table(found: Sequence[tuple[str, Sequence[Difference]]], *, upload: bool) -> bytes:
    """Every difference: of which work, the code, the item, and what each side says."""
    columns, what = ("Работа", "Код участника", "Что", "Задание", *SIDES[upload]), WHAT | ONLY[upload]
    rows = [
        (work, each.code, what[each.what], each.item, each.first, each.second)
        for work, differences in found
        for each in differences
    ]
    return made("differences", [("Расхождения", columns, rows)])


def made(title: str, tables: Sequence[Table]) -> bytes:
    """Codes stay texts; a sheet without rows is there all the same."""
    file = BytesIO()
    with closing(Workbook(file, title, ZoneInfo("UTC"))) as book:
        for name, columns, rows in tables:
            book.begin(name, columns)
            book.add(rows)
    return file.getvalue()
