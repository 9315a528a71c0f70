"""The sheets of a plan found in a workbook, and their columns found by header, in any order."""

from collections.abc import Iterator

from custody.plan import PlanError, Problem
from custody.plan_rows import Sheet
from documents.plan_cells import RowCells
from documents.plan_words import COLUMNS, OPTIONAL, PARAMETERS, TITLES, Column, squeezed
from documents.workbook import SheetRow, Sheets
from documents.workbook_rows import Formula

STRUCTURE = frozenset({Problem.MISSING_SHEET, Problem.MISSING_COLUMN, Problem.DUPLICATE_COLUMN})
"""Faults after which a comparison of sheets would only raise false alarms."""

Tables = dict[Sheet, tuple[RowCells, ...]]


def tables_of(sheets: Sheets, errors: list[PlanError]) -> Tables:
    """Every sheet of the plan as rows by field; what is wrong with sheets and headers goes to `errors`."""
    by_title = {squeezed(title): rows for title, rows in sheets.items()}
    tables: Tables = {}
    for sheet, title in TITLES.items():
        rows = by_title.get(squeezed(title), by_title.get(squeezed(sheet)))
        if rows is None and sheet in OPTIONAL:
            continue
        if rows is None:
            errors.append(PlanError(sheet, 0, "", Problem.MISSING_SHEET, expected=(title,)))
        tables[sheet] = tuple(_table(sheet, rows or (), errors))
    return tables


def campaign_cells(rows: tuple[RowCells, ...], errors: list[PlanError]) -> RowCells:
    """The campaign's parameters, which stand one under the other, as one row of cells."""
    fields = _by_header(PARAMETERS)
    cells: dict[str, object] = {}
    where: dict[str, int] = {}
    for row in rows:
        said = row.text("parameter")
        field = fields.get(squeezed(said))
        if not said:
            continue
        if field is None:
            missing = (column.header for column in PARAMETERS if column.field not in where)
            row.complain("parameter", Problem.UNKNOWN_PARAMETER, *missing)
        elif field in where:
            row.complain("parameter", Problem.DUPLICATE_PARAMETER)
        else:
            where[field], cells[field] = row.row, row.cells.get("value")
    return RowCells("campaign", 0, cells, errors, where)


def _table(sheet: Sheet, rows: tuple[SheetRow, ...], errors: list[PlanError]) -> Iterator[RowCells]:
    if not rows:
        return
    before = len(errors)
    fields = _fields(sheet, rows[0], errors)
    if any(error.problem in STRUCTURE for error in errors[before:]):
        return
    for row in rows[1:]:
        cells = {field: value for field, value in zip(fields, row.cells, strict=False) if field}
        if any(value is not None for value in cells.values()):
            yield RowCells(sheet, row.number, cells, errors)


def _fields(sheet: Sheet, header: SheetRow, errors: list[PlanError]) -> list[str]:
    """The field of each column, nothing for a column without a header."""
    known = _by_header(COLUMNS[sheet])
    texts = [value.text if isinstance(value, Formula) else str(value or "") for value in header.cells]
    fields = [known.get(squeezed(text), "") for text in texts]
    unseen = tuple(column.header for column in COLUMNS[sheet] if column.field not in fields)
    for column, (text, field) in enumerate(zip(texts, fields, strict=True)):
        if squeezed(text) and not field:
            errors.append(PlanError(sheet, header.number, text, Problem.UNKNOWN_COLUMN, text, unseen))
        if field and field in fields[:column]:
            errors.append(PlanError(sheet, header.number, text, Problem.DUPLICATE_COLUMN, text))
    for wanted in COLUMNS[sheet]:
        if wanted.required and wanted.field not in fields:
            missing = Problem.MISSING_COLUMN
            errors.append(PlanError(sheet, header.number, wanted.field, missing, expected=(wanted.header,)))
    return fields


def _by_header(columns: tuple[Column, ...]) -> dict[str, str]:
    names = {squeezed(column.field): column.field for column in columns}
    return names | {squeezed(column.header): column.field for column in columns}
