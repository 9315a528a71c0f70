"""The check of a ledger: its chains, its one log, its checkpoints, and what people keep outside."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

from custody.checkpoints import Checkpoint
from custody.ledger import Break, Entry, first_break
from custody.proving import Fault, Log, Signed, Witness


@dataclass(slots=True)
class Check:
    """Follows the chains one entry after another; `broken` is the first break that was met."""

    entries: int = 0
    streams: int = 0
    broken: Break | None = None
    checkpoints: list[Checkpoint] = field(default_factory=list)
    log: Log = field(default_factory=Log)
    _seen: set[str] = field(default_factory=set)
    _chain: list[Entry] = field(default_factory=list)

    def take(self, entry: Entry) -> None:
        """The next entry; a stream that comes back after another one was put in by somebody."""
        if self._chain and self._chain[-1].stream != entry.stream:
            self.end()
        if not self._chain:
            self._begin(entry)
        self._chain.append(entry)
        self.log.take(entry)
        self.entries += 1

    def end(self) -> Break | None:
        """The stream is complete: check it; returns the first break so far."""
        self.broken = self.broken or first_break(self._chain)
        self._chain = []
        return self.broken

    def fault(self, is_signed: Signed | None, witness: Witness) -> Fault | None:
        """What does not agree although every chain holds; a rollback only a witness can tell."""
        return self.log.fault(self.checkpoints, is_signed) or self.log.contradicted(witness, is_signed)

    def _begin(self, entry: Entry) -> None:
        if entry.stream in self._seen and self.broken is None:
            self.broken = Break(entry.stream, entry.seq, "reordered")
        self._seen.add(entry.stream)
        self.streams += 1


def begun(witness: Witness) -> Check:
    """A check that looks out for these witnesses."""
    return Check(log=Log(awaited=set(witness.receipts)))


def check_all(found: Iterable[Entry | Checkpoint], check: Check) -> Check:
    """Check what lies in a file."""
    for each in found:
        if isinstance(each, Checkpoint):
            check.checkpoints.append(each)
        else:
            check.take(each)
    check.end()
    return check


async def check_stored(entries: AsyncIterator[Entry], check: Check) -> Check:
    """Check entries that come from the database."""
    async for entry in entries:
        check.take(entry)
    check.end()
    return check
