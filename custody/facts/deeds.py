"""What is said about printed acts: which there are, which is ready, and whether a paper is of these books."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import PacketName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedLine(Fact):
    """One act of acceptance and transfer that can be printed: when, which step, between whom, of how many."""

    at: datetime
    step: str
    taker: Who
    giver: Who | None = None
    count: int = 1
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds(Fact):
    """/acts: what this person can print; `which` list this is: of a packet, a day, somebody.

    `examples` are a code and a call-sign of this campaign that can be typed after the command.
    """

    which: str
    count: int = 0
    lines: tuple[DeedLine, ...] = ()
    packet: PacketName | None = None
    day: date | None = None
    name: str = ""
    page: int = 1
    pages: int = 1
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedReady(Fact):
    """The file comes with this: `count` acts of that kind on so many `pages`, the first with that number."""

    deed: str
    number: str
    count: int = 1
    pages: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDeeds(Refusal):
    """There is nothing yet that such an act could state."""

    deed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchDeeds(Refusal):
    """Neither a packet nor a person of the campaign is called like this."""

    words: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYourDeed(Refusal):
    """The act is about others: people print their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedEntry(Fact):
    """An entry of a paper as the ledger has it; `later` is what became of it, by entry `by_entry`."""

    at: datetime
    what: Fact
    who: str
    seq: int
    mark: str
    code: str = ""
    later: str = ""
    by_entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedHolds(Fact):
    """The paper is of these books: printed then by whom, all `count` entries are there with their hashes.

    `overruled` of them were taken back or put right since.  A statement of what was sent rests on so many
    updates as `sent` too.
    """

    deed: str
    number: str
    at: datetime
    who: str
    count: int
    lines: tuple[DeedEntry, ...] = ()
    overruled: int = 0
    sent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedDiffers(Fact):
    """The paper was printed from these books, but entry `seq` is not what it was: somebody has edited it."""

    deed: str
    number: str
    at: datetime
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedUnknown(Refusal):
    """No act with this mark was printed from these books."""
