"""Packets and the campaign (`custody.ports.PacketBook`, with `storage.books.sittings`)."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

from custody.campaign import Campaign
from custody.concerns import concerns
from custody.packets import Packet
from storage.books import rows
from storage.books.shelf import Shelf
from storage.kinds import written
from storage.moments import line, micros_or_none
from storage.session import Row


class StoredPackets(Shelf):
    """The packets of all campaigns."""

    async def campaign(self, campaign_id: int) -> Campaign:
        """The campaign's terms; KeyError when there is none."""
        row = await self.session.row("campaign_of", campaign=campaign_id)
        if row is None:
            raise KeyError(campaign_id)
        return _with_quiet_hours(row)

    async def save_exceptions(self, campaign: Campaign) -> None:
        """Write the exceptions of the campaign's calendar back; KeyError when there is no such campaign."""
        kept = {day.isoformat(): int(works) for day, works in campaign.exceptions}
        if await self.session.value("save_exceptions", campaign=campaign.id, exceptions=line(kept)) is None:
            raise KeyError(campaign.id)

    async def find_packet(self, campaign: int, kind: Literal["token", "code"], reading: str) -> int | None:
        """The packet whose label carries this token or short code."""
        query = "packet_of_token" if kind == "token" else "packet_of_code"
        packet: int | None = await self.session.value(query, campaign=campaign, reading=reading)
        return packet

    async def take_packets(self, ids: Sequence[int]) -> tuple[Packet, ...]:
        """Lock the packets in sorted order and return them in it; nobody else moves them now."""
        wanted = sorted(set(ids))
        await self.session.lock("lock_packets", ids=line(wanted))
        return await self.packets(wanted)

    async def campaign_of_packet(self, packet_id: int) -> int | None:
        """The campaign of a packet that is in the plan; None when there is none."""
        found: int | None = await self.session.value("campaign_of_packet", packet=packet_id)
        return found

    async def packets(self, ids: Sequence[int]) -> tuple[Packet, ...]:
        """The packets as they are, without a lock, in the order of `ids`."""
        found = await self.session.rows("packets_by_ids", ids=line(list(ids))) if ids else []
        known = {row["id"]: rows.packet(row) for row in found}
        return tuple(known[each] for each in ids if each in known)

    async def save_packet(self, packet: Packet, *, finished: bool) -> None:
        """Write the packet's place, version, expert and due back; KeyError when there is no such packet."""
        kept = await self.session.value(
            "save_packet", packet=packet.id, version=packet.version, finished=int(finished),
            expert_id=packet.expert.id if packet.expert else None,
            expert=written(packet.expert) if packet.expert else None, **_board(packet),
        )  # fmt: skip
        if kept is None:
            raise KeyError(packet.id)

    async def packets_of(self, person: int) -> tuple[Packet, ...]:
        """Packets that the person holds, or as an expert awaits, or whose handover waits for their word."""
        who = rows.one_person(await self.session.rows("person_rows", person=person))
        around = map(rows.packet, await self.session.rows("packets_around", person=person))
        return tuple(packet for packet in around if who is not None and concerns(packet, who))

    async def unfinished(self, campaign: int, after: int, most: int) -> tuple[Packet, ...]:
        """The next packets of the campaign whose route is not over, by number."""
        found = await self.session.rows("unfinished", campaign=campaign, after=after, most=most)
        return tuple(map(rows.packet, found))

    async def packets_of_sitting(self, sitting_id: int) -> tuple[Packet, ...]:
        """The packets of a sitting by number."""
        return tuple(map(rows.packet, await self.session.rows("packets_of_sitting", sitting=sitting_id)))


@lru_cache(maxsize=64)
def _with_quiet_hours(row: Row) -> Campaign:
    """The campaign's own, or those of the whole bot."""
    return replace(rows.campaign(row), quiet=row["quiet_hours"])


def _board(packet: Packet) -> dict[str, Any]:
    """What the board and the lists ask of a place, each in a column of its own."""
    place = packet.place
    return {
        "place": written(place),
        "step": place.step or "",
        "holder": place.holder.id if place.holder else None,
        "since": micros_or_none(place.since),
        "due": micros_or_none(place.due),
        "unconfirmed": int(place.unconfirmed),
        "denied": int(any(each.denied for each in place.pending)),
        "incidents": place.unresolved,
    }
