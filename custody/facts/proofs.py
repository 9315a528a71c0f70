"""What is said of what somebody has sent: when, what came, and what the bot did with it."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import PacketName, SittingName


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(Fact):
    """One thing that was sent: when by Telegram's clock (`stamped`) or ours, when it reached us, its mark.

    Times are clock times of the campaign to the second; `how` it came, its `words`, and the `outcome`;
    `number` is Telegram's of the update, `into` and `into_mark` those of the entry into which it went as an
    answer; one act on several packets went into `into_more` entries besides.
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
    into: int = 0
    into_mark: str = ""
    into_more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAbout(Fact):
    """Of what an entry is: its packet or its work, the time that was `stated`, the deadline that it ended."""

    packet: PacketName | None = None
    sitting: SittingName | None = None
    stated: datetime | None = None
    due: datetime | None = None
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SentEntry(Fact):
    """The entry that was made for it, with its number and mark; `accepted` when it was no refusal."""

    seq: int
    mark: str
    what: Fact | None = None
    about: SentAbout | None = None
    accepted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Fact):
    """/proof: so many things were sent on these days; those of one page, the newest first.

    `until` is None for a single day; `is_cut` when more was sent than is told; `callsign` is whose it is,
    empty for one's own.  `looks` only asked to see something and are not among them; `outages` fell into the
    days; where nothing was sent, `reach` says why: soon, before (they `joined` later), nobody, old.
    `moscow` are hours from the time of Moscow.
    """

    since: date
    total: int
    until: date | None = None
    lines: tuple[Fact, ...] = ()
    callsign: str = ""
    is_cut: bool = False
    page: int = 1
    pages: int = 1
    looks: int = 0
    outages: tuple[Fact, ...] = ()
    reach: str = "soon"
    joined: datetime | None = None
    moscow: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofUnclear(Refusal):
    """Neither a day nor a call-sign of the campaign could be read in what stands after /proof."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYourProof(Refusal):
    """The statement is about somebody else."""
