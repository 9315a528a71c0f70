"""What happened to a packet: each is an accepted row of its stream in the ledger."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact
from custody.facts.names import Deadline, PacketName, Receipt, Who
from custody.facts.on_paper import OnPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened(Fact):
    """An act that the desk accepted; the receipt is added when the ledger has it.

    `late` when a deadline had run out by then, `was_due` is the one that the act ended: of its own step or of
    one passed over.
    """

    packet: PacketName
    at: datetime
    late: bool = False
    was_due: datetime | None = None
    receipt: Receipt | None = None
    paper: OnPaper | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked(Happened):
    """A label was scanned and its card shown; nothing moved."""

    via: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed(Happened):
    """The school packed the works (M 11.5); counts are numbers of works, `special` of special conditions.

    A paper sheet may say that it was packed and not with how many works; `ahead` is the work's day when it
    was still to come, which may be a slip of the packet; `room` whose works they are, if it was said.
    """

    step: str
    listed: int | None = None
    wrote: int | None = None
    by: Who
    variants: str = ""
    spoiled: int = 0
    special: int = 0
    criteria: bool | None = None
    protocol: bool | None = None
    seal: str = ""
    room: str = ""
    due: Deadline | None = None
    ahead: date | None = None


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
    on_sheet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn(Happened):
    """A step that had been passed over is stated afterwards; custody does not move back."""

    step: str
    by: Who
    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered(Happened):
    """The giver has announced a handover; custody stays until it is taken, and the offer lapses by itself.

    `expert` when the chair has named whose it is in the same breath.
    """

    step: str
    giver: Who
    until: datetime
    expert: Who | None = None


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
    """The giver confirmed that the taker has the packet; it is off the giver's hands.

    `spoken_for` is the expert for whom the chair or the coordinator says it.
    """

    step: str
    taker: Who
    by: Who
    spoken_for: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied(Happened):
    """The giver says that they did not hand the packet over; that is an incident."""

    step: str
    taker: Who
    by: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(Happened):
    """The author took back the last step, `of`, within the minutes that the campaign allows.

    `counted` is the number of works that is not said any more, where only a count was taken back.
    """

    step: str
    of: int
    by: Who
    holder: Who | None = None
    counted: int | None = None
