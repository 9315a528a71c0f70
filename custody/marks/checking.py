"""A file of marks checked row by row: all that is wrong, or all rows; nothing is half taken (S 16-17)."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from custody.marks.awaited import SHOWN, Awaited
from custody.marks.cells import RowReader, code_in, has_letters, shown
from custody.marks.files import SHEET, Checked, Key, MarksFile, RawRow, Work
from custody.marks.problems import MarkProblem
from custody.marks.structure import Structure, label_key
from custody.plan_problems import PlanError
from custody.sittings import Sitting

if TYPE_CHECKING:
    from custody.marks.rows import MarkRow

MOST_FAULTS = 1000
"""More are told by nobody: the table is of something else."""


def check(
    file: MarksFile, structure: Structure, works: Sequence[Work], ahead: Sequence[Sitting] = ()
) -> Checked | tuple[PlanError, ...]:
    """The rows of every sitting; or every fault, in the order of the rows; no row can be of one `ahead`."""
    if tuple(map(label_key, file.labels)) != tuple(map(label_key, structure.labels)):
        return (PlanError(SHEET, 1, "", MarkProblem.ANOTHER_ITEM, "", structure.labels),)
    run = _Run(structure, works, ahead)
    for row in file.rows:
        if not row.is_blank and len(run.faults) < MOST_FAULTS:
            run.take(row)
    return run.whole()


class _Run:
    """One pass over the rows."""

    def __init__(self, structure: Structure, works: Sequence[Work], ahead: Sequence[Sitting]) -> None:
        self.works, self._reader, self._awaited = works, RowReader(structure), Awaited(works, ahead)
        self.faults: list[PlanError] = []
        self._found: dict[Key, list[MarkRow]] = {}
        self._rows: dict[tuple[int, str], int] = {}
        self._meant: dict[tuple[str, str, str], tuple[Work, ...]] = {}

    def take(self, raw: RawRow) -> None:
        """One row, with every fault that it has."""
        work, code = self._work(raw), self._code(raw)
        if work is not None and code is not None:
            code = self._placed(raw, work, code)
        row = self._reader.read(raw, code or "", partial(self._complain, raw))
        if row is not None and work is not None:
            self._found.setdefault(work.key, []).append(row)

    def whole(self) -> Checked | tuple[PlanError, ...]:
        """All rows, if each work has as many as its packets hold."""
        if not self.faults and not self._found:
            return (PlanError(SHEET, 0, "", MarkProblem.NO_ROWS),)
        for work in () if self.faults else self.works:
            rows = self._found.get(work.key, [])
            count = sum(not row.absent for row in rows)
            if rows and work.works is not None and count != work.works:
                said = (str(work.works), work.name)
                self.faults.append(PlanError(SHEET, 0, "", MarkProblem.INCOMPLETE, str(count), said))
        return tuple(self.faults) or {key: tuple(rows) for key, rows in self._found.items()}

    def _complain(
        self, raw: RawRow, column: str, problem: MarkProblem, value: str = "", *expected: str
    ) -> None:
        self.faults.append(PlanError(SHEET, raw.row, column, problem, shown(value), expected))

    def _work(self, raw: RawRow) -> Work | None:
        """The work that the row is of; most rows are of the same one as the row above."""
        key = (raw.organisation, raw.day, raw.expert)
        if key not in self._meant:
            self._meant[key] = self._awaited.meant(raw)
            if len(self._meant[key]) != 1:  # told once: all rows like it have the same fault
                column, problem, expected = self._awaited.fault(raw, self._meant[key])
                self._complain(raw, column, problem, "", *expected)
        found = self._meant[key]
        return found[0] if len(found) == 1 else None

    def _code(self, raw: RawRow) -> str | None:
        code = code_in(raw.code)
        if code is None and not raw.code:
            self._complain(raw, "code", MarkProblem.NO_CODE)
        elif code is None:
            is_name = has_letters(raw.code)
            problem = MarkProblem.NAME_FOUND if is_name else MarkProblem.BAD_CODE
            self._complain(raw, "code", problem, "" if is_name else raw.code)
        return code

    def _placed(self, raw: RawRow, work: Work, said: str) -> str:
        """The code as it was handed out; it stands there once, and nobody else has given marks to it."""
        code = work.spelt(said) or said
        first = self._rows.setdefault((work.sitting, code), raw.row)
        if first != raw.row:
            self._complain(raw, "code", MarkProblem.CODE_TWICE, code, str(first))
        elif code in work.taken:
            self._complain(raw, "code", MarkProblem.CODE_TAKEN, code, work.taken[code])
        elif work.known is not None and code not in work.known:
            self._complain(raw, "code", MarkProblem.CODE_UNKNOWN, code)
        elif not work.spelt(said):
            self._complain(raw, "code", MarkProblem.STRANGE_CODE, code, *work.ranges[:SHOWN])
        return code
