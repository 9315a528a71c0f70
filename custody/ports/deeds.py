"""Printed acts and what they are made of, as the desk needs them."""

from datetime import date, datetime
from typing import Protocol

from custody.deeds import Deed, Mention
from custody.incidents import Ticket
from custody.ledger import Entry
from custody.sittings import Sitting


class DeedBook(Protocol):
    """Which acts were printed, and the entries that acts are made of."""

    async def keep_deed(self, campaign: int, deed: Deed) -> None:
        """Remember a printed act; the same paper printed again stays as it was."""
        ...

    async def deed(self, campaign: int, mark: str) -> Deed | None:
        """The printed act of the campaign with that mark."""
        ...

    async def entry(self, mention: Mention) -> Entry | None:
        """The entry at that place of that stream, whatever its hash is now."""
        ...

    async def handed_over(self, since: datetime, until: datetime, most: int) -> tuple[Entry, ...]:
        """Accepted handovers recorded in that time, the oldest first, at most so many, of all campaigns."""
        ...

    async def packets_touched(self, campaign: int, person: int, callsign: str, most: int) -> tuple[int, ...]:
        """Packets that the person holds, checks, observes, or has ever done something with."""
        ...

    async def sittings_of(self, campaign: int, most: int, skipped: int) -> tuple[Sitting, ...]:
        """Sittings of the campaign by day and organisation."""
        ...

    async def days_of(self, campaign: int) -> tuple[date, ...]:
        """Days on which the campaign has sittings."""
        ...

    async def tickets(self, campaign: int) -> tuple[Ticket, ...]:
        """Every incident of the campaign, resolved ones too, oldest first."""
        ...
