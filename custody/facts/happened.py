"""What happened to a packet: each is an accepted row of its stream in the ledger."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact
from custody.facts.names import Deadline, PacketName, Receipt, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened(Fact):
    """An act that the desk accepted; the receipt is added when the ledger has it."""

    packet: PacketName
    at: datetime
    late: bool = False
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked(Happened):
    """A label was scanned and its card shown; nothing moved."""

    via: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed(Happened):
    """The school packed the works (M 11.5); counts are numbers of works, `special` of special conditions."""

    step: str
    listed: int
    wrote: int
    by: Who
    variants: str = ""
    spoiled: int = 0
    special: int = 0
    criteria: bool = True
    protocol: bool = True
    seal: str = ""
    due: Deadline | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(Happened):
    """The taker has the packet in hand (M 11.5-11.9, S 15-16); `confirmed` when the giver has said so too."""

    step: str
    taker: Who
    giver: Who | None = None
    broken: bool = False
    confirmed: bool = False
    skipped: tuple[str, ...] = ()
    spoken_by: Who | None = None
    due: Deadline | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn(Happened):
    """A step that had been passed over is stated afterwards; custody does not move back."""

    step: str
    by: Who
    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered(Happened):
    """The giver has announced a handover; custody stays until it is taken, and the offer lapses by itself."""

    step: str
    giver: Who
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SentVia(Happened):
    """The packet went with a carrier without Telegram; the sender answers until the recipient takes it."""

    step: str
    giver: Who
    carrier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLapsed(Happened):
    """Nobody took what was offered in time; the packet stays with the giver."""

    giver: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed(Happened):
    """The giver confirmed that the taker has the packet; it is off the giver's hands."""

    step: str
    taker: Who
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied(Happened):
    """The giver says that they did not hand the packet over; that is an incident."""

    step: str
    taker: Who
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(Happened):
    """The author took back the last step, `of`, within the minutes that the campaign allows."""

    step: str
    of: int
    by: Who
    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Happened):
    """Works counted where the packet is open: at opening, at closing, at the return (M 11.8, 11.9)."""

    step: str
    counted: int
    by: Who
    declared: int | None = None
    skipped: tuple[str, ...] = ()
    spoken_by: Who | None = None
    due: Deadline | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountDiffers(Happened):
    """The count is not the declared one: recorded, the packet stays, the coordinator knows."""

    step: str
    counted: int
    declared: int
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned(Happened):
    """The packet has an expert who is to check it (M 11.7, S 5)."""

    expert: Who
    by: Who
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorised(Happened):
    """The department allowed an expert of the same school, by an order (M 8.3)."""

    expert: Who
    order: str
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(Happened):
    """Something that must be looked into; `what` is a stable code, the packet goes on, marked."""

    what: str
    by: Who
    declared: int | None = None
    counted: int | None = None
    other: Who | None = None
