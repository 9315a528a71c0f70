"""The button that collects packets by rooms: which room is which packet, and what is asked once of all."""

from custody.acts import Pack
from custody.desk.call import Call
from custody.desk.forms.questions import open_form
from custody.desk.letters import reply
from custody.desk.packets.acts import perform_each
from custody.desk.rooms.packing import FORM, paired
from custody.desk.sittings.speaking import as_school, locked
from custody.facts.doors import OldButton
from custody.facts.rooms import RoomInPacket, RoomsInPackets
from custody.forms import Draft
from custody.ports import Books, RoomReport
from custody.sittings import Sitting


async def begin(call: Call, sitting_id: int) -> None:
    """What single packing asks is asked here once of all packets: spoiled works, papers, seals."""
    async with call.open_books() as books:
        sitting = await locked(books, call, sitting_id, as_school, asks=True)
        if sitting is None:
            return
        report = await books.room_report(sitting.id)
        await (_begin(books, call, sitting, report) if report else reply(books, call, OldButton()))


async def _begin(books: Books, call: Call, sitting: Sitting, report: RoomReport) -> None:
    pairs = await paired(books, call, sitting, report)
    if not pairs:
        return
    if any(packet.place.step is not None for packet, _ in pairs):
        await perform_each(books, call, {p.id: Pack(room.came, room.came) for p, room in pairs})
        return
    lines = tuple(RoomInPacket(packet=packet.name, room=room.name, came=room.came) for packet, room in pairs)
    await reply(books, call, RoomsInPackets(sitting=sitting.name, lines=lines))
    known = {"rooms": [[room.name, room.came] for _, room in pairs]}
    await open_form(books, call, Draft(call.person.id, FORM, f"s{sitting.id}", 0, known))
