"""Whoever tries what nobody has is slowed down, and the coordinators are told of it once."""

from collections.abc import Sequence
from datetime import datetime

from custody.codes import Scan
from custody.desk.call import Call, person_stream
from custody.facts.base import Fact, Refusal, encode
from custody.facts.guessing import CodesGuessed, LinksGuessed, ManyGuess
from custody.facts.unreadable import UnknownCode
from custody.guessing import FREE, QUIET, SHARED, SHARED_WINDOW, WINDOW, Guessed, tries_left
from custody.letters import Choice, Letter, Urgency, column
from custody.phones import lost_button
from custody.ports import Books
from custody.roles import Person, Role

MANY = 0
"""What an alarm is about that is about no single chat."""

WHO_HAS_JOINED = Choice("people", "", 0, "a.1")


async def tries_for(books: Books, call: Call, scans: Sequence[Scan]) -> int:
    """How many typed codes this chat may have looked up now; links and photos of labels are not limited."""
    typed = any(each.kind == "code" for each in scans)
    return await tries_of(books, call.chat, "code", call.recorded) if typed else FREE


async def tries_of(books: Books, chat: int, kind: Guessed, at: datetime) -> int:
    """How many more this chat may try at that moment."""
    return tries_left(await books.missed(chat, kind, at - WINDOW, at), at)


def is_miss(refusal: Refusal) -> bool:
    """Whether it says that a typed code, and not a label's link, leads nowhere."""
    return isinstance(refusal, UnknownCode) and bool(refusal.code)


async def note_misses(books: Books, call: Call, refused: Sequence[Refusal]) -> None:
    """Count the typed codes that no packet has; at the limit the coordinators hear of the participant."""
    missed = [each for each in refused if is_miss(each)]
    for _ in missed:
        await books.note_miss(call.chat, call.recorded)
    if missed and await _is_alarming(books, call.chat, "code", call.recorded):
        await _tell_of_codes(books, call)
    if missed:
        await _watch_all(books, call.recorded)


async def note_dead_link(books: Books, chat: int, token: str, at: datetime) -> None:
    """Count an invitation that opened nothing: the same is done for an old one and for an invented one."""
    await books.note_dead_link(chat, token, at)
    if await _is_alarming(books, chat, "link", at):
        for each in await books.guards():
            await _tell(books, each, LinksGuessed(count=FREE, at=at), (WHO_HAS_JOINED,))
    await _watch_all(books, at)


async def _is_alarming(books: Books, chat: int, kind: Guessed, at: datetime) -> bool:
    missed = await books.missed(chat, kind, at - WINDOW, at)
    return len(missed) >= FREE and await books.claim_alarm(chat, at - QUIET, at)


async def _watch_all(books: Books, at: datetime) -> None:
    """Many who guess a little each are heard of too."""
    count, phones = await books.missed_by_all(at - SHARED_WINDOW, at)
    if count >= SHARED and phones > 1 and await books.claim_alarm(MANY, at - QUIET, at):
        for each in await books.guards():
            await _tell(books, each, ManyGuess(count=count, phones=phones, at=at), (WHO_HAS_JOINED,))


async def _tell_of_codes(books: Books, call: Call) -> None:
    """In the participant's chain, and to whoever can cut the phone off."""
    person = call.person
    role = person.grants[0].role if person.grants else Role.OBSERVER
    fact = CodesGuessed(callsign=person.callsign, role=role, count=FREE, at=call.recorded)
    await books.lock_person(person.id)
    await books.write(call.record(person_stream(person), fact, {"fact": encode(fact)}, accepted=True))
    ref = f"n{person.id}"
    phones = await books.phones(person.campaign, person.id)
    ways = (lost_button(person, phones, "cut"), Choice("person", ref, 0, "", person.callsign))
    for each in await _others(books, person):
        cuts = each.has(Role.COORDINATOR)
        await _tell(books, each, fact, ways if cuts else ways[1:])


async def _others(books: Books, person: Person) -> tuple[Person, ...]:
    """The other coordinators with a phone; where there are none, the department."""
    for role in (Role.COORDINATOR, Role.DEPARTMENT):
        people = await books.people_with(person.campaign, role)
        if told := tuple(each for each in people if each.id != person.id and each.joined):
            return told
    return ()


async def _tell(books: Books, person: Person, fact: Fact, ways: tuple[Choice, ...]) -> None:
    await books.tell(person.id, Letter(fact, column(*ways), Urgency.NOTICE))
