"""Who owes what: in whose hands a packet lies, and who answers for it when they have no phone."""

from collections.abc import Iterable

from custody.packets import Packet, Place
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting


def is_on_road(place: Place) -> bool:
    """Whether the packet travels: with an observer, or with a carrier; not when an expert has it at home."""
    if place.offer is not None and place.offer.carrier:
        return True
    return place.holder is not None and place.holder.role is Role.OBSERVER


async def debtors(books: Books, packet: Packet) -> tuple[int, ...]:
    """Who is to hear of the packet's deadline: its holder, or whoever speaks for somebody without a phone."""
    holder = packet.place.holder
    if holder is not None:
        person = await books.person(holder.id)
        if person is not None and person.joined:
            return (person.id,)
    spoken_for = Role.CHAIR if packet.place.role is Role.EXPERT else packet.place.role
    return await covering(books, packet, spoken_for) or await covering(books, packet, Role.COORDINATOR)


async def covering(books: Books, packet: Packet, role: Role) -> tuple[int, ...]:
    """Everyone of that role with a phone whose grant reaches the packet."""
    people = await books.people_with(packet.campaign, role)
    return _reached(people, role, packet)


async def responsible(books: Books, sitting: Sitting, role: Role) -> tuple[int, ...]:
    """The same for a sitting."""
    people = await books.people_with(sitting.campaign, role)
    return _reached(people, role, sitting)


def _reached(people: Iterable[Person], role: Role, about: Packet | Sitting) -> tuple[int, ...]:
    return tuple(
        person.id
        for person in people
        if person.joined and role in person.roles_at(about.organisation, about.subject)
    )
