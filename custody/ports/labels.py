"""Labels that are dead, and the new ones in their place, as the desk needs them."""

from datetime import datetime
from typing import Protocol


class LabelBook(Protocol):
    """Replaced labels; a code that was used once is never used again."""

    async def new_label(self, packet_id: int, at: datetime) -> str:
        """Give the packet a new code and token, the old ones are dead; returns the code.

        The packet's chain in the ledger keeps the name of its first code.
        """
        ...

    async def old_label(self, campaign: int, kind: str, reading: str) -> tuple[int, str] | None:
        """The packet to which this token or code belonged once, and the code of that label."""
        ...
