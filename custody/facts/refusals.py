"""Why something was not done; every refusal tells the person what to do next."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Refusal
from custody.facts.names import PacketName, Who
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class OfPacket(Refusal):
    """A refusal about one packet, stored in its stream."""

    packet: PacketName


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyYours(OfPacket):
    """A repeated scan by the same hand: nothing changes."""

    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyTaken(OfPacket):
    """Somebody else has taken the packet in this step."""

    holder: Who
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyOffered(OfPacket):
    """The handover has been announced already; it waits for the taker."""

    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyCounted(OfPacket):
    """The same count by the same person a moment ago: a repeat, not the next count."""

    step: str
    counted: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongRole(OfPacket):
    """This person's role has no part in what the packet needs now."""

    expected: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYours(Refusal):
    """The packet is outside the person's organisations and subjects; its card is not shown.

    The code is repeated only to whoever has shown it first.
    """

    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHolder(OfPacket):
    """Only the one who holds the packet can do this."""

    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongOrder(OfPacket):
    """The act has no place at this point of the route; `step` is what comes next, empty at the end."""

    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichStep(OfPacket):
    """Two readings are possible: a step stated afterwards, or the packet in hand now. The person chooses."""

    past: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleButton(OfPacket):
    """The button belongs to an earlier state; nothing has changed."""

    holder: Who | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToConfirm(OfPacket):
    """No handover of this packet waits for this person's word."""

    holder: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TooLateToUndo(OfPacket):
    """The minutes for taking a step back are over; the coordinator can correct it."""

    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToUndo(OfPacket):
    """The last step of this packet is not this person's, is undone, or is not their last act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSchool(OfPacket):
    """An expert does not check their own school unless the department authorises it (M 8.3, 9.4)."""

    expert: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSubject(OfPacket):
    """The expert is not appointed for this subject or organisation."""

    expert: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class TooFewYears(OfPacket):
    """The expert has taught for fewer years than the commission asks (M 9.1): `years` of `needed`."""

    expert: Who
    needed: int
    years: int = 0
