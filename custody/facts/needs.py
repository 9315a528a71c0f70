"""/now: what needs the coordinator, one line a thing, each with the number that its buttons carry."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Value
from custody.facts.marks_seen import MarksTally
from custody.facts.names import PacketName, SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed(Fact):
    """One thing that needs the coordinator; `number` is its place in the list.

    `call`: whoever owes it gets no messages, only a call reaches them.
    """

    number: int
    call: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedIncident(Needed):
    """An incident that is not resolved, a denied handover among them; `taken_by` looks into it."""

    incident: int
    what: str
    at: datetime
    packet: PacketName | None = None
    sitting: SittingName | None = None
    taken_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedLate(Needed):
    """A packet whose deadline is over; while nobody holds it, those of its school answer: `who`.

    `quiet` is since when nothing was heard of it; `unconfirmed`: a handover waits for the word of `asked`.
    """

    packet: PacketName
    due: datetime
    holder: Who | None = None
    promised: datetime | None = None
    who: tuple[Who, ...] = ()
    quiet: datetime | None = None
    unconfirmed: bool = False
    asked: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedUpload(Needed):
    """A sitting whose marks should have been uploaded by `due` (M 12.1)."""

    sitting: SittingName
    due: datetime
    stuck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedSilent(Needed):
    """A packet on the road of which nothing was heard `since` then, `unconfirmed` as above."""

    packet: PacketName
    since: datetime
    holder: Who | None = None
    carrier: str = ""
    unconfirmed: bool = False
    asked: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedWord(Needed):
    """A handover that one side has stated, and the side that is `asked` has neither confirmed nor denied.

    Of an office `who`; `speaking` for whoever has no phone, `by_sheet` the reader; `more` of the same act.
    """

    packet: PacketName
    since: datetime
    taker: Who
    asked: Who | None = None
    who: tuple[Who, ...] = ()
    speaking: tuple[Who, ...] = ()
    by_sheet: bool = False
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedStart(Needed):
    """A sitting whose time has come, and of which nobody has said anything (M 11.2)."""

    sitting: SittingName
    starts: str
    observer: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedObserver(Needed):
    """A sitting of these days to which nobody is to come: no observer, or one who cannot."""

    sitting: SittingName
    starts: str = ""
    observer: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedTally(Value):
    """How many things of one kind need the coordinator, so that no kind is buried under the others."""

    what: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs(Fact):
    """Now; `left` more cannot be turned to; `next` is the next deadline; `tally` by kind, of many pages."""

    at: datetime
    count: int
    tally: tuple[NeedTally, ...] = ()
    lines: tuple[Fact, ...] = ()
    page: int = 1
    pages: int = 1
    left: int = 0
    next: Fact | None = None
    marks: MarksTally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompted(Fact):
    """These people were reminded by hand, and hear of it at once."""

    who: tuple[Who, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptedBefore(Fact):
    """They were reminded just now: not again before `again`."""

    at: datetime
    again: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptIdle(Fact):
    """Nobody is to be reminded: it is done, or whoever owes it has no phone and is to be called: `who`."""

    who: tuple[Who, ...] = ()
