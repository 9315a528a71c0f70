"""One row of a plan's sheet, cell by cell: each value in its type, or a complaint and a harmless stand-in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from custody.plan import PlanError, Problem
from custody.plan_rows import NO_DATE
from documents.plan_words import ALL, EXAMPLE_DATE, EXAMPLE_TIME, squeezed
from documents.table_cells import grade_in
from documents.workbook_rows import Formula

T = TypeVar("T")

_DATE = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\.?|(?P<iso>\d{4}-\d\d-\d\d)")
_TIME = re.compile(r"(\d{1,2})[:.]([0-5]\d)(?::[0-5]\d)?")
_COUNT = re.compile(r"-?\d{1,9}")
_PARTS = re.compile(r"[,;\n]")
_DAY_SECONDS = 86_400
_SHOWN = 60


@dataclass(slots=True)
class RowCells:
    """The cells of one row by the field that each column fills; complaints gather in `errors`."""

    sheet: str
    row: int
    cells: Mapping[str, object]
    errors: list[PlanError]
    rows: Mapping[str, int] = field(default_factory=dict)
    """Where each cell stands on a sheet that is filled downwards."""

    def complain(self, column: str, problem: Problem, *expected: str) -> None:
        """Note what is wrong with a cell, with what stands there."""
        value = self.cells.get(column)
        shown = value.text if isinstance(value, Formula) else "" if value is None else str(value)
        row = self.rows.get(column, self.row)
        self.errors.append(PlanError(self.sheet, row, column, problem, shown[:_SHOWN], expected))

    def text(self, column: str, *, required: bool = True) -> str:
        """Words, or a number as it is shown; an empty text when there is nothing to use."""
        return self._taken(column, _as_text, Problem.MISSING_VALUE, required=required) or ""

    def maybe(self, column: str) -> str:
        """Words, where there may be none."""
        return self.text(column, required=False)

    def number(self, column: str, *, required: bool = False) -> int | None:
        """A whole number."""
        return self._taken(column, _as_number, Problem.NOT_A_NUMBER, required=required)

    def grade(self, column: str, *, required: bool = False) -> int | None:
        """A class or a course, with or without its word: 8, «8 класс», «1 курс»."""
        return self._taken(column, _as_grade, Problem.NOT_A_NUMBER, required=required)

    def day(self, column: str) -> date:
        """A date, which must be there; `NO_DATE` after a complaint."""
        found = self._taken(column, _as_date, Problem.BAD_DATE, EXAMPLE_DATE, required=True)
        return found or NO_DATE

    def clock(self, column: str, *, required: bool = False) -> time | None:
        """A time of day, to the minute."""
        return self._taken(column, _as_time, Problem.BAD_TIME, EXAMPLE_TIME, required=required)

    def listed(self, column: str) -> tuple[str, ...]:
        """Codes or words parted by commas; none when the cell is empty or says «all»."""
        parts = [" ".join(part.split()) for part in _PARTS.split(self.text(column, required=False))]
        return tuple(dict.fromkeys(part for part in parts if part and part.casefold() not in ALL))

    def word(self, column: str, words: Mapping[str, str], synonyms: Mapping[str, str], wrong: Problem) -> str:
        """A word of a fixed list, in the plan's own name; an empty text after a complaint."""
        said = self.text(column)
        spelled = [*((name, name) for name in words), *((text, name) for name, text in words.items())]
        known = {squeezed(text): name for text, name in (*spelled, *synonyms.items())}
        if said and squeezed(said) not in known:
            self.complain(column, wrong, *words.values())
        return known.get(squeezed(said), "")

    def _taken(
        self, column: str, read: Callable[[object], T | None], wrong: Problem, *expected: str, required: bool
    ) -> T | None:
        value = self.cells.get(column)
        if isinstance(value, Formula):
            self.complain(column, Problem.FORMULA)
            return None
        if value is None:
            if required:
                self.complain(column, Problem.MISSING_VALUE)
            return None
        found = read(value)
        if found is None:
            self.complain(column, wrong, *expected)
        return found


def _as_text(value: object) -> str | None:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _as_number(value: object) -> int | None:
    text = _as_text(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else None
    return int(text) if text and _COUNT.fullmatch(text) else None


def _as_grade(value: object) -> int | None:
    return _as_number(grade_in(value) if isinstance(value, str) else value)


def _as_date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    match = _DATE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        return None
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _as_time(value: object) -> time | None:
    if isinstance(value, datetime | time):
        return time(value.hour, value.minute)
    if isinstance(value, timedelta):
        return _from_seconds(value.total_seconds())
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_seconds(round(value * _DAY_SECONDS / 60) * 60) if 0 <= value < 1 else None
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    return _from_seconds((int(match[1]) * 60 + int(match[2])) * 60) if match else None


def _from_seconds(seconds: float) -> time | None:
    minutes = int(seconds) // 60
    return time(minutes // 60, minutes % 60) if 0 <= minutes < _DAY_SECONDS // 60 else None
