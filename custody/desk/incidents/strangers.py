"""A label scanned by somebody who has no part in its route: an incident by itself, told at once."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.letters import tell_all
from custody.desk.packets.nearness import IN_MIND
from custody.desk.settle import Settled, numbered, to_coordinator, write
from custody.incidents import STRANGER_SCAN
from custody.judge import Case
from custody.ports import Books


async def report_strangers(books: Books, call: Call, refused: Sequence[Case]) -> None:
    """Record these looks as incidents, once in half a day for each person and packet."""
    done = [
        await _report(books, call, case)
        for case in refused
        if case.near and not case.sees and call.person.grants and not await _is_known(books, call, case)
    ]
    if done:
        await tell_all(books, call, await books.campaign(call.person.campaign), done)


async def _is_known(books: Books, call: Call, case: Case) -> bool:
    since = call.recorded - IN_MIND
    known = await books.reported(STRANGER_SCAN, call.person.id, since, packet=case.packet.id)
    return known is not None


async def _report(books: Books, call: Call, case: Case) -> Settled:
    packet = replace(case.packet, place=replace(case.place, incidents=case.place.incidents + 1))
    incident = await numbered(books, call, packet, case.incident(STRANGER_SCAN, case.acting()))
    said = await write(books, call, packet, incident, packet.place)
    await books.save_packet(packet, finished=case.is_over)
    return Settled(said, packet, (to_coordinator(said),))
