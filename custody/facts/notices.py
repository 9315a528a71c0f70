"""What others hear when somebody acts: the giver, the planned taker, the coordinator, the department."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact
from custody.facts.names import PacketName, Who
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAsked(Fact):
    """The giver is asked whether they have handed the packet over."""

    packet: PacketName
    taker: Who
    at: datetime
    broken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedToYou(Fact):
    """The chair says that this expert has the packet; the expert, who has a phone, is asked."""

    packet: PacketName
    by: Who
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPhoneThere(Fact):
    """For the giver: whoever is expected to take the packet has no phone here and hears nothing of it."""

    callsign: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedToo(Fact):
    """For whoever has just taken several packets: what was offered beside them and has not been taken."""

    code: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PassItOn(Fact):
    """Somebody else goes on with the packet that this person holds: it is to be handed to them."""

    packet: PacketName
    to: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class OffYourHands(Fact):
    """What the giver had offered is taken: the packet is no longer theirs."""

    packet: PacketName
    taker: Who
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed(Fact):
    """For the coordinator: a packet was taken past steps that nobody witnessed."""

    packet: PacketName
    taker: Who
    step: str
    skipped: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedToYou(Fact):
    """Somebody announces a packet for this person; it counts when they take it."""

    packet: PacketName
    giver: Who
    carrier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignedToYou(Fact):
    """A packet will come to this expert."""

    packet: PacketName
    listed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unassigned(Fact):
    """Another expert was chosen instead of this one."""

    packet: PacketName


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorisationAsked(Fact):
    """The coordinator asks the department to allow an expert of the same school (M 8.3)."""

    packet: PacketName
    expert: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable(Fact):
    """A participant's Telegram refuses the bot's messages (blocked); the coordinator should phone."""

    callsign: str
    role: Role
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleReport(Fact):
    """For the coordinator: somebody's message could not be processed and waits in quarantine."""

    number: int
    at: datetime
    callsign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorisationSent(Fact):
    """The request has gone to the department."""

    packet: PacketName
    expert: Who
