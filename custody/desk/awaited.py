"""Whose word a handover waits for."""

from custody.desk.rounds import Moment
from custody.packets import Packet
from custody.pending import Pending
from custody.roles import Role

SPEAKS_FOR = {Role.EXPERT: Role.CHAIR, Role.SCHOOL: Role.SCHOOL, Role.COORDINATOR: Role.COORDINATOR}
"""Who says the word of a giver without a phone; of an observer nobody but they themselves."""


async def asked(moment: Moment, packet: Packet, waiting: Pending) -> tuple[int, ...]:
    """Whose word the handover waits for: of whoever is asked, or of those who speak for them."""
    one = waiting.asked
    person = await moment.books.person(one.id) if one else None
    if person is not None and person.joined:
        return (person.id,)
    role = SPEAKS_FOR.get(waiting.giver_role)
    if role is None or waiting.asks_taker:
        return ()
    near = await moment.round.roll.reached(moment.books, packet, role)
    return tuple(each for each in near if each != waiting.taker.id)
