"""What is said of what somebody has sent: when, what came, and what the bot did with it."""

from dataclasses import dataclass
from datetime import date

from custody.facts.base import Fact, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(Fact):
    """One thing that was sent: when by Telegram's clock (`stamped`) or ours, when it reached us, its mark.

    Times are clock times of the campaign to the second; `how` it came, its `words`, and the `outcome`;
    `number` is Telegram's of the update.
    """

    clock: str
    how: str
    mark: str
    outcome: str
    number: int
    stamped: bool = False
    received: str = ""
    words: str = ""
    answered: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentEntry(Fact):
    """The entry that was made for it, with its number and mark; `accepted` when it was no refusal."""

    seq: int
    mark: str
    what: Fact | None = None
    code: str = ""
    accepted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Fact):
    """/proof: so many things were sent on these days; those of one page, the newest first.

    `until` is None for a single day; `is_cut` when more was sent than is told; `callsign` is whose it is,
    empty for one's own.
    """

    since: date
    total: int
    until: date | None = None
    lines: tuple[Fact, ...] = ()
    callsign: str = ""
    is_cut: bool = False
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofUnclear(Refusal):
    """Neither a day nor a call-sign of the campaign could be read in what stands after /proof."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYourProof(Refusal):
    """The statement is about somebody else."""
