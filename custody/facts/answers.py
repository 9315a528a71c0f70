"""What the bot answers without moving anything: cards, piles, boards, stories, help."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact
from custody.facts.names import CheckedAt, Deadline, PacketName, SittingName, Who
from custody.facts.on_paper import OnPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Fact):
    """The answer to a scan: what it is, who holds it since when, what is due; `step` is the last.

    `to_count` when it was taken and this person has still to count its works: that is the end of its way.
    """

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
    promised: datetime | None = None
    unconfirmed: bool = False
    denied: bool = False
    offered: bool = False
    carrier: str = ""
    incidents: int = 0
    resolved: int = 0
    yours: bool = False
    planned: bool = False
    sealed: bool = True
    unread: str = ""
    to_count: bool = False
    paper: OnPaper | None = None
    checked_at: CheckedAt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile(Fact):
    """Several cards in one answer; `works` is the number of works by their lists."""

    cards: tuple[Fact, ...] = ()
    count: int
    works: int
    refused: tuple[Fact, ...] = ()
    unread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch(Fact):
    """One act on several packets: what was done, a line a packet, and what was not.

    The works of so many are still `to_count` by whoever took them: that is the end of their way.
    """

    verb: str
    done: tuple[Fact, ...] = ()
    refused: tuple[Fact, ...] = ()
    count: int = 0
    to_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertChoice(Fact):
    """Who can check this packet instead of whoever is to check it now; why others cannot.

    `others` have another subject and are only counted, so are `more` of those who cannot.
    """

    packet: PacketName
    candidates: int
    reasons: tuple[Fact, ...] = ()
    others: int = 0
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Fact):
    """A question of a form; `declared` is the number that the papers promise.

    `form` is the number of the form, which the entries name that come of it; `example` is an answer made of
    what was answered before.
    """

    field: str
    packet: PacketName | None = None
    sitting: SittingName | None = None
    declared: int | None = None
    form: int = 0
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine(Fact):
    """What this person holds, must confirm, awaits and owes now; `count` is of the packets held.

    `ahead` is assigned already but not in reach: packets nobody has packed, works of later days; `away` are
    days on which the person does not come. So many `tasks` of the roadmap are to be done; so many packets lie
    `with_experts` of the chair's place.
    """

    holds: tuple[Fact, ...] = ()
    confirms: tuple[Fact, ...] = ()
    awaits: tuple[Fact, ...] = ()
    owes: tuple[Fact, ...] = ()
    ahead: tuple[Fact, ...] = ()
    away: tuple[Fact, ...] = ()
    count: int = 0
    tasks: int = 0
    with_experts: int = 0
