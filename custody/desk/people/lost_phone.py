"""A phone was lost or stolen: all phones of the person are cut off at once, and what to check is told.

All or none: where each phone is one that the asker can have meant (the button saw it, or it had joined when
the words were sent), every one is cut off.  Where one joined later, nothing is done: the stolen one works on,
which is said first, and the button under the answer cuts off all.  Whoever presses twice, or an old button,
hears what was done already.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from custody.codes import shown
from custody.desk.call import Call, person_stream
from custody.desk.chains import note_of_person
from custody.desk.letters import reply
from custody.desk.people.inviting import after_link, link_for, meant
from custody.facts.happened import Looked
from custody.facts.people import PhoneCutOff, PhonesRevoked
from custody.facts.phones import NoPhoneToCut, PhonesCut, WhosePhone
from custody.letters import Choice, Letter
from custody.phones import Phone, lost_button, second_of
from custody.ports import Books
from custody.roles import Person, Role

AGAIN = timedelta(minutes=30)
"""So long the same words said again are about the phone that was cut off by them, not about the new one."""

LATELY = timedelta(days=1)
"""What the phone has done in that time is counted: it may have been in other hands."""

MOST = 12
"""So many packets are named."""


async def pressed(call: Call, person_id: int, seen: str, token: str) -> None:
    """The button: phones that had joined by the second `seen` are cut off."""
    async with call.open_books() as books:
        person = await meant(books, call, person_id)
        if person is not None:
            await _lost(books, call, person, int(seen or 0), token)


async def said(call: Call, callsign: str, token: str) -> None:
    """The same in words: phones that had joined when they were sent, and not soon after the last time."""
    async with call.open_books() as books:
        if not callsign:
            await reply(books, call, WhosePhone(decides=call.person.has(Role.COORDINATOR)))
            return
        person = await meant(books, call, callsign)
        if person is None:
            return
        cut = await _last_cut(books, person)
        again = cut is not None and call.recorded - cut < AGAIN
        await _lost(books, call, person, 0 if again else second_of(call.at), token)


async def _lost(books: Books, call: Call, person: Person, seen: int, token: str) -> None:
    phones = await books.phones(person.campaign, person.id)
    if not phones or any(second_of(each.since) > seen for each in phones):
        await _explain(books, call, person, phones, seen)
    else:
        await _cut(books, call, person, token)


async def _explain(books: Books, call: Call, person: Person, phones: Sequence[Phone], seen: int) -> None:
    """Nothing is done: no phone is there, or one joined later; what was done before is told."""
    invited = (await books.open_invitations(person.campaign, call.recorded)).get(person.id)
    fact = NoPhoneToCut(
        callsign=person.callsign, phones=len(phones), since=phones[-1].since if phones else None,
        cut=await _last_cut(books, person), invited=invited,
        working=sum(second_of(each.since) <= seen for each in phones),
    )  # fmt: skip
    ref = f"n{person.id}"
    ways = (lost_button(person, phones),) if phones else (Choice("invite", ref),)
    await reply(books, call, fact, (*ways, Choice("person", ref, 0, "", person.callsign)))


async def _cut(books: Books, call: Call, person: Person, token: str) -> None:
    """Every phone is cut off; a fresh link follows, so that nobody is locked out.

    The phones get a last letter, which takes their keyboard away.
    """
    acts = await _lately(books, call, person)
    chats = await books.take_phones_back(person.id, call.recorded)
    for chat in chats:
        if chat != call.chat:
            await books.answer(chat, Letter(PhoneCutOff(), keyboard=True), person.language)
    gone = PhonesRevoked(callsign=person.callsign, count=len(chats))
    receipt = (await note_of_person(books, call, person, gone)).receipt
    held = await _held(books, person)
    fact = PhonesCut(
        callsign=person.callsign, count=len(chats), held=len(held), codes=held[:MOST], more=len(held[MOST:]),
        acts=len(acts), last=acts[-1] if acts else None, receipt=receipt,
    )  # fmt: skip
    await reply(books, call, fact)
    link = replace(await link_for(books, call, person, token), receipt=None)
    await reply(books, call, link, after_link(person))


async def _held(books: Books, person: Person) -> tuple[str, ...]:
    """The codes of packets that are in this very hand."""
    near = [(each.code, each.place.holder) for each in await books.packets_of(person.id)]
    return tuple(shown(code) for code, holder in near if holder is not None and holder.id == person.id)


async def _lately(books: Books, call: Call, person: Person) -> tuple[datetime, ...]:
    """When the person's acts of the last day were recorded; a look is none, as in their receipts."""
    made = [each.content for each in await books.made_by(person, call.recorded - LATELY)]
    acts = [each for each in made if each["accepted"] and each["kind"] != Looked.kind]
    times = [datetime.fromisoformat(each["recorded_at"]) for each in acts]
    return tuple(at for at in times if call.recorded - at <= LATELY)


async def _last_cut(books: Books, person: Person) -> datetime | None:
    """When the person's phones were last cut off, by their chain."""
    chain = await books.story(person_stream(person))
    cuts = [each.content["recorded_at"] for each in chain if each.content["kind"] == PhonesRevoked.kind]
    return datetime.fromisoformat(cuts[-1]) if cuts else None
