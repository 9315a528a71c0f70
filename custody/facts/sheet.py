"""Catching up from paper: what is asked, how it will be written, and what both sides are told."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.happened import Happened
from custody.facts.names import PacketName, Who
from custody.facts.refusals import OfPacket
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLeg(Fact):
    """A step that nobody has recorded yet, and who is to do it by the plan."""

    step: str
    role: Role
    who: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAsked(Fact):
    """What is not recorded of these packets; one message of several lines says what the sheet says."""

    packet: PacketName
    count: int = 1
    legs: tuple[SheetLeg, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine(Fact):
    """One step as it will be written; `odd` are codes of what looks strange, `wrong` why it cannot be.

    `text` is the line as it was typed, where it cannot be understood; `since` when it is recorded already;
    `told` who said so of this step alone.
    """

    step: str = ""
    milestone: str = ""
    at: datetime | None = None
    who: Who | None = None
    listed: int | None = None
    wrote: int | None = None
    counted: int | None = None
    seal: str = ""
    odd: tuple[str, ...] = ()
    wrong: str = ""
    text: str = ""
    since: datetime | None = None
    code: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPreview(Fact):
    """The steps as they will be written, all or none; `changed` when the books moved meanwhile.

    `form` is its number, which the entries will name.
    """

    packet: PacketName
    packets: int = 1
    lines: tuple[SheetLine, ...] = ()
    told: str = ""
    why: str = ""
    cause: str = ""
    count: int = 0
    wrong: int = 0
    changed: bool = False
    form: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWritten(Fact):
    """What was written down from the sheet, a line a step; `unjoined` are concerned and have no phone."""

    count: int
    told: str = ""
    why: str = ""
    cause: str = ""
    lines: tuple[Fact, ...] = ()
    unjoined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetKnown(Refusal):
    """Everything on the sheet is recorded already; nothing was written twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTold(Fact):
    """For whoever did something by the sheet: what was entered about them, and that they may disagree."""

    by: Who
    told: str = ""
    why: str = ""
    cause: str = ""
    lines: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed(Happened):
    """Somebody says of this `entry`, made by the coordinator about them, that it is not so: an incident.

    The entry stands: it is not called `of`, as entries are that a later one overrules.
    """

    entry: int
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyDisputed(OfPacket):
    """This person has said so before; the incident is being looked into."""

    entry: int
