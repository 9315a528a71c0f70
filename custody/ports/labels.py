"""Labels to be printed, labels that are dead, and the new ones in their place, as the desk needs them."""

from datetime import datetime
from typing import Protocol

from custody.labels import Chosen, PacketLabel
from custody.packets import Packet


class LabelBook(Protocol):
    """Labels to be printed, and replaced ones; a code that was used once is never used again."""

    async def labels(self, campaign: int, chosen: Chosen) -> tuple[PacketLabel, ...]:
        """The chosen labels by organisation, day, subject, grade and number."""
        ...

    async def new_label(self, packet_id: int, at: datetime) -> str:
        """Give the packet a new code and token, the old ones are dead; returns the code.

        The packet's chain in the ledger keeps the name of its first code.
        """
        ...

    async def old_label(self, campaign: int, kind: str, reading: str) -> tuple[int, str] | None:
        """The packet to which this token or code belonged once, and the code of that label."""
        ...

    async def off_the_plan(self, campaign: int, kind: str, reading: str) -> Packet | None:
        """The packet with this token or code that a later plan has set aside; it is found nowhere else."""
        ...
