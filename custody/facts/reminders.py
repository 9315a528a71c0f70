"""What people hear by the clock: what they owe, where they are awaited, what is silent, what is overdue."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact
from custody.facts.names import CheckedAt, Deadline, PacketName, SittingName, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed(Fact):
    """One thing that somebody owes: a packet's step or a sitting's upload, until when."""

    due: Deadline
    packet: PacketName | None = None
    sitting: SittingName | None = None
    holder: Who | None = None
    promised: datetime | None = None
    checked_at: CheckedAt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Fact):
    """A sitting that the observer is awaited at (M 11.2): when it `starts`, «9:00», and where."""

    sitting: SittingName
    day: date
    starts: str = ""
    place: str = ""
    packets: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent(Fact):
    """A packet on the road of which nothing was heard for some hours."""

    packet: PacketName
    holder: Who | None = None
    since: datetime
    carrier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBegun(Fact):
    """A sitting whose time has come, and of which nobody has said anything (M 11.2).

    `call`: the observer gets no messages here, only a call reaches them.
    """

    sitting: SittingName
    starts: str
    observer: Who | None = None
    call: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordOwed(Fact):
    """A handover that waits for this person's word: as the giver, or for a `giver` without a phone."""

    packet: PacketName
    taker: Who
    since: datetime
    giver: Who | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCall(Fact):
    """What somebody without a phone owes, `who` of the organisation: only a call reaches them.

    `count` packets or uploads of one `step`, `late` of them overdue; the first of them by `code`, or by
    `names` of their sittings, and `more` besides. The first of them is due at `due`.
    """

    organisation: str
    step: str
    count: int
    who: tuple[Who, ...] = ()
    code: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    late: int = 0
    more: int = 0
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(Fact):
    """Everything that one person should think of now, in one message.

    `owes` of their own; `visits` they are awaited at; `silent` packets on the road; `overdue` are others' for
    who oversees, `late` packets and `uploads` sittings in all, besides `above` packets that are spoken of
    already;
    `by_a_day`: only what is late by a working day. `more` of it is not shown here. `quiet` packets are on the
    road with this very person; `unstarted` are sittings to which nobody seems to have come.
    `calls` is what those without a phone owe, which is nobody else's debt, and `uncalled` such lines more.
    So many works are `undecided`: the organisation has to choose a day, of the first until `decide_by`.
    `tasks` of the roadmap are to be done, and `more_tasks` besides; `first_task` is the number of one, and
    `tasks_late` are others'.
    `works` are held on the day that the organisation has chosen, which is today or tomorrow.
    """

    at: datetime
    owes: tuple[Fact, ...] = ()
    words: tuple[Fact, ...] = ()
    works: tuple[Fact, ...] = ()
    visits: tuple[Fact, ...] = ()
    silent: tuple[Fact, ...] = ()
    quiet: tuple[Fact, ...] = ()
    overdue: tuple[Fact, ...] = ()
    late: int = 0
    above: int = 0
    uploads: int = 0
    by_a_day: bool = False
    more: int = 0
    unstarted: tuple[Fact, ...] = ()
    calls: tuple[Fact, ...] = ()
    uncalled: int = 0
    tasks: tuple[Fact, ...] = ()
    more_tasks: int = 0
    first_task: int = 0
    undecided: int = 0
    decide_by: date | None = None
    tasks_late: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snoozed(Fact):
    """The reminder comes again at that moment."""

    until: datetime
