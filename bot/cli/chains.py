"""The check of a ledger: its chains, its one log, its checkpoints, and what people keep outside."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

from custody.checkpoints import Checkpoint
from custody.ledger import Break, Entry, flaw
from custody.proving import Fault, Log, Signed, Witness
from storage.shape import Oddities


@dataclass(slots=True)
class Check:
    """Follows the chains one entry after another; `broken` is the first break that was met.

    `campaigns` stand in the same books, each with the entry of its plan; 0 where only the ledger is read.
    `odd` is how these books differ from what the program makes.
    """

    entries: int = 0
    streams: int = 0
    broken: Break | None = None
    checkpoints: list[Checkpoint] = field(default_factory=list)
    campaigns: int = 0
    odd: Oddities = field(default_factory=Oddities)
    log: Log = field(default_factory=Log)
    _seen: set[str] = field(default_factory=set)
    _last: Entry | None = None

    def take(self, entry: Entry) -> None:
        """The next entry; a stream that comes back after another one was put in by somebody."""
        before = self._last
        if before is None or before.stream != entry.stream:
            before = None
            self._begin(entry)
        if self.broken is None and (what := flaw(entry, before)):
            self.broken = Break(entry.stream, entry.seq, what)
        self._last = entry
        self.log.take(entry)
        self.entries += 1

    def fault(self, is_signed: Signed | None, witness: Witness) -> Fault | None:
        """What does not agree although every chain holds; a rollback only a witness can tell."""
        if self.campaigns and not self.entries:
            return Fault("emptied", found=self.campaigns)
        return self.log.fault(self.checkpoints, is_signed) or self.log.contradicted(witness, is_signed)

    def _begin(self, entry: Entry) -> None:
        if entry.stream in self._seen and self.broken is None:
            self.broken = Break(entry.stream, entry.seq, "reordered")
        self._seen.add(entry.stream)
        self.streams += 1


def begun(witness: Witness) -> Check:
    """A check that looks out for these witnesses."""
    sizes = frozenset(note.size for note in witness.notes)
    return Check(log=Log(awaited=set(witness.receipts), sizes=sizes))


def check_all(found: Iterable[Entry | Checkpoint], check: Check) -> Check:
    """Check what lies in a file."""
    for each in found:
        if isinstance(each, Checkpoint):
            check.checkpoints.append(each)
        else:
            check.take(each)
    return check


async def check_stored(pages: AsyncIterator[Iterable[Entry]], check: Check) -> Check:
    """Check entries that come from the database, many at once."""
    async for page in pages:
        for entry in page:
            check.take(entry)
    return check
