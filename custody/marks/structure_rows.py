"""Rows of the sheets «structure» and «scale» put together to structures, or all that is wrong with them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from custody.marks.problems import MarkProblem
from custody.marks.structure import MOST_ITEMS, MOST_MARK, Item, Structure, label_key
from custody.plan_problems import PlanError, Problem

ITEMS, SCALE = "structure", "scale"
LABEL_SIGNS = 10
_GRADES = frozenset(str(grade) for grade in range(1, 12))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
"""What a spreadsheet makes of the label 1.2."""
_MARK = re.compile(r"[0-9]{1,3}")
SHOWN = 6
MOST_FAULTS = 1000
"""More are told by nobody: the table is of something else."""


@dataclass(frozen=True, slots=True)
class StructureRow:
    """A row of either sheet: a label with its maximum, or a grade with the marks from which it is given."""

    sheet: str
    row: int
    subject: str
    grade: str
    name: str
    number: int | None

    @property
    def key(self) -> tuple[str, str]:
        """Of which work it is, however its letters are written."""
        return self.subject.casefold(), self.grade


Works = Sequence[tuple[str, str]]
"""Subject and class of every sitting of the campaign."""


def structures_of(
    rows: Sequence[StructureRow], works: Works
) -> tuple[tuple[Structure, ...], tuple[PlanError, ...]]:
    """The structures of a file, spelt as the plan spells them, and everything to put right instead."""
    known = {(subject.casefold(), grade): (subject, grade) for subject, grade in works}
    items, scale = _by_work(rows, ITEMS), _by_work(rows, SCALE)
    faults = [
        *_of_the_file(items, scale),
        *(fault for row in rows for fault in _of_a_row(row, known)),
        *(fault for each in items.values() for fault in _of_items(each)),
        *(fault for key, each in scale.items() for fault in _of_scale(each, _most(items.get(key, ())))),
    ]
    if faults:
        return (), tuple(faults[:MOST_FAULTS])
    return tuple(_structure(known[key], each, scale.get(key, ())) for key, each in items.items()), ()


def _by_work(rows: Iterable[StructureRow], sheet: str) -> dict[tuple[str, str], list[StructureRow]]:
    found: dict[tuple[str, str], list[StructureRow]] = {}
    for row in rows:
        if row.sheet == sheet:
            found.setdefault(row.key, []).append(row)
    return found


def _most(items: Iterable[StructureRow]) -> int:
    return sum(row.number or 0 for row in items)


def _structure(
    work: tuple[str, str], items: Sequence[StructureRow], scale: Sequence[StructureRow]
) -> Structure:
    grades = sorted((int(row.name), row.number or 0) for row in scale)
    return Structure(*work, tuple(Item(row.name, row.number or 0) for row in items), tuple(grades))


def _of_the_file(
    items: dict[tuple[str, str], list[StructureRow]], scale: dict[tuple[str, str], list[StructureRow]]
) -> Iterator[PlanError]:
    if not items:
        yield PlanError(ITEMS, 0, "", MarkProblem.NO_ROWS)
    for key, rows in scale.items():
        if items and key not in items:
            yield PlanError(SCALE, rows[0].row, "subject", MarkProblem.SCALE_WITHOUT_ITEMS, rows[0].subject)


def _of_a_row(row: StructureRow, known: dict[tuple[str, str], tuple[str, str]]) -> Iterator[PlanError]:
    if row.grade not in _GRADES:
        yield PlanError(row.sheet, row.row, "grade", MarkProblem.BAD_GRADE, row.grade)
    elif row.key not in known:
        there = tuple(f"{subject} {grade}" for subject, grade in sorted(known.values()))[:SHOWN]
        said = f"{row.subject} {row.grade}"
        yield PlanError(row.sheet, row.row, "subject", MarkProblem.NO_SUCH_SUBJECT, said, there)
    lowest = 1 if row.sheet == ITEMS else 0
    most = MOST_MARK if row.sheet == ITEMS else MOST_MARK * MOST_ITEMS
    if row.number is not None and not lowest <= row.number <= most:
        expected = (str(lowest), str(most))
        column = "most" if row.sheet == ITEMS else "least"
        yield PlanError(row.sheet, row.row, column, Problem.OUT_OF_RANGE, str(row.number), expected)


def _of_items(rows: Sequence[StructureRow]) -> Iterator[PlanError]:
    seen: set[str] = set()
    for row in rows:
        if label_key(row.name) in seen or len(row.name) > LABEL_SIGNS or _DAY.fullmatch(row.name):
            yield PlanError(ITEMS, row.row, "label", MarkProblem.BAD_ITEM, row.name, (str(LABEL_SIGNS),))
        seen.add(label_key(row.name))
    if len(rows) > MOST_ITEMS:
        last = rows[-1]
        yield PlanError(ITEMS, last.row, "label", MarkProblem.TOO_MANY_ITEMS, "", (str(MOST_ITEMS),))


def _of_scale(rows: Sequence[StructureRow], most: int) -> Iterator[PlanError]:
    """A higher grade is given from more marks, and each can be reached."""
    ordered = sorted((row for row in rows if _MARK.fullmatch(row.name)), key=lambda row: int(row.name))
    wrong = [row for row in rows if not _MARK.fullmatch(row.name) or (row.number or 0) > most]
    wrong += [
        upper
        for lower, upper in pairwise(ordered)
        if lower.name == upper.name or (lower.number or 0) >= (upper.number or 0)
    ]
    for row in dict.fromkeys(wrong):
        said = f"{row.name}: {row.number}"
        yield PlanError(SCALE, row.row, "least", MarkProblem.BAD_SCALE, said, (str(most),))
