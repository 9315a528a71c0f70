"""All packets of a work collected at once, a packet a room, with the numbers that were reported (S 15)."""

from custody.acts import Pack
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets import perform_each
from custody.desk.sittings import as_school, locked
from custody.facts.doors import OldButton
from custody.facts.rooms import RoomsApart
from custody.letters import Choice
from custody.ports import Books, RoomReport
from custody.sittings import Sitting


async def pack(call: Call, sitting_id: int) -> None:
    """One tap: the packets in the order of their numbers, the rooms in the order in which they were said."""
    async with call.open_books() as books:
        sitting = await locked(books, call, sitting_id, as_school)
        if sitting is None:
            return
        report = await books.room_report(sitting.id)
        await (_pack(books, call, sitting, report) if report else reply(books, call, OldButton()))


async def _pack(books: Books, call: Call, sitting: Sitting, report: RoomReport) -> None:
    packets = sorted(await books.packets_of_sitting(sitting.id), key=lambda each: each.number)
    rooms = [each for each in report.rooms if each.came]
    if len(rooms) != len(packets):
        refusal = RoomsApart(sitting=sitting.name, rooms=len(rooms), packets=len(packets))
        await reply(books, call, refusal, [Choice(verb, f"s{sitting.id}") for verb in ("rooms", "sitting")])
        return
    acts = {
        packet.id: Pack(room.came, room.came, report.variants)
        for packet, room in zip(packets, rooms, strict=True)
    }
    await perform_each(books, call, acts)
