"""Packets of rooms that were collected with another number than now came there by the rooms (S 15)."""

from collections.abc import Sequence

from custody.desk.call import packet_stream
from custody.facts.base import decode
from custody.facts.happened import Packed
from custody.facts.rooms import PackedOtherwise, Room
from custody.packets import Packet
from custody.ports import Books


async def packed_otherwise(
    books: Books, packets: Sequence[Packet], rooms: Sequence[Room]
) -> tuple[PackedOtherwise, ...]:
    """Those whose room is known and has another number now: one of the two is a slip."""
    came = {each.name.casefold(): each.came for each in rooms}
    found = [await _of(books, each) for each in packets if each.place.wrote is not None]
    return tuple(e for e in found if e is not None and came.get(e.room.casefold(), e.wrote) != e.wrote)


async def _of(books: Books, packet: Packet) -> PackedOtherwise | None:
    story = await books.story(packet_stream(packet))
    told = [each.content for each in reversed(story) if each.content["accepted"]]
    body = next((each["body"] for each in told if each["kind"] == Packed.kind), None)
    fact = decode(body["fact"]) if body is not None else None
    if not isinstance(fact, Packed) or not fact.room or packet.place.wrote is None:
        return None
    return PackedOtherwise(packet.name, fact.room, packet.place.wrote)
