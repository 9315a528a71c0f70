"""Times in which the bot heard nobody, as the desk needs them."""

from datetime import date, datetime
from typing import Protocol

from custody.campaign import Campaign
from custody.facts.unheard import Unheard


class UnheardBook(Protocol):
    """Whose work fell into such a time."""

    async def people_at_work(self, campaign: int, first: date, last: date) -> tuple[int, ...]:
        """Who observes or holds a sitting of these days, or has a packet in hand."""
        ...

    async def outages(self, campaign: Campaign, since: datetime, until: datetime) -> tuple[Unheard, ...]:
        """Those that fell into that time, by the campaign's chain, the oldest first."""
        ...
