"""What an expert gives for one work: the participant's code, the variant, a mark for each item (S 16-17)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

NOT_BEGUN = "X"
NOT_PRESENT = "-"


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One participant's work; None for an item that was not begun, `variant` 0 for somebody not present."""

    code: str
    variant: int
    marks: tuple[int | None, ...] = ()

    @property
    def absent(self) -> bool:
        """Whether there is no work behind the code."""
        return self.variant == 0

    @property
    def total(self) -> int:
        """All marks together; what was not begun brings none."""
        return sum(mark or 0 for mark in self.marks)

    @property
    def said(self) -> str:
        """The marks in one line, as they are stored and hashed: «2 1 X»."""
        return " ".join([NOT_BEGUN if mark is None else str(mark) for mark in self.marks])


def read_marks(said: str) -> tuple[int | None, ...]:
    """What `MarkRow.said` has written."""
    return tuple(None if mark == NOT_BEGUN else int(mark) for mark in said.split())


def digest_of(rows: Iterable[MarkRow]) -> str:
    """The SHA-256 of the rows in hex: sorted lines `code;variant;2 1 X` in UTF-8, LF between."""
    lines = sorted(f"{row.code};{row.variant or NOT_PRESENT};{row.said}" for row in rows)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
