"""A table of last year's results: read whole as schools' distributions, or as everything to put right."""

from collections.abc import Mapping

from custody.plan_problems import PlanError, Problem
from custody.sampling.gathering import gathered
from custody.sampling.problems import ResultsProblem
from custody.sampling.results import MARKS, Results, Scale, Work
from documents.plan_words import squeezed
from documents.results_header import asked_for_names, header_of
from documents.results_numbers import whole
from documents.results_rows import MOST_FAULTS, MOST_POINTS, RowReader
from documents.results_words import HEADERS, LIMITS, RESULTS, ROWS, SCALE, SCALES
from documents.workbook import SheetRow, Sheets, TooLarge, Unreadable, read_sheets
from documents.workbook_rows import Formula

Faults = tuple[PlanError, ...]
_OF_A_SCALE = tuple(column.field for column in SCALES)


def read_results(content: bytes) -> Results | Faults:
    """The results by schools; of the participants' rows nothing is left after this.  Nothing is raised."""
    sheets = read_sheets(content, LIMITS)
    if isinstance(sheets, Unreadable):
        return (PlanError("", 0, "", Problem.NOT_A_WORKBOOK),)
    if isinstance(sheets, TooLarge):
        return (PlanError(sheets.sheet, 0, "", Problem.TOO_LARGE, expected=(sheets.limit,)),)
    if names := tuple(asked_for_names(sheets)):
        return names[:MOST_FAULTS]
    faults: list[PlanError] = []
    scales = _scales(_sheet(sheets, SCALE), faults)
    return _results(_sheet(sheets, RESULTS), scales, faults)


def _sheet(sheets: Sheets, title: str) -> tuple[SheetRow, ...] | None:
    return next((rows for name, rows in sheets.items() if squeezed(name) == squeezed(title)), None)


def _results(
    rows: tuple[SheetRow, ...] | None, scales: Mapping[Work, Scale], faults: list[PlanError]
) -> Results | Faults:
    if rows is None:
        return (*faults, PlanError("", 0, "", Problem.MISSING_SHEET, expected=(RESULTS,)))
    if len(rows) < 2:  # noqa: PLR2004 - a header and somebody
        return (*faults, PlanError(RESULTS, 0, "", Problem.EMPTY_SHEET))
    header = header_of(RESULTS, ROWS, rows, faults, items=True)
    if not header.items and "points" not in header.fields:
        faults.append(PlanError(RESULTS, rows[0].number, HEADERS["points"], ResultsProblem.NO_POINTS))
    if faults:
        return tuple(faults)
    spelled = {work.subject.casefold(): work.subject for work in scales}
    reader = RowReader(header, scales, faults, spelled)
    found = [result for row in rows[1:] if (result := reader.result(row))]
    return tuple(faults) if faults else gathered(found, reader.schools.names, scales)


def _scales(rows: tuple[SheetRow, ...] | None, faults: list[PlanError]) -> dict[Work, Scale]:
    """The borders of every work of which they were given; the most points there are is read off the rows."""
    if not rows:
        return {}
    fields, before = header_of(SCALE, SCALES, rows, faults).fields, len(faults)
    known: dict[Work, dict[int, tuple[int, int]]] = {}
    for row in rows[1:] if not faults else ():
        said = [row.cells[at] if at < len(row.cells) else None for at in map(fields.__getitem__, _OF_A_SCALE)]
        subject, (grade, mark, least) = said[0], map(whole, said[1:])
        is_plain = isinstance(subject, str) and not any(isinstance(each, Formula) for each in said)
        if not is_plain or grade is None or mark not in MARKS[1:] or least is None or least > MOST_POINTS:
            faults.append(PlanError(SCALE, row.number, "", ResultsProblem.BAD_SCALE))
        else:
            known.setdefault(Work(str(subject).strip(), grade), {})[mark] = (least, row.number)
    return {work: _scale(work, found, faults) for work, found in known.items() if len(faults) == before}


def _scale(work: Work, found: Mapping[int, tuple[int, int]], faults: list[PlanError]) -> Scale:
    borders = [found[mark][0] for mark in MARKS[1:] if mark in found]
    if len(borders) < len(MARKS) - 1 or borders != sorted(set(borders)):
        row = min(number for _, number in found.values())
        faults.append(PlanError(SCALE, row, "", ResultsProblem.BAD_SCALE, work.subject))
        return Scale((0, 0, 0), 0)
    return Scale((borders[0], borders[1], borders[2]), 0)
