"""«Remind»: whoever owes something hears of it now, because the coordinator says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.awaited import asked, silent
from custody.desk.reminders.dunning import Reader
from custody.desk.reminders.nudging import letter_for
from custody.desk.reminders.reachable import all_of, hears, owing
from custody.facts.base import Fact
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.needs import Prompted as Reminded
from custody.facts.needs import PromptedBefore, PromptIdle
from custody.judge.seen import seen
from custody.letters import Urgency
from custody.packets import Packet
from custody.ports import Books, Nudge
from custody.ports.due import What
from custody.roles import Person, Role
from custody.roll import Roll
from custody.sittings import Sitting

PAUSE = timedelta(minutes=30)
"""Nobody is reminded of the same thing by hand more often."""

WHATS: dict[str, What] = {
    "late": "owes", "silent": "silent", "word": "words", "upload": "owes", "start": "visits",
}  # fmt: skip
"""What the button reminds of, and what the person's letter is about."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """Of what somebody is reminded, and who that is by id."""

    about: Packet | Sitting
    people: tuple[int, ...] = ()


async def prompt(call: Call, ref: str, what: str) -> None:
    """Remind whoever owes it, once in a while; the answer says who hears of it, or who is to be called."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="now", roles=(Role.COORDINATOR,)))
            return
        found = await _whom(books, ref, what)
        if found is None or Role.COORDINATOR not in _roles(call, found):
            await reply(books, call, OldButton())
            return
        await reply(books, call, await _remind(books, call, ref, what, found))


def _roles(call: Call, found: _Asked) -> frozenset[Role]:
    about = found.about
    here = about.campaign == call.person.campaign
    return call.person.roles_at(about.organisation, about.subject) if here else frozenset()


async def _whom(books: Books, ref: str, what: str) -> _Asked | None:
    roll, number = Roll(), int(ref[1:])
    if ref.startswith("s"):
        sitting = await books.sitting(number)
        if sitting is None:
            return None
        observer = (sitting.observer,) if sitting.observer else ()
        schools = await all_of(books, sitting, Role.SCHOOL)
        return _Asked(sitting, schools if what == "upload" else observer)
    packet = next(iter(await books.packets([number])), None)
    if packet is None or what != "word":
        return _Asked(packet, await owing(books, roll, packet)) if packet else None
    return _Asked(packet, await _worded(books, roll, packet))


async def _worded(books: Books, roll: Roll, packet: Packet) -> tuple[int, ...]:
    """Whose word it waits for: those who can say it here, or else those who are to be called."""
    if heard := await asked(books, roll, packet):
        return heard
    silents = [await silent(books, roll, packet, each) for each in packet.place.awaited]
    return tuple(dict.fromkeys(who.id for each in silents for who in each))


async def _remind(books: Books, call: Call, ref: str, what: str, found: _Asked) -> Fact:
    people = [each for id_ in found.people if (each := await books.person(id_)) is not None]
    heard = [each for each in people if await hears(books, each)]
    if not heard:
        return PromptIdle(who=tuple(seen(each, _role(each, found)) for each in people))
    before = await books.prompted(f"{ref}/{what}")
    if not await books.prompt(f"{ref}/{what}", call.recorded, call.recorded - PAUSE):
        at = before or call.recorded
        return PromptedBefore(at=at, again=at + PAUSE)
    told = [each for each in heard if await _tell(books, call, each, Nudge(each.id, WHATS[what], ref))]
    if not told:
        return PromptIdle()
    return Reminded(who=tuple(seen(each, _role(each, found)) for each in told))


def _role(person: Person, found: _Asked) -> Role:
    """As whom the person owes it: by what they are there."""
    held = person.roles_at(found.about.organisation, found.about.subject)
    return next((role for role in _of_the_trade(person) if role in held), person.grants[0].role)


def _of_the_trade(person: Person) -> Sequence[Role]:
    return [grant.role for grant in person.grants]


async def _tell(books: Books, call: Call, person: Person, nudge: Nudge) -> bool:
    """The same letter that the clock writes; False when there is nothing to remind of any more."""
    reader = Reader(books, person, await books.campaign(person.campaign), call.days, call.recorded)
    letter = await letter_for(reader, (nudge,))
    if letter is not None:
        await books.tell(person.id, replace(letter, urgency=Urgency.NOTICE))
    return letter is not None
