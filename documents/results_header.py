"""The columns of a table of results found by their headers: fields, items, and what must not be there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from custody.plan_problems import PlanError, Problem
from custody.sampling.problems import ResultsProblem
from documents.marks_words import is_of_people
from documents.plan_words import Column, squeezed
from documents.results_words import item_in
from documents.table_cells import letter, stray
from documents.workbook import SheetRow, Sheets
from documents.workbook_rows import Formula

LOOKED_AT = 3
"""So many rows at the top of every sheet are looked through for columns of names."""


@dataclass(frozen=True, slots=True)
class Header:
    """Where each field stands, and the columns of items with their labels; counted from 0."""

    fields: dict[str, int]
    items: tuple[tuple[int, str], ...] = ()


def asked_for_names(sheets: Sheets) -> Iterator[PlanError]:
    """Columns for names, on whatever sheet they stand: of one the whole file is refused."""
    for title, rows in sheets.items():
        for row in rows[:LOOKED_AT]:
            for at, cell in enumerate(row.cells):
                if isinstance(cell, str) and is_of_people(cell):
                    yield PlanError(title, row.number, letter(at), ResultsProblem.NAMES)


def header_of(
    title: str, columns: tuple[Column, ...], rows: Sequence[SheetRow], faults: list[PlanError], *,
    items: bool = False,
) -> Header:  # fmt: skip
    """The header that the first row is; what is missing, unknown or there twice goes to `faults`."""
    row = rows[0]
    texts = [_text(cell) for cell in row.cells]
    known = {squeezed(name): each.field for each in columns for name in (each.field, each.header)}
    found: dict[str, int] = {}
    labels: dict[str, int] = {}
    for at, text in enumerate(texts):
        field, label = known.get(squeezed(text), ""), item_in(text) if items else ""
        if not text:
            continue
        if not field and not label:
            missing = tuple(each.header for each in columns if each.field not in found)
            faults.append(PlanError(title, row.number, text, Problem.UNKNOWN_COLUMN, text, missing))
        elif (field or label) in (found if field else labels):
            faults.append(PlanError(title, row.number, text, Problem.DUPLICATE_COLUMN, text))
        else:
            (found if field else labels)[field or label] = at
    for at, number in stray(rows, texts):
        faults.append(PlanError(title, number, letter(at), Problem.UNKNOWN_COLUMN, letter(at)))
    faults += _missing(title, columns, row.number, found)
    return Header(found, tuple((at, label) for label, at in labels.items()))


def _missing(title: str, columns: tuple[Column, ...], row: int, found: dict[str, int]) -> Iterator[PlanError]:
    for each in columns:
        if each.required and each.field not in found:
            lost = Problem.MISSING_COLUMN
            yield PlanError(title, row, each.header, lost, expected=(each.header,))


def _text(cell: object) -> str:
    if isinstance(cell, Formula):
        return cell.text
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()
