"""Mark sheets and what is compared with them, as the desk needs them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from custody.facts.names import Who
from custody.marks.rows import MarkRow
from custody.marks.sheets import MarkSheet
from custody.packets import Packet
from custody.ports.mark_drafts import StructureBook, TypingBook
from custody.ports.mark_forgetting import ForgettingBook
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class MarksCount:
    """Numbers of sittings: all, with an expert's marks, with the uploaded form, compared, and differing."""

    sittings: int = 0
    marked: int = 0
    forms: int = 0
    reconciled: int = 0
    differing: int = 0


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A sheet to keep, numbered among those of its sitting, with its rows as `lines_of` says them.

    `papers` made of it are forgotten with it.
    """

    head: MarkSheet
    lines: str
    replaces: int | None = None
    papers: tuple[int, ...] = ()


class SheetBook(Protocol):
    """Mark sheets and what is compared with them."""

    async def sittings_of_work(
        self, campaign: int, subject: str, grade: str, organisations: frozenset[str] = frozenset()
    ) -> tuple[Sitting, ...]:
        """The sittings of that work at these organisations, or all, by organisation and day."""
        ...

    async def packets_checked_by(self, person: int) -> tuple[Packet, ...]:
        """The packets that the person checks or has in hand."""
        ...

    async def packets_of_sittings(self, sittings: Sequence[int]) -> tuple[Packet, ...]:
        """The packets of these sittings."""
        ...

    async def sittings_checked_by(self, person: int) -> tuple[Sitting, ...]:
        """Sittings whose packets the person checks, or checks a second time, by day."""
        ...

    async def mark_sheets(self, sittings: Sequence[int]) -> tuple[MarkSheet, ...]:
        """Every sheet of these sittings, also replaced ones, in the order in which they came."""
        ...

    async def mark_rows(self, sheets: Sequence[int]) -> Mapping[int, tuple[MarkRow, ...]]:
        """The rows of these sheets; nothing of one that is forgotten."""
        ...

    async def keep_mark_sheets(self, new: Sequence[NewSheet]) -> tuple[MarkSheet, ...]:
        """Keep them with their rows, and set those aside that they replace; returns them with their ids."""
        ...

    async def sheets_of_work(self, campaign: int, subject: str, grade: str) -> tuple[MarkSheet, ...]:
        """The sheets of that work which stand, in all sittings."""
        ...

    async def second_checks(self, sittings: Sequence[int]) -> Mapping[int, Who]:
        """Who is to check these sittings a second time."""
        ...

    async def ask_second(self, sitting: int, expert: Who, at: datetime) -> None:
        """This expert is to check the sitting a second time."""
        ...

    async def note_reconciled(
        self, sitting: int, digests: tuple[str, str], works: int, differences: int, at: datetime
    ) -> None:
        """The marks and the upload, each by the digest of its rows, were compared."""
        ...

    async def marks_count(self, campaign: int) -> MarksCount:
        """How far the campaign is."""
        ...

    async def to_reconcile(self, campaign: int) -> tuple[tuple[int, bool], ...]:
        """Sittings that have both sides, each with whether that was compared; those that were not first."""
        ...

    async def reconciled(self, sitting: int) -> tuple[datetime, int] | None:
        """When the sitting was compared last, and how many differences there were."""
        ...

    async def marked_sittings(
        self, campaign: int, most: int, skipped: int = 0, subjects: frozenset[str] = frozenset()
    ) -> tuple[int, ...]:
        """Sittings with any marks, of these subjects or of all, by day."""
        ...

    async def marked_sittings_at(
        self, campaign: int, organisations: frozenset[str], most: int
    ) -> tuple[int, ...]:
        """Sittings of these organisations with any marks, by day."""
        ...

    async def sittings_to_mark(self, campaign: int, day: date) -> tuple[Sitting, ...]:
        """Where marks are missing, by work; without their milestones and packets."""
        ...

    async def sittings_to_decide(self, campaign: int) -> tuple[Sitting, ...]:
        """Where two experts may differ and nobody has decided, by work; as brief."""
        ...


class MarkBook(StructureBook, SheetBook, TypingBook, ForgettingBook, Protocol):
    """Everything about marks."""
