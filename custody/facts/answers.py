"""What the bot answers without moving anything: cards, piles, boards, stories, help."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import Deadline, PacketName, SittingName, Who
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Fact):
    """The answer to a scan: what the packet is, who holds it since when, what is due; `step` is the last one."""

    packet: PacketName
    step: str = ""
    holder: Who | None = None
    since: datetime | None = None
    listed: int | None = None
    wrote: int | None = None
    seal: str = ""
    due: Deadline | None = None
    next_step: str = ""
    expert: Who | None = None
    unconfirmed: bool = False
    denied: bool = False
    offered: bool = False
    carrier: str = ""
    incidents: int = 0
    yours: bool = False
    planned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile(Fact):
    """Several cards in one answer; `works` is the number of works by their lists."""

    cards: tuple[Fact, ...] = ()
    count: int
    works: int
    refused: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch(Fact):
    """One act on several packets: what was done, a line a packet, and what was not."""

    verb: str
    done: tuple[Fact, ...] = ()
    refused: tuple[Fact, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAsked(Fact):
    """The giver is asked whether they have handed the packet over."""

    packet: PacketName
    taker: Who
    at: datetime
    broken: bool = False


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
class AuthorisationAsked(Fact):
    """The coordinator asks the department to allow an expert of the same school (M 8.3)."""

    packet: PacketName
    expert: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorisationSent(Fact):
    """The request has gone to the department."""

    packet: PacketName
    expert: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertChoice(Fact):
    """Who can check this packet; those who cannot are listed with the reason."""

    packet: PacketName
    candidates: int
    reasons: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Fact):
    """A question of a form; `declared` is the number that the papers promise."""

    field: str
    packet: PacketName | None = None
    sitting: SittingName | None = None
    declared: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine(Fact):
    """What this person holds and owes now."""

    holds: tuple[Fact, ...] = ()
    owes: tuple[Fact, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine(Fact):
    """One line of the board: a stage, a school, a subject, with numbers of packets."""

    by: str
    what: str
    count: int
    overdue: int = 0
    unconfirmed: int = 0
    incidents: int = 0
    finished: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Board(Fact):
    """/status: numbers of packets stage by stage, true at `at`; `by` is the way of grouping."""

    at: datetime
    by: str
    total: int
    overdue: int
    unconfirmed: int
    incidents: int
    uploads: int
    uploads_overdue: int
    sittings: int
    scope: str = ""
    lines: tuple[BoardLine, ...] = ()
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine(Fact):
    """One entry of a packet's stream: when it happened, when it was recorded if later, and its number."""

    at: datetime
    what: Fact
    who: str
    seq: int
    mark: str
    accepted: bool = True
    recorded: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Fact):
    """/packet: everything that the ledger holds about one packet, oldest first."""

    packet: PacketName
    lines: tuple[StoryLine, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Fact):
    """What this person's roles can do."""

    callsign: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome(Fact):
    """The invitation is accepted; from now on this phone speaks for the call-sign."""

    callsign: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageAsked(Fact):
    """Which language the person wants to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSet(Fact):
    """From now on the bot speaks this language."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Fact):
    """The open question is dropped; what was recorded stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToCancel(Refusal):
    """No question is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable(Fact):
    """A participant's Telegram refuses the bot's messages (blocked); the coordinator should phone."""

    callsign: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble(Fact):
    """A bug stopped this message; the number can be quoted, nothing was half done."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleReport(Fact):
    """For the coordinator: somebody's message could not be processed and waits in quarantine."""

    number: int
    callsign: str = ""
