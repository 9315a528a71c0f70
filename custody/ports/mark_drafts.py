"""Structures of works, and marks that are being typed, as the desk needs them."""

from datetime import datetime
from typing import Protocol

from custody.marks.rows import MarkRow
from custody.marks.structure import Structure


class StructureBook(Protocol):
    """Structures of works; every version is kept."""

    async def structures(self, campaign: int) -> tuple[Structure, ...]:
        """The newest version of each."""
        ...

    async def structure(self, campaign: int, subject: str, grade: str, number: int) -> Structure | None:
        """One version."""
        ...

    async def keep_structure(self, campaign: int, structure: Structure, sha256: str, at: datetime) -> int:
        """Keep a new version; returns its number."""
        ...

    async def works_planned(self, campaign: int) -> tuple[tuple[str, str], ...]:
        """Subject and class of every sitting of the plan, once each."""
        ...


class TypingBook(Protocol):
    """Marks that somebody types, a page a code."""

    async def begin_typing(self, person: int, sitting: int, checker: str, at: datetime) -> None:
        """From now on what the person types is of this sitting, and for this expert."""
        ...

    async def typing(self, person: int) -> tuple[int, str] | None:
        """Which sitting the person types marks of, and whose marks; None for nobody who does."""
        ...

    async def typed_rows(self, person: int, sitting: int) -> tuple[MarkRow, ...]:
        """What the person has typed of it, the last one last, whole or not."""
        ...

    async def type_row(self, person: int, sitting: int, row: MarkRow, at: datetime) -> None:
        """Keep a row in the place of an earlier one of the same code."""
        ...

    async def drop_typed_row(self, person: int, sitting: int, code: str) -> bool:
        """Take a row back; False when there was none."""
        ...

    async def drop_typing_of(self, campaign: int, subject: str, grade: str) -> frozenset[int]:
        """What was typed of a work no longer fits; returns who has typed it."""
        ...

    async def leave_typing(self, person: int) -> None:
        """What the person types is of no sitting any more; what was typed stays."""
        ...

    async def end_typing(self, person: int, sitting: int) -> None:
        """All of it is in a sheet now, or is not wanted."""
        ...
