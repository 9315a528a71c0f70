"""One row of a table of results, cell by cell: numbers as they are meant, or what to put right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from custody.plan_problems import PlanError, Problem
from custody.sampling.problems import ResultsProblem
from custody.sampling.results import MARKS, Result, Scale, Work
from documents.results_codes import Schools, may_be_name
from documents.results_header import Header
from documents.results_numbers import shown, whole
from documents.results_words import HEADERS, NO_MARK, NOT_BEGUN, RESULTS
from documents.table_cells import grade_in
from documents.workbook import SheetRow
from documents.workbook_rows import Formula

MOST_FAULTS = 1000
"""More are told by nobody: the file is of something else."""
MOST_POINTS, LAST_GRADE = 200, 12
LONGEST_CODE, LONGEST_NAME, LONGEST_SUBJECT = 24, 120, 60
_SHOWN = 30


@dataclass(slots=True)
class RowReader:
    """Reads rows one after another; subjects keep the letters in which they were written first."""

    header: Header
    scales: Mapping[Work, Scale]
    faults: list[PlanError]
    spelled: dict[str, str]
    schools: Schools = field(default_factory=Schools)
    _works: dict[tuple[str, object], Work | None] = field(default_factory=dict)

    def result(self, row: SheetRow) -> Result | None:
        """The participant's result; None after a complaint."""
        before = len(self.faults)
        if any(isinstance(cell, Formula) for cell in row.cells):
            self._formulas(row)
            return None
        code, work = self._code(row), self._work(row)
        items = tuple([self._points(row, at, label) for at, label in self.header.items])
        mark, journal = self._mark(row, "mark"), self._mark(row, "journal")
        points = self._total(row, items)
        if len(self.faults) > before or work is None or mark is None or points is None:
            return None
        self._by_scale(row, work, points, mark)
        return Result(code, work, points, mark, journal, items)

    def _cell(self, row: SheetRow, name: str) -> object:
        at = self.header.fields.get(name, len(row.cells))
        return row.cells[at] if at < len(row.cells) else None

    def _code(self, row: SheetRow) -> str:
        value = self._cell(row, "code")
        said = "" if value is None else " ".join(shown(value).split())
        code = self.schools.spelled(said)
        if not code:
            self._complain(row, "code", Problem.MISSING_VALUE)
        elif may_be_name(said):
            self._complain(row, "code", ResultsProblem.NAME_CODE)
        elif len(code) > LONGEST_CODE or {",", ";"} & set(code):
            self._complain(row, "code", Problem.BAD_CODE, code)
        name = shown(self._cell(row, "name"))[:LONGEST_NAME]
        if code and name and self.schools.is_another(code, name):
            self._complain(row, "code", Problem.DUPLICATE_ORGANISATION, code)
        return code

    def _work(self, row: SheetRow) -> Work | None:
        subject, grade = self._cell(row, "subject"), self._cell(row, "grade")
        key = (str(subject or ""), grade)
        if key not in self._works or self._works[key] is None:
            self._works[key] = self._new_work(row, *key)
        return self._works[key]

    def _new_work(self, row: SheetRow, subject: str, grade: object) -> Work | None:
        number = whole(grade_in(grade) if isinstance(grade, str) else grade)
        if not subject.strip():
            self._complain(row, "subject", Problem.MISSING_VALUE)
        if number is None:
            problem = Problem.MISSING_VALUE if grade is None else Problem.NOT_A_NUMBER
            self._complain(row, "grade", problem, shown(grade))
        elif not 1 <= number <= LAST_GRADE:
            self._complain(row, "grade", Problem.OUT_OF_RANGE, str(number), "1", str(LAST_GRADE))
        if len(subject) > LONGEST_SUBJECT:
            self._complain(row, "subject", Problem.TOO_LONG, subject, str(LONGEST_SUBJECT))
        elif subject.strip() and number is not None and 1 <= number <= LAST_GRADE:
            return Work(self.spelled.setdefault(subject.casefold().strip(), subject.strip()), number)
        return None

    def _points(self, row: SheetRow, at: int, label: str) -> int | None:
        value = row.cells[at] if at < len(row.cells) else None
        if value is None or (type(value) is int and 0 <= value <= MOST_POINTS):
            return value
        if isinstance(value, str) and value.casefold() in NOT_BEGUN:
            return 0
        number = whole(value)
        if number is None or not 0 <= number <= MOST_POINTS:
            self._complain(row, label, ResultsProblem.POINTS, shown(value))
            return None
        return number

    def _total(self, row: SheetRow, items: Iterable[int | None]) -> int | None:
        """The total as it is written, or the sum of the items; they must agree."""
        value, known = self._cell(row, "points"), [each for each in items if each is not None]
        if sum(known) > MOST_POINTS:
            self._complain(row, "points", Problem.OUT_OF_RANGE, str(sum(known)), "0", str(MOST_POINTS))
        if value is None and known:
            return sum(known)
        number = whole(value)
        if value is None:
            self._complain(row, "points", ResultsProblem.NO_POINTS)
        elif number is None or not 0 <= number <= MOST_POINTS:
            self._complain(row, "points", ResultsProblem.POINTS, shown(value))
        elif known and sum(known) != number:
            self._complain(row, "points", ResultsProblem.SUM, str(number), str(sum(known)))
        return number

    def _mark(self, row: SheetRow, name: str) -> int | None:
        value = self._cell(row, name)
        if name == "journal" and (value is None or shown(value).casefold() in NO_MARK):
            return None
        number = whole(value)
        if value is None:
            self._complain(row, name, Problem.MISSING_VALUE)
        elif number not in MARKS:
            self._complain(row, name, ResultsProblem.MARK, shown(value))
        return number

    def _by_scale(self, row: SheetRow, work: Work, points: int, mark: int) -> None:
        scale = self.scales.get(work)
        due = MARKS[sum(points >= border for border in scale.borders)] if scale else mark
        if due != mark:
            self._complain(row, "mark", ResultsProblem.SCALE, str(mark), str(points), str(due))

    def _formulas(self, row: SheetRow) -> None:
        names = {at: HEADERS[name] for name, at in self.header.fields.items()} | dict(self.header.items)
        for at, cell in enumerate(row.cells):
            if isinstance(cell, Formula):
                self._complain(row, names.get(at, ""), Problem.FORMULA, cell.text[:_SHOWN])

    def _complain(
        self, row: SheetRow, column: str, problem: Problem | ResultsProblem, value: str = "", *expected: str
    ) -> None:
        if len(self.faults) < MOST_FAULTS:
            header = HEADERS.get(column, column)
            self.faults.append(PlanError(RESULTS, row.number, header, problem, value[:_SHOWN], expected))
