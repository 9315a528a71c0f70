"""Times in which the bot heard nobody, as the desk needs them."""

from datetime import date
from typing import Protocol


class UnheardBook(Protocol):
    """Whose work fell into such a time."""

    async def people_at_work(self, campaign: int, first: date, last: date) -> tuple[int, ...]:
        """Who observes or holds a sitting of these days, or has a packet in hand."""
        ...
