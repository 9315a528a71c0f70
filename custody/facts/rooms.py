"""How the participants sat: room by room, as the responsible organiser reports it (S 13-14)."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal, Value
from custody.facts.names import PacketName, SittingName
from custody.facts.sittings import Noted


@dataclass(frozen=True, slots=True)
class Room(Value):
    """A room: how many participants came, and how many organisers were there (0: nobody has said)."""

    name: str
    came: int
    organisers: int = 0


@dataclass(frozen=True, slots=True)
class RoomNeed(Value):
    """A room with fewer organisers than the rule wants: one for each zone of participants (S 13)."""

    name: str
    came: int
    organisers: int
    zones: int


@dataclass(frozen=True, slots=True)
class RoomStaff(Value):
    """How many organisers were in a room."""

    name: str
    organisers: int


@dataclass(frozen=True, slots=True)
class PackedOtherwise(Value):
    """A packet of a room with another number of works than participants are now said to have come there."""

    packet: PacketName
    room: str
    wrote: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsReported(Noted):
    """All rooms of a sitting in one word; `came` of them all, `listed` by the plan, `zones` of them all.

    `few` lack organisers, in `teaches` an organiser teaches the subject: both are incidents (S 13). It is
    written as soon as the rooms are known; what is answered afterwards `adds` to it.
    """

    rooms: tuple[Room, ...]
    came: int
    listed: int | None = None
    zones: int = 0
    few: tuple[RoomNeed, ...] = ()
    teaches: tuple[str, ...] = ()
    variants: str = ""
    corrects: datetime | None = None
    adds: bool = False
    organisers: int = 0
    """Of all rooms; 0 until all were said."""
    otherwise: tuple[RoomStaff, ...] = ()
    """Rooms with another number of organisers than of zones."""
    kept: bool = False
    """Only some rooms were named, the others are as they were: said in the answer only."""
    packed: tuple[PackedOtherwise, ...] = ()
    """Packets collected with another number than now: said in the answer only."""
    packets: int = 0
    """So many packets wait to be collected by these rooms: said in the answer only."""
    apart: bool = False
    """They are not as many as the rooms: said in the answer only."""
    early: str = ""
    """When the work begins by the plan, if it was reported before that: said in the answer only."""
    over: bool = False
    """More came than are on the list, which is as likely a slip: said in the answer only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsWhere(Fact):
    """The rooms were understood, and several works could be meant: the organiser chooses.

    `again`: the same rooms were reported today, so that it may be meant to put that report right.
    """

    rooms: tuple[Room, ...]
    came: int
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsDoubted(Fact):
    """A number at the question `field` that is hardly an answer; `came` participants were in the room."""

    field: str
    room: str
    number: int
    came: int
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomInPacket(Fact):
    """Which room's works go into which packet."""

    packet: PacketName
    room: str
    came: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsInPackets(Fact):
    """Before packets are collected by rooms: which is which, to be seen before anything is written."""

    sitting: SittingName
    lines: tuple[RoomInPacket, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWorkForRooms(Refusal):
    """Rooms were typed, and there is no work of this person's to which they could belong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsUnclear(Refusal):
    """Rooms that cannot be so; `because` is a stable code: twice, many, large, long (a name), named, misread.

    Named: a room is called by somebody's name; `body` is what was typed, with a gap for it.
    """

    because: str
    room: str = ""
    """The one that stands twice, or the piece that is no room."""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsApart(Refusal):
    """Packets cannot be collected by rooms: there are not as many of the one as of the other."""

    sitting: SittingName
    rooms: int
    packets: int
