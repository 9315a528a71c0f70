"""A packet's way along time: who held it when, each act, what was late and what nobody saw."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from custody.facts.base import Fact
from custody.packets import Packet
from custody.roles import Role

Mark = Literal["act", "paper", "correction", "incident", "due", "now"]


@dataclass(frozen=True, slots=True)
class Lane:
    """Somebody who held the packet or said something about it; in which role, if it is known."""

    callsign: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One row: an act with its number in the packet's chain, a deadline that ran, or now.

    `lane` is whose act it is and `holder` who has the packet from then on, both by their number; `red` when
    the time before it was past the deadline; `unseen` are handovers that nobody noted.
    """

    at: datetime
    mark: Mark
    lane: int | None = None
    holder: int | None = None
    seq: int = 0
    what: Fact | None = None
    late: bool = False
    red: bool = False
    unseen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is drawn of a packet; `earlier` moments are on other pages, 1 is the newest page."""

    packet: Packet
    at: datetime
    lanes: tuple[Lane, ...]
    moments: tuple[Moment, ...]
    page: int = 1
    pages: int = 1


def page_of(whole: Timeline, page: int, rows: int) -> Timeline:
    """A page of so many rows; the first one is the newest."""
    pages = max(1, -(-len(whole.moments) // rows))
    page = min(max(page, 1), pages)
    end = len(whole.moments) - (page - 1) * rows
    return replace(whole, moments=whole.moments[max(0, end - rows) : end], page=page, pages=pages)
