"""Packing at a work whose day is still open: within its window it is held on the day of the packing (S)."""

from collections.abc import Mapping
from datetime import date

from custody.acts import Act, Pack
from custody.deadlines import local_day
from custody.desk.call import Call
from custody.desk.days.chosen import stands_today
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role


async def begin_windows(books: Books, call: Call, acts: Mapping[int, Act]) -> None:
    """Before anything is packed its work is put on this day, if its window has it."""
    packing = sorted(packet for packet, act in acts.items() if isinstance(act, Pack))
    found = await books.packets(packing) if packing else ()
    windowed = [each for each in found if each.window[1] and each.place.step is None]
    if not windowed:
        return
    day = local_day(await books.campaign(call.person.campaign), call.at)
    waiting = {each.sitting for each in windowed if _waits(call, each, day)}
    for number in sorted(waiting):
        sitting = await books.take_sitting(number)
        if sitting is not None:
            await stands_today(books, call, sitting)


def _waits(call: Call, packet: Packet, day: date) -> bool:
    mine = Role.SCHOOL in call.person.roles_at(packet.organisation, packet.subject)
    return mine and packet.campaign == call.person.campaign and packet.day > day


async def begun_on_paper(books: Books, call: Call, packet: Packet) -> None:
    """What a sheet says of a packet was done on its day: so was the work, if its window has that day."""
    sitting = await books.sitting(packet.sitting) if packet.window[1] else None
    if sitting is not None:
        await stands_today(books, call, sitting)
