"""One person's whole work given to another: what there is, who can take it, and that it was moved."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact, Refusal
from custody.facts.names import PacketName, Receipt, Who
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPacket(Fact):
    """A packet of somebody's work; one `in_hand` stays with them until somebody takes it."""

    packet: PacketName
    in_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotTake(Fact):
    """Why somebody of the same role can take nothing of it."""

    callsign: str
    hitch: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeWork(Fact):
    """For the coordinator: all that somebody has before them, and how many others can take of it.

    `office` are roles that go with it as they are; `held` packets are in hand; `reminders` run for it now.
    With a `taker` named, so many of the `total` things can be taken by them. So many `more` than those named
    cannot; `silent` people of the same role have no phone here.
    """

    who: Who
    total: int
    candidates: int
    works: tuple[Fact, ...] = ()
    packets: tuple[Fact, ...] = ()
    office: tuple[Role, ...] = ()
    held: int = 0
    reminders: int = 0
    absent: bool = False
    taker: Who | None = None
    takes: int = 0
    cannot: tuple[Fact, ...] = ()
    more: int = 0
    silent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToMove(Fact):
    """Somebody has nothing before them that could be given to others."""

    who: Who
    absent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkMoved(Fact):
    """The work was given to another, whole or as far as they can take it; `left` things stay.

    `sittings` and `assigned` are the ids of what was moved: so it can be taken back. `unjoined` of the two
    have no phone here.
    """

    who: Who
    to: Who
    by: Who
    at: datetime
    ill: bool = False
    works: tuple[Fact, ...] = ()
    packets: tuple[Fact, ...] = ()
    office: tuple[Role, ...] = ()
    held: int = 0
    left: int = 0
    sittings: tuple[int, ...] = ()
    assigned: tuple[int, ...] = ()
    unjoined: tuple[str, ...] = ()
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkIsYours(Fact):
    """For whoever has taken it over: the full list; `held` packets are still in the former one's hands.

    `left` things stay with the former one.
    """

    former: Who
    works: tuple[Fact, ...] = ()
    packets: tuple[Fact, ...] = ()
    office: tuple[Role, ...] = ()
    held: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkNotYours(Fact):
    """For whoever had it before: the full list; `held` packets are to be handed over, `left` things stay."""

    to: Who
    works: tuple[Fact, ...] = ()
    packets: tuple[Fact, ...] = ()
    office: tuple[Role, ...] = ()
    held: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkReturned(Fact):
    """The work is back where it was, but for what has begun meanwhile; `of` is the entry taken back."""

    who: Who
    former: Who
    by: Who
    at: datetime
    of: int
    works: tuple[Fact, ...] = ()
    packets: tuple[Fact, ...] = ()
    left: int = 0
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStays(Refusal):
    """The one chosen can take nothing of it, for this reason."""

    who: Who
    callsign: str
    hitch: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TooLateToReturn(Refusal):
    """The minutes are over in which it could be taken back with one tap."""

    who: Who
