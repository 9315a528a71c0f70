"""What the desk needs of the world for marks: tables read, tables made, away from the event loop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from custody.marks.differences import Difference
from custody.marks.files import MarksFile
from custody.marks.rows import MarkRow
from custody.marks.structure import Structure
from custody.marks.structure_rows import Works
from custody.plan_problems import PlanError

Faults = tuple[PlanError, ...]


@dataclass(frozen=True, slots=True)
class MarkPage:
    """One sitting's marks for a table: `checkers` are call-signs by code, for those who may know them."""

    organisation: str
    name: str
    day: date
    rows: Sequence[MarkRow]
    checkers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormPart:
    """One sitting in a table to fill in: whose marks, and the codes if they are known.

    Where a chair decides, `sides` are what the two experts say of each code.
    """

    organisation: str
    day: date
    codes: Sequence[str] = ()
    expert: str = ""
    sides: Sequence[tuple[MarkRow, MarkRow | None]] = ()


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file with the name under which it is sent."""

    name: str
    data: bytes


class MarkTools(Protocol):
    """Reads and writes tables of marks; faults come worded as the tables are."""

    async def read_marks(self, content: bytes) -> MarksFile | Faults:
        """An expert's table, or why it cannot be read."""
        ...

    async def read_form(self, content: bytes) -> MarksFile | Faults:
        """An uploaded collection form, or why it cannot be read."""
        ...

    async def read_structures(self, content: bytes, works: Works) -> tuple[tuple[Structure, ...], Faults]:
        """The structures, and what is wrong instead."""
        ...

    def worded(self, faults: Faults, sheet: str) -> Faults:
        """Faults of the check, placed as in that sheet."""
        ...

    async def report(self, faults: Faults, language: str) -> bytes:
        """Every fault in a table."""
        ...

    async def marks_form(self, structure: Structure, parts: Sequence[FormPart], *, experts: bool) -> MadeFile:
        """A table of marks to fill in."""
        ...

    async def papers(self, structure: Structure, pages: Sequence[MarkPage]) -> tuple[MadeFile, MadeFile]:
        """The nameless protocol and the filled collection form."""
        ...

    async def differences(
        self, found: Sequence[tuple[str, Sequence[Difference]]], *, upload: bool
    ) -> MadeFile:
        """Every difference, of an upload or of a second check."""
        ...

    async def structure_form(self, structures: Sequence[Structure], works: Works) -> MadeFile:
        """The table of structures."""
        ...
