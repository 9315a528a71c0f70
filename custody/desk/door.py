"""The door: strangers, invitations, and who is who."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from custody.desk.call import person_stream
from custody.desk.packets.guesses import note_dead_link, tries_of
from custody.desk.tour import first_page
from custody.desk.work.ahead import ahead_of
from custody.facts.base import Fact, encode
from custody.facts.doors import InvitationDead
from custody.facts.people import AnotherPhone, PhoneMoved
from custody.facts.talk import Help, Welcome
from custody.facts.work_ahead import WorkBeforeYou
from custody.judge.seen import is_deputy
from custody.ledger import Record
from custody.letters import Letter, Urgency
from custody.ports import Books, OpenBooks
from custody.roles import Person, Role, roles_of


@dataclass(frozen=True, slots=True)
class Knock:
    """Somebody in a chat who may be nobody that we know."""

    chat: int
    language: str
    at: datetime
    recorded: datetime
    update: int
    open_books: OpenBooks


async def turn_away(knock: Knock, fact: Fact) -> None:
    """Say one sentence and nothing else."""
    async with knock.open_books() as books:
        await books.answer(knock.chat, Letter(fact), knock.language)


async def join(knock: Knock, token: str) -> None:
    """Use an invitation: this chat speaks for the call-sign from now on."""
    async with knock.open_books() as books:
        before = await books.person_of_chat(knock.chat)
        may_try = await tries_of(books, knock.chat, "link", knock.recorded)
        person = await books.use_invitation(token, knock.chat, knock.recorded) if may_try else None
        if person is not None:
            await _welcome(books, knock, person, before)
            return
        if may_try:
            await note_dead_link(books, knock.chat, token, knock.recorded)
        await _remind(books, knock)


async def _remind(books: Books, knock: Knock) -> None:
    """A dead invitation: whoever is in already, and has pressed the old link again, is told who they are."""
    person = await books.person_of_chat(knock.chat)
    if person is None:
        await books.answer(knock.chat, Letter(InvitationDead()), knock.language)
        return
    fact = Help(callsign=person.callsign, roles=roles_of(person), deputy=is_deputy(person))
    await books.answer(knock.chat, Letter(fact, keyboard=True), person.language)


async def _welcome(books: Books, knock: Knock, person: Person, before: Person | None) -> None:
    zone = ZoneInfo(person.timezone)
    knock = replace(knock, at=knock.at.astimezone(zone), recorded=knock.recorded.astimezone(zone))
    former = before.callsign if before is not None and before.id != person.id else ""
    fact = Welcome(
        callsign=person.callsign, roles=roles_of(person), deputy=is_deputy(person), former=former
    )  # fmt: skip
    for number in sorted({person.id, *([before.id] if before else [])}):
        await books.lock_person(number)
    await _note(books, knock, person, fact)
    await books.answer(knock.chat, Letter(fact, keyboard=True), person.language)
    await _tell_of_work(books, knock, person)
    await books.answer(knock.chat, first_page(person), person.language)
    await _tell_other_phones(books, knock, person)
    if before is not None and former:
        moved = PhoneMoved(callsign=person.callsign, former=former, at=knock.recorded)
        await _note(books, knock, person, moved)
        await _note(books, knock, before, moved)
        for each in await books.people_with(person.campaign, Role.COORDINATOR):
            if each.id != person.id:
                await books.tell(each.id, Letter(moved, urgency=Urgency.NOTICE))


async def _tell_of_work(books: Books, knock: Knock, person: Person) -> None:
    """What was assigned before there was a phone to tell it to; one more phone of the same person has it."""
    if any(phone.chat != knock.chat for phone in await books.phones(person.campaign, person.id)):
        return
    lines = await ahead_of(books, person, knock.recorded.date())
    if lines:
        await books.answer(knock.chat, Letter(WorkBeforeYou(lines=lines)), person.language)


async def _note(books: Books, knock: Knock, person: Person, fact: Fact) -> None:
    """The fact in the person's chain; whoever knocks acts as the person of the link."""
    record = Record(
        person_stream(person), fact.kind, True, person.callsign, "", knock.at, knock.recorded,  # noqa: FBT003
        "telegram", "link", knock.update, {"fact": encode(fact)},
    )  # fmt: skip
    await books.write(record)


async def _tell_other_phones(books: Books, knock: Knock, person: Person) -> None:
    """Whoever has joined with a phone already is told of one more."""
    told = Letter(AnotherPhone(callsign=person.callsign, at=knock.recorded), urgency=Urgency.NOTICE)
    for phone in await books.phones(person.campaign, person.id):
        if phone.chat != knock.chat:
            await books.answer(phone.chat, told, person.language)
