"""Marks by participant's code: what was taken, who is given it, and why a table was not taken (S 16-17)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Receipt, SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksWrong(Refusal):
    """A table has so many faults, and nothing of it is kept; `table` is marks, form, structure or typed."""

    table: str
    count: int
    faults: tuple[Fact, ...]
    attached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksNotYours(Refusal):
    """Who may send such a table: experts and chairs marks, a school its form, a coordinator structures."""

    table: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoStructure(Refusal):
    """Nobody has sent the structure of this work yet: marks cannot be checked."""

    subject: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksMoved(Refusal):
    """While the table was read, somebody else has given marks of the same sitting: send it again."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureLine(Fact):
    """One work's structure: so many items, so many marks at most, its version."""

    subject: str
    grade: str
    items: int
    most: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StructuresKept(Fact):
    """The coordinator has sent structures, by this file; works that it says nothing new of are left out."""

    by: Who
    at: datetime
    sha256: str
    lines: tuple[StructureLine, ...] = ()
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureForm(Fact):
    """What comes with the table of structures: so many works have none yet."""

    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksTaken(Fact):
    """A mark sheet of a sitting: whose, by whom it was brought, and the digests of the file and of the rows.

    `sort` is first, second, chair or uploaded; `replaces` is the number of the sheet that it replaces,
    which came `earlier`.
    """

    sitting: SittingName
    sort: str
    number: int
    whose: Who
    by: Who
    at: datetime
    works: int
    absent: int = 0
    structure: int = 0
    rows_sha256: str
    sha256: str = ""
    replaces: int = 0
    earlier: datetime | None = None
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksKept(Fact):
    """The answer to whoever has sent marks or a form: every sitting with its number of works and receipt.

    `office` when a coordinator has.
    """

    sort: str
    works: int
    lines: tuple[Fact, ...]
    office: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksSame(Fact):
    """The same rows have come again: nothing is recorded twice, and nobody is told twice."""

    sort: str
    works: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksForm(Fact):
    """What comes with the table of marks to fill in: of so many organisations, with so many `codes`."""

    subject: str
    grade: str
    count: int
    codes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksForgotten(Fact):
    """Rows and files of so many sheets, with so many works, are gone: they came before `before`."""

    sheets: int
    works: int
    before: datetime
    at: datetime
    receipt: Receipt | None = None
