"""What a check of the ledger may find, and what people bring to it from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from custody.notes import Note

Signed = Callable[[Note], bool]
What = Literal[
    "reordered", "gap", "truncated", "rewritten", "missing", "edited", "unsigned",
    "rollback", "forked", "other-log", "forged-witness", "no-receipt",
    "emptied", "unkept", "early", "older", "partial", "slip", "other-number",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that does not agree.

    `number` is a checkpoint's, or an entry's in a receipt; so many entries as `size` were sealed, so many as
    `found` are there; `place` is one in the log, from 1; `near` the mark of a receipt typed wrong.
    """

    what: What
    number: int = 0
    size: int = 0
    found: int = 0
    place: int = 0
    mark: str = ""
    near: str = ""

    @property
    def is_doubt(self) -> bool:
        """Whether it only keeps something from being checked, and does not show that anything is broken."""
        return self.what in ("unkept", "early", "older", "partial", "slip", "other-number")


@dataclass(frozen=True, slots=True)
class Witness:
    """What people have kept outside: signed notes, and receipts as pairs of number and mark."""

    notes: tuple[Note, ...] = ()
    receipts: frozenset[tuple[int, str]] = frozenset()

    @property
    def count(self) -> int:
        """How many witnesses there are."""
        return len(self.notes) + len(self.receipts)
