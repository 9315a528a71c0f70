"""Whose word a handover waits for."""

from custody.facts.names import Who
from custody.judge.seen import seen
from custody.packets import Packet
from custody.pending import Pending
from custody.ports import Books
from custody.roles import Person, Role
from custody.roll import Roll
from custody.vouching import is_asked

SPEAKS_FOR = {Role.EXPERT: Role.CHAIR, Role.SCHOOL: Role.SCHOOL, Role.COORDINATOR: Role.COORDINATOR}
"""Who is asked for the word of a giver without a phone; of an observer nobody but they themselves."""


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


async def speaking(books: Books, roll: Roll, packet: Packet, waiting: Pending) -> tuple[Who, ...]:
    """Who is to say it for a giver without a phone, each in the role in which they can."""
    one = waiting.asked
    person = await roll.person(books, one.id) if one else None
    if waiting.asks_taker or (person is not None and person.joined):
        return ()
    role = SPEAKS_FOR.get(waiting.giver_role)
    near = await roll.there(books, packet, role) if role else ()
    return tuple(seen(each, role) for each in near if role and _can(each, packet, waiting))


def _can(person: Person, packet: Packet, waiting: Pending) -> bool:
    return person.joined and is_asked(waiting, packet, person)


async def _asked(books: Books, roll: Roll, packet: Packet, waiting: Pending) -> tuple[int, ...]:
    one = waiting.asked
    person = await roll.person(books, one.id) if one else None
    if person is not None and person.joined:
        return (person.id,)
    return tuple(each.id for each in await speaking(books, roll, packet, waiting))
