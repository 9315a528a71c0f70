"""Where a packet travels, and who answers for a sitting."""

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
