"""Whom a reminder reaches: where it reaches nobody there is no button for it, somebody is to call them."""

from collections.abc import Iterable

from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.roll import Roll
from custody.sittings import Sitting


async def hears(books: Books, person: Person) -> bool:
    """Whether one of the person's phones takes messages."""
    return any(phone.blocked is None for phone in await books.phones(person.campaign, person.id))


async def reaches(books: Books, roll: Roll, people: Iterable[int]) -> bool:
    """Whether one of them at least hears it."""
    found = [await roll.person(books, each) for each in people]
    return any([await hears(books, each) for each in found if each is not None])


async def all_of(books: Books, about: Packet | Sitting, role: Role) -> tuple[int, ...]:
    """Everyone of that role there, with a phone or without, asked for once."""
    return tuple(each.id for each in await Roll().there(books, about, role))


async def owing(books: Books, roll: Roll, packet: Packet) -> tuple[int, ...]:
    """Who owes it, with a phone or without: the office does not remind itself of what a school owes."""
    role, holder = packet.place.role, packet.place.holder
    found = await roll.debtors(books, packet)
    return found or ((holder.id,) if holder else tuple(p.id for p in await roll.there(books, packet, role)))
