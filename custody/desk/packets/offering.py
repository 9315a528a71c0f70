"""«I hand it over», said to somebody who has no phone here: the giver learns at once that nobody is told."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.settle import Settled
from custody.facts.happened import Offered
from custody.facts.notices import NoPhoneThere
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


def _taker(packet: Packet) -> int:
    """The one person who is expected; 0 where it is an office."""
    offer = packet.place.offer
    takers = ROUTES[packet.route].step(offer.step).takers if offer else ()
    if Role.EXPERT in takers and packet.expert is not None:
        return packet.expert.id
    return packet.observer or 0 if Role.OBSERVER in takers and not packet.unobserved else 0
