"""Works whose day their organisation chooses, as the desk needs them."""

from datetime import date
from typing import Protocol

from custody.sittings import Sitting
from custody.traits import Traits


class WindowBook(Protocol):
    """Windows of days, and the days that were chosen in them."""

    async def windowed(self, campaign: int, organisations: frozenset[str]) -> tuple[Sitting, ...]:
        """The works of these organisations (all when empty) that have a window, not uploaded yet."""
        ...

    async def traits(self, campaign: int) -> Traits:
        """Whether the campaign has windows at all, and what else of the procedures it makes use of."""
        ...

    async def is_day_taken(self, sitting_id: int, day: date) -> bool:
        """Whether the same work of the same organisation is on that day already, as another sitting."""
        ...

    async def put_day(self, sitting: Sitting) -> None:
        """Write back on which day the sitting is, and until when its marks are awaited."""
        ...
