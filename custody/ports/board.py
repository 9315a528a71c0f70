"""Numbers for the coordinator."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from custody.facts.board import BoardLine
from custody.packets import Packet


@dataclass(frozen=True, slots=True)
class Scope:
    """A filter of the board; None means all. `step` is "" for packets that are not packed yet."""

    organisation: str | None = None
    subject: str | None = None
    step: str | None = None
    overdue: bool = False
    unconfirmed: bool = False


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


class BoardBook(Protocol):
    """Numbers for the coordinator."""

    async def totals(self, campaign: int, scope: Scope, at: datetime) -> Totals:
        """Numbers in the scope at this moment."""
        ...

    async def lines(
        self, campaign: int, by: Literal["step", "organisation", "subject"], scope: Scope, at: datetime
    ) -> tuple[BoardLine, ...]:
        """Numbers grouped; `what` is a step's name (or ""), an organisation's code, or a subject."""
        ...

    async def listing(
        self, campaign: int, scope: Scope, at: datetime, limit: int, offset: int
    ) -> tuple[Packet, ...]:
        """The packets of a scope, the longest overdue first, then by organisation and code."""
        ...
