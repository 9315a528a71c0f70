"""Whether somebody has a packet before them: a button alone names a number, and numbers can be guessed."""

from dataclasses import replace
from datetime import timedelta

from custody.campaign import Campaign
from custody.desk.call import Call
from custody.judge.case import Case
from custody.packets import Packet
from custody.ports import Books

IN_MIND = timedelta(hours=12)
"""How long an act without a code still means the packets that were scanned last."""


async def case_at(books: Books, call: Call, packet: Packet, campaign: Campaign) -> Case:
    """This call about one packet, knowing whether the person has it before them."""
    case = call.case(packet, campaign)
    return case if case.roles or await _is_near(books, call, packet) else replace(case, near=False)


async def _is_near(books: Books, call: Call, packet: Packet) -> bool:
    """By a scan or a code, in their hands, theirs to check, or scanned shortly before the button."""
    person, holder, expert = call.person, packet.place.holder, packet.expert
    if call.via != "button" or person.id in (holder.id if holder else None, expert.id if expert else None):
        return True
    return packet.id in await books.looked(person.id, call.recorded - IN_MIND)
