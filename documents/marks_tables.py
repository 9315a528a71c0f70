"""A sheet of a table of marks: its columns found by their headers, its rows as texts; nothing that runs."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from custody.marks.problems import MarkProblem
from custody.plan_problems import PlanError, Problem
from documents.marks_words import TITLES, WORK, is_beside, is_of_people, label_in
from documents.plan_words import PARAMETER, Column, squeezed
from documents.table_cells import letter, stray, text_of
from documents.workbook import SheetRow, Sheets
from documents.workbook_rows import Formula

MOST_FAULTS = 1000
"""More are told by nobody: the file is of something else."""
_PARAMETERS = {squeezed(name) for each in (*WORK, PARAMETER) for name in (each.header, each.field)}


@dataclass(frozen=True, slots=True)
class Table:
    """The columns that were found: where each field stands, and the other ones in their order."""

    title: str
    rows: tuple[SheetRow, ...]
    fields: dict[str, int]
    others: tuple[tuple[int, str], ...] = ()

    def texts(self, faults: list[PlanError]) -> Iterator[tuple[int, dict[str, str], tuple[str, ...]]]:
        """Each row's number, its fields as texts, and its other cells."""
        known = [*self.fields.items()]
        for row in self.rows[1:]:
            cells = row.cells
            if any(isinstance(cell, Formula) for cell in cells):
                _refuse_formulas(self, row, faults)
            width = len(cells)
            yield (
                row.number,
                {field: text_of(cells[at]) if at < width else "" for field, at in known},
                tuple([text_of(cells[at]) if at < width else "" for at, _ in self.others]),
            )


def found_sheet(sheets: Sheets, title: str) -> tuple[SheetRow, ...] | None:
    """The sheet of that title, however its letters are written."""
    return next((rows for name, rows in sheets.items() if squeezed(name) == squeezed(title)), None)


def table_of(
    sheets: Sheets, title: str, columns: Sequence[Column], faults: list[PlanError], *, items: bool = False
) -> Table | None:
    """The sheet with its columns; None after a complaint. With `items` the other headers are labels."""
    rows = found_sheet(sheets, title)
    if not rows:
        problem = Problem.MISSING_SHEET if rows is None else Problem.EMPTY_SHEET
        faults.append(PlanError(title if rows is not None else "", 0, "", problem, expected=(title,)))
        return None
    headers = [text_of(cell) for cell in rows[0].cells]
    known = {squeezed(name): each.field for each in columns for name in (each.field, each.header)}
    fields = {known[squeezed(text)]: at for at, text in enumerate(headers) if squeezed(text) in known}
    others = tuple(_others(headers, known, items=items))
    before = len(faults)
    faults += _of_headers(title, rows[0], columns, fields)
    twice = [at for at, text in enumerate(headers) if fields.get(known.get(squeezed(text), ""), at) != at]
    faults += [PlanError(title, rows[0].number, "", Problem.DUPLICATE_COLUMN, headers[at]) for at in twice]
    faults += [_strange(title, number, at) for at, number in stray(rows, headers)]
    faults += [PlanError(title, 0, "", MarkProblem.SECOND_SHEET) for _ in _copies(sheets, title)]
    if not items:
        faults += [_strange(title, rows[0].number, at) for at, _ in others]
    if len(faults) > before:
        return None
    return Table(title, rows, fields, tuple((at, label_in(text)) for at, text in others) if items else ())


def _others(headers: Sequence[str], known: Container[str], *, items: bool) -> Iterator[tuple[int, str]]:
    for at, text in enumerate(headers):
        if text and squeezed(text) not in known and not (items and is_beside(text)):
            yield at, text


def _copies(sheets: Sheets, title: str) -> Iterator[str]:
    """Other sheets that begin as this one is called, with rows: a program has made a copy of it."""
    like = [name for name in sheets if squeezed(name).startswith(squeezed(title))]
    first = next(name for name in like if squeezed(name) == squeezed(title))
    return (name for name in like if name != first and len(sheets[name]) > 1)


def _of_headers(
    title: str, header: SheetRow, columns: Sequence[Column], fields: dict[str, int]
) -> Iterator[PlanError]:
    for column in columns:
        if column.required and column.field not in fields:
            expected = (column.header,)
            yield PlanError(title, header.number, column.header, Problem.MISSING_COLUMN, expected=expected)


def _strange(title: str, row: int, at: int) -> PlanError:
    return PlanError(title, row, "", MarkProblem.STRANGE_COLUMN, letter(at))


def strange_rows(sheets: Sheets) -> Iterator[PlanError]:
    """What is no parameter of the work, in whatever row; it may be a name, and is not repeated."""
    rows = found_sheet(sheets, TITLES["work"]) or ()
    strange = (row.number for row in rows if not _is_parameter(row.cells))
    problem = MarkProblem.STRANGE_ROW
    return (PlanError(TITLES["work"], number, "", problem) for number in islice(strange, MOST_FAULTS))


def _is_parameter(cells: Sequence[object]) -> bool:
    name, _, *more = (*cells, None, None)
    return squeezed(text_of(name)) in _PARAMETERS and not any(map(text_of, more))


def names_asked(sheets: Sheets, but: Sequence[str] = ()) -> Iterator[PlanError]:
    """Columns for names, on whatever sheet of the file they stand; the header is not repeated."""
    own = {squeezed(title) for title in but}
    for title, rows in sheets.items():
        for row in rows[:3] if squeezed(title) not in own else ():
            for at, cell in enumerate(row.cells):
                if isinstance(cell, str) and is_of_people(cell):
                    shown = title if not is_of_people(title) else ""
                    yield PlanError(shown, row.number, "", MarkProblem.NAME_COLUMN, letter(at))


def _refuse_formulas(table: Table, row: SheetRow, faults: list[PlanError]) -> None:
    for at, cell in enumerate(row.cells):
        if isinstance(cell, Formula) and len(faults) < MOST_FAULTS:
            faults.append(PlanError(table.title, row.number, letter(at), Problem.FORMULA, "="))
