"""Marks typed in the chat: what is in the draft, what lacks, and how it ends (S 16)."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal
from custody.facts.names import SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingBegun(Fact):
    """Marks of this sitting can be typed now, a page a code; `done` of `works` are there already."""

    sitting: SittingName
    items: tuple[str, ...]
    done: int = 0
    works: int | None = None
    checker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingWhose(Fact):
    """Several experts check this sitting: for whom will the marks be typed? A button each."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeItem(Fact):
    """The next item of a code: from 0 to `most`, or not begun; `said` are the marks so far."""

    sitting: SittingName
    participant: str
    variant: int
    label: str
    most: int
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsTyped(Fact):
    """Rows that are whole, with their totals, in the draft: nothing is recorded before the end.

    `strange` codes were to be taken out, and were not there.
    """

    sitting: SittingName
    done: int
    lines: tuple[Fact, ...] = ()
    works: int | None = None
    strange: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedRow(Fact):
    """One row of the draft."""

    participant: str
    variant: int
    said: str
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTyping(Refusal):
    """What was typed looks like marks, and no sitting is open for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingDropped(Fact):
    """The draft is gone; what was recorded stays."""

    sitting: SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingLeft(Fact):
    """The sitting is open for typing no more; `done` works that were typed are kept, and not recorded."""

    sitting: SittingName
    done: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfRow(Fact):
    """A code with a variant and without all its marks: the items that lack."""

    participant: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped(Refusal):
    """Nothing is recorded: `count` codes lack marks; each is gone on with or taken out by a button."""

    sitting: SittingName
    lines: tuple[HalfRow, ...]
    count: int
