"""The check of a ledger: its chains, its one log, its checkpoints, and what people keep outside."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field, replace

from custody.checkpoints import Checkpoint
from custody.ledger import Break, Entry, flaw
from custody.proving import Fault, Log, Signed, Witness
from custody.sought import Sought
from storage.shape import Oddities

Waiting = tuple[str, ...]
"""Hashes of entries that have no place yet, in the order in which they will get it."""


@dataclass(slots=True)
class Check:
    """Follows the chains one entry after another; `broken` is the first break that was met.

    `campaigns` stand in the same books, each with the entry of its plan; 0 where only the ledger is read.
    `shown` is the first packet that is shown elsewhere than its chain says; `odd` is how these books differ
    from what the program makes.
    """

    entries: int = 0
    streams: int = 0
    breaks: int = 0
    broken: Break | None = None
    checkpoints: list[Checkpoint] = field(default_factory=list)
    campaigns: int = 0
    shown: Break | None = None
    odd: Oddities = field(default_factory=Oddities)
    log: Log = field(default_factory=Log)
    _seen: set[str] = field(default_factory=set, repr=False)
    _last: Entry | None = None

    def take(self, entry: Entry) -> None:
        """The next entry; a stream that comes back after another one was put in by somebody."""
        before, what = self._last, None
        if before is None or before.stream != entry.stream:
            before, what = None, self._begin(entry)
        if what := what or flaw(entry, before):
            self.breaks += 1
            self.broken = self.broken or Break(entry.stream, entry.seq, what)
        if self.broken is not None and _comes_later(entry, self.broken):
            self.broken = replace(self.broken, what="reordered")
        self._last = entry
        self.log.take(entry)
        self.entries += 1

    def doubt(self) -> Fault | None:
        """Whether the last checkpoint was taken out, or is being made at this moment."""
        return self.log.unkept(self.checkpoints)

    def fault(self, is_signed: Signed | None, witness: Witness) -> Fault | None:
        """What does not agree although every chain holds; a rollback only a witness can tell."""
        if self.campaigns and not self.entries:
            return Fault("emptied", found=self.campaigns)
        return self.log.fault(self.checkpoints, is_signed) or self.log.contradicted(witness, is_signed)

    def _begin(self, entry: Entry) -> str | None:
        """Another chain begins; one that was there before was put in by somebody."""
        what = "reordered" if entry.stream in self._seen else None
        self._seen.add(entry.stream)
        self.streams += 1
        return what


def _comes_later(entry: Entry, gap: Break) -> bool:
    """Whether it is one of those that were missing before the gap: then they were only moved."""
    is_of_chain = (
        entry.stream == gap.stream and type(entry.seq) is int
    )  # with SQL a number may be made a text
    return gap.what == "gap" and is_of_chain and entry.seq < gap.seq


def begun(witness: Witness) -> Check:
    """A check that looks out for these witnesses."""
    sizes = frozenset(note.size for note in witness.notes)
    return Check(log=Log(Sought(witness.receipts), sizes))


def check_all(found: Iterable[Entry | Checkpoint | Waiting], check: Check) -> Check:
    """Check what lies in a file."""
    for each in found:
        if isinstance(each, Entry):
            check.take(each)
        elif isinstance(each, Checkpoint):
            check.checkpoints.append(each)
        else:
            check.log.waiting += each
    return check


async def check_stored(pages: AsyncIterator[Iterable[Entry]], check: Check) -> Check:
    """Check entries that come from the database, many at once."""
    async for page in pages:
        for entry in page:
            check.take(entry)
    return check
