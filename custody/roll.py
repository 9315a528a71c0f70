"""Who answers for what, read once for a round of the clock: a thousand deadlines ask for the same people."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from custody.campaign import Campaign
from custody.packets import Packet
from custody.ports import Books, Nudge
from custody.roles import Person, Role
from custody.sittings import Sitting
from custody.vouching import is_chair_there


@dataclass(slots=True)
class Roll:
    """Campaigns' terms and their people by role and organisation, as they were when the round began."""

    campaigns: dict[int, Campaign] = field(default_factory=dict)
    people: dict[tuple[int, Role], dict[str, list[Person]]] = field(default_factory=dict)
    known: dict[int, Person | None] = field(default_factory=dict)

    async def campaign(self, books: Books, campaign: int) -> Campaign:
        """The campaign's terms."""
        if campaign not in self.campaigns:
            self.campaigns[campaign] = await books.campaign(campaign)
        return self.campaigns[campaign]

    async def person(self, books: Books, person: int) -> Person | None:
        """One of them by id."""
        if person not in self.known:
            self.known[person] = await books.person(person)
        return self.known[person]

    async def there(self, books: Books, about: Packet | Sitting, role: Role) -> tuple[Person, ...]:
        """Everyone of that role whose grant reaches the packet or the sitting, with a phone or without."""
        key = (about.campaign, role)
        if key not in self.people:
            self.people[key] = _by_organisation(await books.people_with(about.campaign, role), role)
        near = (*self.people[key].get(about.organisation, ()), *self.people[key].get(EVERYWHERE, ()))
        found = {p.id: p for p in near if role in p.roles_at(about.organisation, about.subject)}
        return tuple(found.values())

    async def reached(self, books: Books, about: Packet | Sitting, role: Role) -> tuple[int, ...]:
        """Those of them who have a phone."""
        return tuple(each.id for each in await self.there(books, about, role) if each.joined)

    async def debtors(self, books: Books, packet: Packet) -> tuple[int, ...]:
        """Who owes its next step and has a phone: its holder and whoever goes on with it, or its school."""
        place = packet.place
        own = (*((place.holder.id,) if place.holder else ()), *_successor(packet))
        people = [await self.person(books, each) for each in dict.fromkeys(own)]
        joined = tuple(each.id for each in people if each is not None and each.joined)
        if joined or not (place.holder is None or place.role is Role.SCHOOL):
            return joined
        return await self.reached(books, packet, place.role)

    async def nudges(self, books: Books, packet: Packet, subject: str) -> list[Nudge]:
        """Of the packet's deadline hears whoever owes it; without a phone, whoever is to call them."""
        found = await self.there(books, packet, Role.CHAIR) if packet.place.role is Role.EXPERT else ()
        chairs = tuple(each.id for each in found if each.joined and is_chair_there(packet, each))
        calling = chairs or await self.reached(books, packet, Role.COORDINATOR)
        return _nudges(await self.debtors(books, packet), calling, subject)

    async def upload_nudges(self, books: Books, sitting: Sitting, subject: str) -> list[Nudge]:
        """Of an upload hears its school; without a phone there, the coordinators, who are to call it."""
        owing = await self.reached(books, sitting, Role.SCHOOL)
        return _nudges(owing, await self.reached(books, sitting, Role.COORDINATOR), subject)


EVERYWHERE = ""
"""Where a grant without organisations is looked for."""


def _nudges(owing: tuple[int, ...], calling: tuple[int, ...], subject: str) -> list[Nudge]:
    """Those who owe it hear of it; where nobody can, those who are to call."""
    return [Nudge(each, "owes", subject) for each in owing] or [
        Nudge(each, "calls", subject) for each in calling
    ]


def _by_organisation(people: Iterable[Person], role: Role) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = {}
    for person in people:
        for grant in person.grants:
            for organisation in (grant.organisations or (EVERYWHERE,)) if grant.role is role else ():
                found.setdefault(organisation, []).append(person)
    return found


def _successor(packet: Packet) -> tuple[int, ...]:
    """Whoever goes on with a packet that a colleague still has in hand: they are to fetch it."""
    planned = {Role.OBSERVER: packet.observer, Role.EXPERT: packet.expert.id if packet.expert else None}
    found = planned.get(packet.place.role)
    return () if found is None else (found,)
