"""Proving the ledger: do places, checkpoints and witnesses agree with the entries that there are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from custody.checkpoints import Checkpoint, name_of_log, note_of
from custody.faults import Fault, Signed, What, Witness
from custody.leaves import Grown, Leaves
from custody.ledger import Entry, mark
from custody.merkle import leaf_hash
from custody.notes import NAME, Note
from custody.sought import Sought

__all__ = ["Fault", "Log", "Signed", "What", "Witness"]


@dataclass(slots=True)
class Log:
    """The one log, built from the entries as they pass in any order.

    `sizes` are those of checkpoints that people have brought; `waiting` are hashes of entries without a place
    in the order in which they will get it: a checkpoint that is newer than the file can be compared by them.
    `placed` is how many had a place when the checkpoints were read, where more may get one meanwhile.
    `is_live` where these are the books themselves: a copy or an export may honestly be older than a witness.
    """

    sought: Sought = field(default_factory=Sought)
    sizes: frozenset[int] = frozenset()
    leaves: Leaves = field(default_factory=Leaves)
    waiting: list[str] = field(default_factory=list, repr=False)
    name: str = ""
    entries: int = 0
    placed: int | None = None
    is_live: bool = False
    _unplaced: dict[str, bytes] = field(default_factory=dict, repr=False)
    _grown: Grown | None = None

    def take(self, entry: Entry) -> None:
        """The next entry, in its place if it has one."""
        self.entries += 1
        if self.sought.receipts:
            self.sought.look(entry.seq, entry.data)
        place = entry.position
        if type(place) is not int or place < 0:  # not placed yet, or spoilt by SQL: then it is missed
            if self.sizes:
                self._unplaced[entry.hash] = leaf_hash(entry.data)
            return
        self.leaves.add(place, leaf_hash(entry.data))
        if place == 0:
            self.name = name_of_log(entry.data)

    def unkept(self, checkpoints: Sequence[Checkpoint]) -> Fault | None:
        """Whether entries have a place, which only a checkpoint gives, and the last one seals fewer."""
        sealed = checkpoints[-1].size if checkpoints else 0
        placed = len(self.leaves.places) if self.placed is None else self.placed
        return Fault("unkept", size=sealed, found=placed) if sealed < placed else None

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
        self.name = self.name or self._named()
        for note in witness.notes:
            if found := self._contradicted(note, grown, is_signed):
                return found
        if missed := self.sought.missed():
            what = cast("What", missed.what)
            return Fault(what, missed.number, found=missed.at, mark=missed.mark, near=missed.found)
        return None

    def _contradicted(self, note: Note, grown: Grown, is_signed: Signed | None) -> Fault | None:
        if is_signed is not None and not is_signed(note):
            return Fault("forged-witness", note.number)
        if self.name and note.origin != self.name:
            return Fault("other-log", note.number)
        if note.size in grown.roots:
            is_same = grown.roots[note.size] == note.root
            return None if is_same else Fault("forked", note.number, note.size)
        return self._out_of_reach(note, grown)

    def _out_of_reach(self, note: Note, grown: Grown) -> Fault:
        """Why the entries do not come as far as the witness; a file with fewer of them may only be older."""
        what: What = "older" if self.entries < note.size else "early"
        if self.entries and not self.leaves.places and not self.waiting:
            what = "partial"
        elif what == "older" and self.is_live:
            what = "rollback"
        elif grown.is_torn:
            what = "gap"
        return Fault(what, note.number, note.size, self.entries, grown.whole + 1)

    def _grow(self, sizes: Iterable[int]) -> Grown:
        """The tree with its roots at these sizes: walked once, when all entries have passed."""
        wanted = self.sizes.union(sizes)
        if self._grown is None or not wanted <= self._grown.sizes:
            self._grown = self.leaves.grown(wanted, list(self._in_order()))
        return self._grown

    def _in_order(self) -> Iterator[bytes]:
        """The leaves of the entries that wait for a place, as far as each of them is there, once."""
        taken = set[str]()
        for digest in self.waiting:
            if digest in taken or digest not in self._unplaced:
                return
            taken.add(digest)
            yield self._unplaced[digest]

    def _named(self) -> str:
        """What the log will be called, where not one of its entries has its place yet."""
        first = next(self._in_order(), None) if not self.leaves.places else None
        return NAME.format(mark=mark(first.hex())) if first else ""


def _differs(grown: Grown, checkpoint: Checkpoint) -> Fault | None:
    number, size = checkpoint.number, checkpoint.size
    if size > grown.whole:
        return Fault("gap" if grown.is_torn else "truncated", number, size, grown.whole, grown.whole + 1)
    return None if grown.roots[size].hex() == checkpoint.root else Fault("rewritten", number, size)


def _flaw(checkpoint: Checkpoint, is_signed: Signed | None) -> What | None:
    """Whether it says what its note says, and whether a known hand has signed that."""
    note = note_of(checkpoint)
    if note is None:
        return "edited"
    return "unsigned" if is_signed is not None and not is_signed(note) else None
