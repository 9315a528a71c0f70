"""Proving the ledger: do places, checkpoints and witnesses agree with the entries that there are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from custody.checkpoints import Checkpoint, name_of_log
from custody.leaves import Grown, Leaves
from custody.ledger import Entry, mark
from custody.merkle import leaf_hash
from custody.notes import Note, notes_in

Signed = Callable[[Note], bool]
What = Literal[
    "reordered", "gap", "truncated", "rewritten", "missing", "edited", "unsigned",
    "rollback", "forked", "other-log", "forged-witness", "no-receipt", "emptied",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that does not agree.

    `number` is a checkpoint's, or an entry's in a receipt; so many entries as `size` were sealed, so many as
    `found` are there; `place` is one in the log, from 1.
    """

    what: What
    number: int = 0
    size: int = 0
    found: int = 0
    place: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Witness:
    """What people have kept outside: signed notes, and receipts as pairs of number and mark."""

    notes: tuple[Note, ...] = ()
    receipts: frozenset[tuple[int, str]] = frozenset()

    @property
    def count(self) -> int:
        """How many witnesses there are."""
        return len(self.notes) + len(self.receipts)


@dataclass(slots=True)
class Log:
    """The one log, built from the entries as they pass in any order.

    `awaited` receipts are crossed off; `sizes` are those of checkpoints that people have brought.
    """

    awaited: set[tuple[int, str]] = field(default_factory=set)
    sizes: frozenset[int] = frozenset()
    leaves: Leaves = field(default_factory=Leaves)
    name: str = ""
    _grown: Grown | None = None

    def take(self, entry: Entry) -> None:
        """The next entry, in its place if it has one."""
        if self.awaited:
            self.awaited.discard((entry.seq, mark(sha256(entry.data).hexdigest())))
        place = entry.position
        if type(place) is not int or place < 0:  # not placed yet, or spoilt by SQL: then it is missed
            return
        self.leaves.add(place, leaf_hash(entry.data))
        if place == 0:
            self.name = name_of_log(entry.data)

    def fault(self, checkpoints: Sequence[Checkpoint], is_signed: Signed | None) -> Fault | None:
        """The first checkpoint that the entries contradict; without keys signatures are not looked at."""
        grown = self._grow(each.size for each in checkpoints)
        if grown.twice is not None:
            return Fault("reordered", place=grown.twice + 1)
        last = 0
        for number, checkpoint in enumerate(checkpoints, start=1):
            if checkpoint.number != number:
                return Fault("missing", number)
            if what := _flaw(checkpoint, is_signed) or ("edited" if checkpoint.size < last else None):
                return Fault(what, number)
            if found := _differs(grown, checkpoint):
                return found
            last = checkpoint.size
        return None

    def contradicted(self, witness: Witness, is_signed: Signed | None) -> Fault | None:
        """The first witness with which the entries do not agree."""
        grown = self._grow(note.size for note in witness.notes)
        for note in witness.notes:
            if found := self._contradicted(note, grown, is_signed):
                return found
        missed = min(self.awaited & witness.receipts, default=None)
        return Fault("no-receipt", missed[0], mark=missed[1]) if missed else None

    def _contradicted(self, note: Note, grown: Grown, is_signed: Signed | None) -> Fault | None:
        if is_signed is not None and not is_signed(note):
            return Fault("forged-witness", note.number)
        if self.name and note.origin != self.name:
            return Fault("other-log", note.number)
        if note.size > grown.whole:
            return Fault("rollback", note.number, note.size, grown.whole)
        return None if grown.roots[note.size] == note.root else Fault("forked", note.number, note.size)

    def _grow(self, sizes: Iterable[int]) -> Grown:
        """The tree with its roots at these sizes: walked once, when all entries have passed."""
        wanted = self.sizes.union(sizes)
        if self._grown is None or not wanted <= self._grown.sizes:
            self._grown = self.leaves.grown(wanted)
        return self._grown


def _differs(grown: Grown, checkpoint: Checkpoint) -> Fault | None:
    number, size = checkpoint.number, checkpoint.size
    if size > grown.whole:
        return Fault("gap" if grown.is_torn else "truncated", number, size, grown.whole, grown.whole + 1)
    return None if grown.roots[size].hex() == checkpoint.root else Fault("rewritten", number, size)


def _flaw(checkpoint: Checkpoint, is_signed: Signed | None) -> What | None:
    """Whether it says what its note says, and whether a known hand has signed that."""
    note = next(notes_in(checkpoint.note), None)
    said = (note.number, note.size, note.root.hex()) if note else None
    if note is None or said != (checkpoint.number, checkpoint.size, checkpoint.root):
        return "edited"
    return "unsigned" if is_signed is not None and not is_signed(note) else None
