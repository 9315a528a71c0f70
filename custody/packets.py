"""A sealed packet of works: what it is, and the place it has come to."""

from dataclasses import dataclass, field
from datetime import date, datetime

from custody.facts.base import Value
from custody.facts.names import CheckedAt, PacketName, Who
from custody.facts.on_paper import OnPaper
from custody.pending import Pending
from custody.roles import Role
from custody.routes import ROUTES, Route
from custody.unobserved import UNOBSERVED


@dataclass(frozen=True, slots=True)
class Offer(Value):
    """A handover that the giver has announced; it lapses at `until` (never, when sent with a carrier)."""

    step: str
    giver: Who
    at: datetime
    until: datetime | None = None
    carrier: str = ""


@dataclass(frozen=True, slots=True)
class Term(Value):
    """What a deadline is counted from: so many working days after `since`, in a week of 5 or 6 days.

    `rule` is same-day, next-working-day, check-days, or kept: held overnight with a reason.
    """

    rule: str
    since: date
    number: int = 0
    week: int = 5


@dataclass(frozen=True, slots=True)
class LastAct(Value):
    """The last step that moved the packet: its ledger number, who did it and when (for undoing)."""

    seq: int
    actor: int
    at: datetime
    step: str


@dataclass(frozen=True, slots=True)
class Place(Value):
    """Where a packet has come to on its route; each accepted act makes a new one (`paper`: by a sheet)."""

    step: str | None = None
    role: Role = Role.SCHOOL
    holder: Who | None = None
    since: datetime | None = None
    due: datetime | None = None
    term: Term | None = None
    listed: int | None = None
    wrote: int | None = None
    counted: int | None = None
    counted_step: str = ""
    recount: int | None = None
    seal: str = ""
    pending: tuple[Pending, ...] = ()
    offer: Offer | None = None
    unwitnessed: tuple[str, ...] = ()
    incidents: int = 0
    resolved: int = 0
    promised: datetime | None = None
    paper: OnPaper | None = None
    last: LastAct | None = None
    before: "Place | None" = None

    @property
    def bearing(self) -> tuple[object, ...]:
        """What buttons depend on: a giver's word or a new incident does not make them old."""
        return (self.step, self.holder, self.since, self.counted_step, self.recount, self.offer)

    @property
    def unresolved(self) -> int:
        """How many incidents are still to be settled."""
        return self.incidents - self.resolved

    @property
    def awaited(self) -> tuple[Pending, ...]:
        """The handovers that wait for a word."""
        return tuple(each for each in self.pending if not each.denied)

    @property
    def unconfirmed(self) -> bool:
        """Whether a handover still waits for the other side's word."""
        return bool(self.awaited)

    @property
    def declared(self) -> int | None:
        """How many works the papers promise now: the last count, or what the school packed."""
        return self.wrote if self.counted is None else self.counted


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet with its label, its sitting, and its place; `version` counts the changes of its bearing.

    `chain` is the code of its first label, by which its chain in the ledger is called; `week` are the working
    days of its organisation, 5 or 6, if they differ from the campaign's; `unobserved` when its sitting goes
    on without an observer by an order; `window` are the first and the last day on which its sitting can be,
    as ISO texts, empty where it has a day of its own; `checked_at` is where its works are checked.
    """

    id: int
    campaign: int
    sitting: int
    code: str
    number: int
    of: int
    route: str
    organisation: str
    organisation_name: str
    subject: str
    grade: str
    day: date
    version: int = 0
    place: Place = field(default_factory=Place)
    expert: Who | None = None
    observer: int | None = None
    chain: str = ""
    week: int | None = None
    unobserved: bool = False
    window: tuple[str, str] = ("", "")
    checked_at: CheckedAt | None = None

    @property
    def way(self) -> Route:
        """Its route; without an observer's handover where none comes."""
        return (UNOBSERVED if self.unobserved else ROUTES)[self.route]

    @property
    def name(self) -> PacketName:
        """How the packet is named to people."""
        return PacketName(self.code, self.organisation_name, self.subject, self.grade, self.number, self.of)
