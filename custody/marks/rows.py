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


def lines_of(rows: Iterable[MarkRow]) -> str:
    """The rows in one text: sorted lines `code;variant;2 1 X`, LF between."""
    return "\n".join(sorted(f"{row.code};{row.variant or NOT_PRESENT};{row.said}" for row in rows))


def read_lines(lines: str) -> tuple[MarkRow, ...]:
    """What `lines_of` has written, by code: the shorter ones first."""
    parts = (line.split(";") for line in lines.split("\n") if line)
    rows = (
        MarkRow(code, 0 if variant == NOT_PRESENT else int(variant), read_marks(said))
        for code, variant, said in parts
    )
    return tuple(sorted(rows, key=lambda row: (len(row.code), row.code)))


def digest_of(lines: str) -> str:
    """The SHA-256 of such lines in UTF-8, in hex."""
    return hashlib.sha256(lines.encode()).hexdigest()
