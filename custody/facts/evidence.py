"""Evidence that people hold in their own hands: checkpoints of the whole ledger, and their own receipts."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointMade(Fact):
    """The root at `at` over `size` entries; the note is to be kept.

    `fresh` of them came after checkpoint number `after` (0: since the beginning); that of a day counts from
    the last one of a day.  `key` is the public one; `program` the SHA-256 of the one that checks an export.
    """

    number: int
    size: int
    fresh: int
    mark: str
    at: datetime
    signed: str
    day: bool = False
    key: str = ""
    after: int = 0
    program: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAct(Fact):
    """One of one's own acts: when, what, its number and mark, and whether a checkpoint covers it."""

    at: datetime
    what: Fact
    seq: int
    mark: str
    code: str = ""
    sealed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipts(Fact):
    """/receipt: one's own accepted acts, the newest first, and the newest checkpoint with its root's mark."""

    total: int
    lines: tuple[OwnAct, ...] = ()
    unsealed: int = 0
    number: int = 0
    mark: str = ""
    sealed_at: datetime | None = None
    page: int = 1
    pages: int = 1
