"""The ledger: append-only chains of entries, one a stream, that anybody can check."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from custody.claims import Listed, claimed, mislisted
from custody.facts.names import Receipt

Line = Callable[[Any], str]
GENESIS = "0" * 64
MARK_BYTES = 10
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = tuple(first + second for first in _SIGNS for second in _SIGNS)
"""Crockford's base32, ten bits at a time."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is to be written: `body` is plain JSON; when it happened, and when we heard of it."""

    stream: str
    kind: str
    accepted: bool
    actor: str
    role: str
    happened_at: datetime
    recorded_at: datetime
    time_source: str
    via: str
    update: int | None
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the ledger: `data` are the canonical bytes exactly as they were hashed.

    `position` is its place in the one log of all entries, from 0; None until a checkpoint gives it one.
    `listed` is what the row's other columns say; None where they were not read or there are none.
    """

    stream: str
    seq: int
    prev: str
    data: bytes
    hash: str
    position: int | None = field(default=None, compare=False)
    listed: Listed | None = field(default=None, compare=False)

    @property
    def receipt(self) -> Receipt:
        """What a person is given for this entry."""
        return Receipt(self.seq, mark(self.hash))

    @property
    def content(self) -> dict[str, Any]:
        """The entry's canonical bytes as data."""
        loaded: dict[str, Any] = json.loads(self.data)
        return loaded


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold, or a row does not say what its entry says.

    `what` is edited, gap, reordered, forked, or of the columns accepted, actor, kind, recorded.
    """

    stream: str
    seq: int
    what: str


SORTED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(record: Record, seq: int, prev: str, line: Line = SORTED.encode) -> bytes:
    """The bytes that are hashed: JSON with sorted keys, no spaces, UTF-8, times in ISO 8601 with offset."""
    content = {
        "v": 1,
        "stream": record.stream,
        "seq": seq,
        "prev": prev,
        "kind": record.kind,
        "accepted": record.accepted,
        "actor": record.actor,
        "role": record.role,
        "happened_at": record.happened_at.isoformat(),
        "recorded_at": record.recorded_at.isoformat(),
        "time_source": record.time_source,
        "via": record.via,
        "update": record.update,
        "body": record.body,
    }
    return line(content).encode()


def chain(record: Record, last: Entry | None, line: Line = SORTED.encode) -> Entry:
    """The entry that follows `last` in the record's stream; `line` encodes as `SORTED` does."""
    seq, prev = (last.seq + 1, last.hash) if last else (1, GENESIS)
    data = canonical(record, seq, prev, line)
    return Entry(record.stream, seq, prev, data, hashlib.sha256(data).hexdigest())


def mark(hexdigest: str) -> str:
    """The first 80 bits of a hash as 16 Crockford base32 characters, short enough to read out by phone."""
    bits = int(hexdigest[: 2 * MARK_BYTES], 16)
    return "".join([_PAIRS[bits >> shift & 1023] for shift in range(8 * MARK_BYTES - 10, -1, -10)])


def first_break(entries: Iterable[Entry]) -> Break | None:
    """The first break in entries ordered by stream and number; None when every chain holds."""
    last: Entry | None = None
    for entry in entries:
        before = last if last and last.stream == entry.stream else None
        if what := flaw(entry, before):
            return Break(entry.stream, entry.seq, what)
        last = entry
    return None


def flaw(entry: Entry, before: Entry | None) -> str | None:
    """What is wrong with an entry after the one before it in its chain, as a `Break` names it."""
    if hashlib.sha256(entry.data).hexdigest() != entry.hash:
        return "edited"
    claim = claimed(entry.data)
    if claim is None:
        return "edited"
    if claim[:3] != (entry.stream, entry.seq, entry.prev):
        return "reordered"
    last = before.seq if before else 0
    if entry.seq != last + 1:
        return "gap" if entry.seq > last else "reordered"
    if entry.prev != (before.hash if before else GENESIS):
        return "forked"
    return mislisted(entry.data, claim, entry.listed) if entry.listed else None
