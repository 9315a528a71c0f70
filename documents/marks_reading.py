"""Tables of marks, of a collection form and of structures: read as they stand, or everything to put right."""

import re
from functools import cache

from custody.marks.files import MarksFile, RawRow
from custody.marks.problems import MarkProblem
from custody.marks.structure import MOST_ITEMS, Structure
from custody.marks.structure_rows import StructureRow, Works, structures_of
from custody.plan_problems import PlanError, Problem
from documents.marks_tables import Table, found_sheet, names_asked, strange_rows, table_of
from documents.marks_words import FORM, MARKS, SCALE, STRUCTURE, TITLES, WORK, is_header, worded
from documents.plan_words import squeezed
from documents.table_cells import day_of, grade_in, text_of
from documents.workbook import Sheets, TooLarge, Unreadable, read_sheets

Faults = tuple[PlanError, ...]
_COUNT = re.compile(r"[0-9]{1,6}")


def read_marks_file(content: bytes) -> MarksFile | Faults:
    """An expert's table; what each row is worth is not looked into."""
    return _read(content, "marks")


def read_form(content: bytes) -> MarksFile | Faults:
    """A collection form of one sitting, as the school has uploaded it."""
    return _read(content, "form")


def _read(content: bytes, kind: str) -> MarksFile | Faults:
    sheets = _sheets(content)
    if isinstance(sheets, tuple):
        return sheets
    faults = [*names_asked(sheets), *strange_rows(sheets)]
    work = _work(sheets, faults)
    table = table_of(sheets, TITLES[kind], MARKS if kind == "marks" else FORM, faults, items=True)
    if faults or table is None:
        return tuple(faults)
    if len(table.others) > MOST_ITEMS:
        return (PlanError(TITLES[kind], 1, "", MarkProblem.TOO_MANY_ITEMS, "", (str(MOST_ITEMS),)),)
    rows = tuple(_rows(table, work, faults))
    if faults:
        return tuple(faults)
    labels = tuple(label for _, label in table.others)
    return MarksFile(work["subject"], work["grade"], labels, rows)


def _rows(table: Table, work: dict[str, str], faults: list[PlanError]) -> list[RawRow]:
    here, day, iso = work.get("organisation", ""), work.get("day", ""), cache(day_of)
    return [
        RawRow(
            number,
            cells.get("organisation") or here,
            iso(cells.get("day") or day),
            cells["code"],
            cells["variant"],
            marks,
            cells.get("expert", ""),
        )
        for number, cells, marks in table.texts(faults)
    ]


def _work(sheets: Sheets, faults: list[PlanError]) -> dict[str, str]:
    """Of which work the table is: its parameters stand one under the other."""
    title = TITLES["work"]
    known = {squeezed(name): each.field for each in WORK for name in (each.header, each.field)}
    found: dict[str, str] = {}
    rows = found_sheet(sheets, title)
    for row in rows or ():
        name, value = (*map(text_of, row.cells[:2]), "", "")[:2]
        if field := known.get(squeezed(name)):
            found[field] = value
    found["grade"] = grade_in(found.get("grade", ""))
    if rows is None:
        faults.append(PlanError("", 0, "", Problem.MISSING_SHEET, expected=(title,)))
    faults += [
        PlanError(title, 0, each.header, Problem.MISSING_VALUE)
        for each in WORK
        if rows is not None and each.required and not found.get(each.field)
    ]
    return found


def read_structures(content: bytes, works: Works) -> tuple[tuple[Structure, ...], Faults]:
    """The structures of works, and everything to put right instead; `works` are those of the campaign."""
    sheets = _sheets(content)
    if isinstance(sheets, tuple):
        return (), sheets
    own = (TITLES["structure"], TITLES["scale"])
    faults = [*names_asked(sheets, but=own), *strange_rows(sheets)]
    rows = _structure_rows(sheets, "structure", faults)
    if any(squeezed(title) == squeezed(TITLES["scale"]) for title in sheets):
        rows += _structure_rows(sheets, "scale", faults)
    if faults:
        return (), tuple(faults)
    found, wrong = structures_of(rows, works)
    return found, worded(wrong)


def _structure_rows(sheets: Sheets, sheet: str, faults: list[PlanError]) -> list[StructureRow]:
    columns, number, name = (STRUCTURE, "most", "label") if sheet == "structure" else (SCALE, "least", "name")
    table = table_of(sheets, TITLES[sheet], columns, faults)
    rows = []
    for at, cells, _ in table.texts(faults) if table else ():
        said, headers = cells[number], {each.field: each.header for each in columns}
        for field, value in cells.items():
            if not value:
                faults.append(PlanError(TITLES[sheet], at, headers[field], Problem.MISSING_VALUE))
        worth = int(said) if _COUNT.fullmatch(said) else None
        if said and worth is None:
            faults.append(PlanError(TITLES[sheet], at, headers[number], Problem.NOT_A_NUMBER, said[:20]))
        if number == "most" and is_header(cells[name]):
            faults.append(
                PlanError(TITLES[sheet], at, headers[name], MarkProblem.BAD_ITEM, cells[name], ("10",))
            )
        rows.append(StructureRow(sheet, at, cells["subject"], grade_in(cells["grade"]), cells[name], worth))
    return rows


def _sheets(content: bytes) -> Sheets | Faults:
    sheets = read_sheets(content)
    if isinstance(sheets, Unreadable):
        return (PlanError("", 0, "", Problem.NOT_A_WORKBOOK),)
    if isinstance(sheets, TooLarge):
        return (PlanError(sheets.sheet, 0, "", Problem.TOO_LARGE, expected=(sheets.limit,)),)
    return sheets
