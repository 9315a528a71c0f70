"""A mark sheet: one expert's marks of one sitting, as they were given; nothing of an earlier one is lost."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from custody.facts.names import Who
from custody.marks.rows import MarkRow

Sort = Literal["first", "second", "chair", "uploaded"]
"""An expert's marks; those of a second check; the chair's decision; what the school has uploaded."""


@dataclass(frozen=True, slots=True)
class MarkSheet:
    """The head of a sheet: `structure` is the version by which it was checked, `works` without the absent.

    `whose` gave the marks, `by` brought them, perhaps for an expert without a phone; `sha256` is the file's,
    empty for marks that were typed.  `number` counts the sheets of the sitting; one that was replaced has
    `aside`.
    """

    sitting: int
    sort: Sort
    whose: Who
    by: Who
    at: datetime
    structure: int
    works: int
    absent: int
    rows_sha256: str
    sha256: str = ""
    number: int = 0
    id: int = 0
    aside: bool = False
    forgotten: datetime | None = None


@dataclass(frozen=True, slots=True)
class FullSheet:
    """A sheet with its rows."""

    head: MarkSheet
    rows: tuple[MarkRow, ...]


def standing(sheets: Iterable[MarkSheet], *sorts: Sort) -> tuple[MarkSheet, ...]:
    """Those that nothing has replaced, of these sorts."""
    return tuple(each for each in sheets if not each.aside and each.sort in sorts)


def replaced_by(new: MarkSheet, sheets: Iterable[MarkSheet]) -> MarkSheet | None:
    """The sheet in whose place a new one stands: the same person's of the same sort."""
    same = (
        each for each in standing(sheets, new.sort) if new.sort in ("chair", "uploaded") or _same(each, new)
    )
    return next(same, None)


def _same(one: MarkSheet, other: MarkSheet) -> bool:
    return one.whose.id == other.whose.id


def checkers(sheets: Sequence[FullSheet]) -> dict[str, str]:
    """By code, the call-sign of whoever has given the marks that count."""
    return {row.code: sheet.head.whose.callsign for sheet in _counting(sheets) for row in sheet.rows}


def final(sheets: Sequence[FullSheet]) -> dict[str, MarkRow]:
    """The marks that count, by code: the experts', and where the chair has decided, the chair's."""
    return {row.code: row for sheet in _counting(sheets) for row in sheet.rows}


def _counting(sheets: Sequence[FullSheet]) -> Iterator[FullSheet]:
    """The chair's come last, so that their word stands above the experts'."""
    sorts: tuple[Sort, ...] = ("first", "chair")
    return (each for sort in sorts for each in sheets if each.head in standing((each.head,), sort))
