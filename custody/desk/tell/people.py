"""Who is meant by a message to many, and who may write one."""

from dataclasses import dataclass, replace
from datetime import datetime

from custody.choosing import is_awaited
from custody.directory import Directory
from custody.facts.names import Who
from custody.facts.tells import Aimed
from custody.judge.seen import seen
from custody.ports import Books
from custody.roles import Person, Role
from custody.tells import Audience, Tell, audience_of


@dataclass(frozen=True, slots=True)
class Aim:
    """To whom in words, who that is, and whose phones all refuse messages."""

    to: Aimed
    people: tuple[Person, ...]
    blocked: frozenset[int]

    @property
    def reached(self) -> tuple[Person, ...]:
        """Those who will really get it."""
        return tuple(each for each in self.people if each.joined and each.id not in self.blocked)


def allowed(person: Person, audience: Audience) -> bool:
    """Coordinators write to whom they like, the department to coordinators only."""
    if person.has(Role.COORDINATOR):
        return True
    return person.has(Role.DEPARTMENT) and audience == Audience((Role.COORDINATOR,))


def sender_of(person: Person) -> Who:
    """The sender as others see them, also when they are no coordinator any more."""
    is_department = person.has(Role.DEPARTMENT) and not person.has(Role.COORDINATOR)
    return seen(person, Role.DEPARTMENT if is_department else Role.COORDINATOR)


async def aim_at(books: Books, tell: Tell, at: datetime) -> Aim:
    """Everybody who is meant by the message at this moment."""
    works = await books.works_of(tell.campaign)
    late = await books.late_at(tell.campaign, at)
    if tell.audience.unchosen:
        late = replace(late, undated=await _undated(books, tell))
    people = audience_of(await books.everyone(tell.campaign), tell.audience, works, late, tell.sender)
    phones = await books.phones(tell.campaign)
    taken = {phone.person for phone in phones if phone.blocked is None}
    blocked = frozenset(phone.person for phone in phones) - taken
    to = in_words(tell.audience, await books.directory(tell.campaign))
    return Aim(to, tuple(sorted(people, key=lambda each: each.callsign)), blocked)


async def _undated(books: Books, tell: Tell) -> frozenset[str]:
    """The organisations with a work, of the subject that is meant, whose day nobody has chosen."""
    works = await books.windowed(tell.campaign, frozenset())
    asked = [each for each in works if tell.audience.subject in ("", each.subject)]
    return frozenset(each.organisation for each in asked if is_awaited(each))


def in_words(audience: Audience, names: Directory) -> Aimed:
    """To whom, as it is said."""
    where = names.name_of(audience.organisation) if audience.organisation else ""
    said = (audience.roles, where, audience.subject, audience.late, audience.everyone, audience.unchosen)
    return Aimed(*said)
