"""Whose word a handover waits for."""

from custody.facts.names import Who
from custody.judge.seen import seen
from custody.packets import Packet
from custody.pending import Pending
from custody.ports import Books
from custody.roles import Role
from custody.roll import Roll

SPEAKS_FOR = {Role.EXPERT: Role.CHAIR, Role.SCHOOL: Role.SCHOOL, Role.COORDINATOR: Role.COORDINATOR}
"""Who says the word of a giver without a phone; of an observer nobody but they themselves."""


async def asked(books: Books, roll: Roll, packet: Packet) -> tuple[int, ...]:
    """Whose word its handovers wait for: of whoever is asked, or of those who speak for them."""
    found = [each for waiting in packet.place.awaited for each in await _asked(books, roll, packet, waiting)]
    return tuple(dict.fromkeys(found))


async def silent(books: Books, roll: Roll, packet: Packet, waiting: Pending) -> tuple[Who, ...]:
    """Who has not said the word, with a phone or without: whoever is named, or their office."""
    if waiting.asked is not None:
        return (waiting.asked,)
    near = await roll.there(books, packet, waiting.giver_role)
    return tuple(seen(each, waiting.giver_role) for each in near if each.id != waiting.taker.id)


async def _asked(books: Books, roll: Roll, packet: Packet, waiting: Pending) -> tuple[int, ...]:
    one = waiting.asked
    person = await roll.person(books, one.id) if one else None
    if person is not None and person.joined:
        return (person.id,)
    role = SPEAKS_FOR.get(waiting.giver_role)
    if role is None or waiting.asks_taker:
        return ()
    near = await roll.reached(books, packet, role)
    return tuple(each for each in near if each != waiting.taker.id)
