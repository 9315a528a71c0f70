"""Packets, sittings and the campaign, as the desk needs them."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, Protocol

from custody.campaign import Campaign
from custody.packets import Packet
from custody.sittings import Sitting


class PacketBook(Protocol):
    """Packets, sittings and the campaign."""

    async def campaign(self, campaign_id: int) -> Campaign:
        """The campaign's terms; KeyError when there is none."""
        ...

    async def save_exceptions(self, campaign: Campaign) -> None:
        """Write the exceptions of the campaign's calendar back."""
        ...

    async def find_packet(self, campaign: int, kind: Literal["token", "code"], reading: str) -> int | None:
        """The packet whose label carries this token or short code."""
        ...

    async def take_packets(self, ids: Sequence[int]) -> tuple[Packet, ...]:
        """Lock the packets in sorted order (UPDATE … RETURNING): nobody else moves them now."""
        ...

    async def campaign_of_packet(self, packet_id: int) -> int | None:
        """The campaign of a packet that is in the plan; None when there is none."""
        ...

    async def packets(self, ids: Sequence[int]) -> tuple[Packet, ...]:
        """The packets as they are, without a lock, in the order of `ids`."""
        ...

    async def save_packet(self, packet: Packet, *, finished: bool) -> None:
        """Write the packet's place, version, expert and due back."""
        ...

    async def packets_of(self, person: int) -> tuple[Packet, ...]:
        """Packets that the person holds, or as an expert awaits, or whose handover waits for their word."""
        ...

    async def take_sitting(self, sitting_id: int) -> Sitting | None:
        """Lock the sitting and return it."""
        ...

    async def take_sittings(self, ids: Sequence[int]) -> tuple[Sitting, ...]:
        """Lock the sittings in sorted order and return them."""
        ...

    async def sitting(self, sitting_id: int) -> Sitting | None:
        """The sitting as it is."""
        ...

    async def sittings(self, ids: Sequence[int]) -> tuple[Sitting, ...]:
        """The sittings as they are, in the order of `ids`."""
        ...

    async def save_sitting(self, sitting: Sitting) -> None:
        """Write milestones and upload back."""
        ...

    async def sittings_of_observer(self, person: int, first: date, last: date) -> tuple[Sitting, ...]:
        """The sittings which the person observes from `first` to `last`, both included."""
        ...

    async def sittings_to_upload(self, campaign: int, organisations: frozenset[str]) -> tuple[Sitting, ...]:
        """Sittings of these organisations (all when empty) whose marks are not uploaded yet, by day."""
        ...

    async def sittings_after(self, campaign: int, after: int, most: int) -> tuple[Sitting, ...]:
        """The next sittings of the campaign after that id whose marks are not uploaded yet."""
        ...

    async def unfinished(self, campaign: int, after: int, most: int) -> tuple[Packet, ...]:
        """The next packets of the campaign after that id whose route is not over."""
        ...

    async def packets_of_sitting(self, sitting_id: int) -> tuple[Packet, ...]:
        """The packets of a sitting by number."""
        ...
