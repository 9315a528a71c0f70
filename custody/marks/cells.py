"""A row of marks read cell by cell: code, variant, a mark for each item, «not present», «not begun»."""

import re
from collections.abc import Callable, Mapping, Sequence

from custody.marks.files import RawRow
from custody.marks.problems import MarkProblem
from custody.marks.rows import MarkRow
from custody.marks.structure import Structure
from custody.participant_codes import plain

VARIANTS = {said: number for number in range(1, 100) for said in (str(number), f"{number:02}")}
NOT_BEGUN = frozenset("xX\u0445\u0425")
NOT_THERE = frozenset("nN\u043d\u041d")
"""Latin and Russian letters alike: nobody sees which were typed."""

_LETTER = re.compile(r"[^\W\d_]")
_NAME_LIKE = re.compile(r"[^\W\d_]{3}|[^\W\d_]\W*\s\W*[^\W\d_]")
"""Three letters in a row, or letters in two words: initials stand so, too."""
_LONGEST = 60
"""More of a cell is not looked at: what is longer may be anything."""
_NO_CODE = re.compile(r"-.*|\d{4}-\d\d-\d\d", re.DOTALL)
"""What a spreadsheet makes of a code that it takes for a sum or a day."""

Complain = Callable[..., None]
"""(column, problem, value, *expected)"""


def shown(text: str) -> str:
    """A cell's text as it may be repeated: without what could be somebody's name."""
    return "…" if len(text) > _LONGEST or _NAME_LIKE.search(text) else text


def code_in(text: str) -> str | None:
    """The participant's code as it is kept, or None."""
    said = text.replace("\u2013", "-")
    return None if _NO_CODE.fullmatch(said) else plain(said) or None


def has_letters(text: str) -> bool:
    """Whether letters stand where a code is due: it may be a name."""
    return bool(_LETTER.search(text))


class RowReader:
    """Reads the marks of rows by one structure; what each cell may be worth is known before the first row."""

    def __init__(self, structure: Structure) -> None:
        self.items = structure.items
        self._worth = [_worth(item.most) for item in structure.items]

    def read(self, raw: RawRow, code: str, complain: Complain) -> MarkRow | None:
        """The row, or None after a complaint."""
        if raw.variant in NOT_THERE or (raw.marks and raw.marks[0] in NOT_THERE and not raw.variant):
            return self._absent(raw, code, complain)
        variant = VARIANTS.get(raw.variant)
        if variant is None:
            problem = MarkProblem.BAD_VARIANT if raw.variant else MarkProblem.NO_VARIANT
            complain("variant", problem, raw.variant)
        marks = self._marks(raw.marks, complain)
        return None if marks is None or variant is None else MarkRow(code, variant, marks)

    def _absent(self, raw: RawRow, code: str, complain: Complain) -> MarkRow | None:
        if any(mark not in NOT_THERE for mark in raw.marks if mark):
            complain("variant", MarkProblem.ABSENT_WITH_MARKS)
            return None
        return MarkRow(code, 0)

    def _marks(self, said: Sequence[str], complain: Complain) -> tuple[int | None, ...] | None:
        try:
            return tuple([worth[mark] for worth, mark in zip(self._worth, said, strict=True)])
        except (KeyError, ValueError):
            self._explain(said, complain)
            return None

    def _explain(self, said: Sequence[str], complain: Complain) -> None:
        """Every mark of the row that cannot be one; what lacks at the end of a row is empty."""
        if len(said) > len(self.items):
            complain("", MarkProblem.TOO_MANY_MARKS, str(len(said)), str(len(self.items)))
        whole = (*said, *[""] * len(self.items))
        for item, worth, mark in zip(self.items, self._worth, whole, strict=False):
            if mark not in worth:
                problem = MarkProblem.BAD_MARK if mark else MarkProblem.NO_MARK
                complain(item.label, problem, mark, str(item.most))


def _worth(most: int) -> Mapping[str, int | None]:
    """What can stand in a cell, and what it is worth."""
    return {**{str(mark): mark for mark in range(most + 1)}, **dict.fromkeys(NOT_BEGUN)}
