"""Numbers for the coordinator."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from custody.directory import Directory, Listed
from custody.facts.board import BoardLine
from custody.packets import Packet

Grouping = Literal["step", "organisation", "subject", "district"]


@dataclass(frozen=True, slots=True)
class Scope:
    """A filter of the board; None means all. Among `steps` "" is that of packets that are not packed yet.

    `person` holds the packet, is to check it, or observes its sitting; `soon` are those that are due from
    the moment of asking until then; `unchosen` those of works whose organisation has not chosen a day.
    """

    organisation: str | None = None
    subject: str | None = None
    steps: tuple[str, ...] | None = None
    overdue: bool = False
    unconfirmed: bool = False
    grade: str | None = None
    day: date | None = None
    person: int | None = None
    incidents: bool = False
    soon: datetime | None = None
    district: str | None = None
    unchosen: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """Numbers of packets (and of sittings, for the uploads) in a scope."""

    packets: int
    overdue: int
    unconfirmed: int
    incidents: int
    sittings: int
    uploads: int
    uploads_overdue: int
    unchosen: int = 0
    districts: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """Numbers of one organisation's packets at one stage; `what` is the step's name, or ""."""

    organisation: str
    what: str
    packets: int
    overdue: int
    unconfirmed: int
    incidents: int
    finished: int
    soon: int


class BoardBook(Protocol):
    """Numbers for the coordinator."""

    async def totals(self, campaign: int, scope: Scope, at: datetime) -> Totals:
        """Numbers in the scope at this moment."""
        ...

    async def lines(self, campaign: int, by: Grouping, scope: Scope, at: datetime) -> tuple[BoardLine, ...]:
        """Numbers grouped; `what` is a step's name (or ""), an organisation's code, or a subject."""
        ...

    async def cells(self, campaign: int, scope: Scope, at: datetime, soon: datetime) -> tuple[Cell, ...]:
        """Numbers of every organisation at every stage where it has packets; `soon` is due until then."""
        ...

    async def listing(
        self, campaign: int, scope: Scope, at: datetime, limit: int, offset: int
    ) -> tuple[Packet, ...]:
        """The packets of a scope, the longest overdue first, then by organisation and code."""
        ...

    async def organisations(self, campaign: int, codes: frozenset[str] = frozenset()) -> tuple[Listed, ...]:
        """The organisations of these codes, or all, by code."""
        ...

    async def subjects(self, campaign: int) -> tuple[str, ...]:
        """Every subject of the plan."""
        ...

    async def directory(self, campaign: int) -> Directory:
        """Every name by which a part of the board can be asked for."""
        ...
