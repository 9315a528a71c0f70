"""The working list of incidents, as the desk needs it."""

from datetime import datetime
from typing import Protocol

from custody.incidents import Ticket


class IncidentBook(Protocol):
    """Incidents with their numbers; the ledger holds everything that was said of them."""

    async def add_incident(
        self,
        campaign: int,
        what: str,
        person: int | None,
        at: datetime,
        *,
        packet: int | None = None,
        sitting: int | None = None,
    ) -> int:
        """A new incident, open; returns its number. The caller holds the packet's or the sitting's lock."""
        ...

    async def ticket(self, number: int) -> Ticket | None:
        """The incident of that number."""
        ...

    async def save_ticket(self, ticket: Ticket) -> None:
        """Write its words, its state and its resolution back."""
        ...

    async def unresolved(self, campaign: int) -> tuple[Ticket, ...]:
        """Every incident that is not resolved, oldest first."""
        ...

    async def reported(
        self,
        what: str,
        person: int,
        since: datetime,
        *,
        packet: int | None = None,
        sitting: int | None = None,
    ) -> int | None:
        """The number of such an incident by this person, not before `since`; None when there is none."""
        ...
