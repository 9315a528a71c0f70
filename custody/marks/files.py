"""Marks as they come in a file or are typed, before anything is believed, and what to check them against."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from custody.marks.rows import MarkRow

SHEET = "marks"


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands in the file, or was typed: every cell as a text, `day` in ISO form, `row` from 1."""

    row: int
    organisation: str
    day: str
    code: str
    variant: str
    marks: tuple[str, ...]
    expert: str = ""

    @property
    def is_blank(self) -> bool:
        """A code that was printed in advance and that nobody has used."""
        return not self.variant and not any(self.marks)


@dataclass(frozen=True, slots=True)
class MarksFile:
    """A file of marks of one subject and class; `labels` are the headers of its columns of items."""

    subject: str
    grade: str
    labels: tuple[str, ...]
    rows: tuple[RawRow, ...]


def _as_it_is(code: str) -> str:
    """No codes were given out in the bot: any of the right form may be there."""
    return code


@dataclass(frozen=True, slots=True)
class Work:
    """A sitting as the check sees it: whose marks are awaited, and how many works the packets hold.

    `spelt` gives a code as it was handed out, or nothing, `ranges` how to say which were; `taken` are codes
    with another expert's call-sign; a decision may only speak of codes that are `known`; with a `window` the
    day may have been chosen since the table was made.
    """

    sitting: int
    organisation: str
    name: str
    day: date
    checker: str
    works: int | None = None
    ranges: tuple[str, ...] = ()
    spelt: Callable[[str], str] = _as_it_is
    taken: Mapping[str, str] = field(default_factory=dict)
    known: frozenset[str] | None = None
    window: tuple[date, date] | None = None

    def is_on(self, day: str) -> bool:
        """Whether a row of that day, in ISO form, can be of it: its own day, or another of its window."""
        first, last = self.window or (self.day, self.day)
        return day == self.day.isoformat() or first.isoformat() <= day <= last.isoformat()

    @property
    def key(self) -> "Key":
        """One expert's part of one sitting."""
        return self.sitting, self.checker


Key = tuple[int, str]
Checked = Mapping[Key, tuple[MarkRow, ...]]
"""The rows by sitting and checker."""
