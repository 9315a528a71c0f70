"""What is offered: to somebody who has no phone here, or beside what was taken and left behind."""

from collections.abc import Sequence

from custody.campaign import Campaign
from custody.cards import is_planned
from custody.desk.call import Call
from custody.desk.letters import bundle, reply
from custody.desk.settle import Settled
from custody.facts.happened import Offered, Received
from custody.facts.notices import NoPhoneThere, OfferedToo
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role
from custody.routes import ROUTES


async def warn_of_silence(books: Books, call: Call, done: Sequence[Settled]) -> None:
    """Name whoever the plan expects to take and has no phone; each once."""
    offered = [each.packet for each in done if isinstance(each.fact, Offered)]
    for taker in sorted({_taker(packet) for packet in offered} - {0}):
        person = await books.person(taker)
        if person is not None and not person.joined:
            await reply(books, call, NoPhoneThere(callsign=person.callsign))


async def name_left(books: Books, call: Call, campaign: Campaign, done: Sequence[Settled]) -> None:
    """Of several that were taken together: what the giver offers of the same works, and was missed (S 15)."""
    taken = [(each.packet, each.fact) for each in done if isinstance(each.fact, Received)]
    givers = {fact.giver.id for _, fact in taken if fact.giver is not None}
    if len(taken) <= 1 or len(givers) != 1:
        return
    works = {packet.sitting for packet, _ in taken}
    left = [
        packet
        for packet in await books.packets_of(givers.pop())
        if packet.place.offer is not None
        and packet.sitting in works
        and is_planned(call.case(packet, campaign))
    ]
    if left:
        fact = OfferedToo(code=tuple(packet.code for packet in left), count=len(left))
        await reply(books, call, fact, [await bundle(books, call.person.id, call, left, "each", "shown")])


def _taker(packet: Packet) -> int:
    """The one person who is expected; 0 where it is an office."""
    offer = packet.place.offer
    takers = ROUTES[packet.route].step(offer.step).takers if offer else ()
    if Role.EXPERT in takers and packet.expert is not None:
        return packet.expert.id
    return packet.observer or 0 if Role.OBSERVER in takers and not packet.unobserved else 0
