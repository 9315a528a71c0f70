"""The door: strangers, invitations, and who is who."""

from dataclasses import dataclass
from datetime import datetime

from custody.desk.call import person_stream
from custody.facts.base import Fact, encode
from custody.facts.doors import InvitationDead
from custody.facts.talk import Help, Welcome
from custody.ledger import Record
from custody.letters import Letter
from custody.ports import Books, OpenBooks
from custody.roles import Person, Role


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
        person = await books.use_invitation(token, knock.chat, knock.recorded)
        if person is not None:
            await _welcome(books, knock, person)
        else:
            await _remind(books, knock)


async def _remind(books: Books, knock: Knock) -> None:
    """A dead invitation: whoever is in already, and has pressed the old link again, is told who they are."""
    person = await books.person_of_chat(knock.chat)
    if person is None:
        await books.answer(knock.chat, Letter(InvitationDead()), knock.language)
        return
    fact = Help(callsign=person.callsign, roles=roles_of(person))
    await books.answer(knock.chat, Letter(fact, keyboard=True), person.language)


async def _welcome(books: Books, knock: Knock, person: Person) -> None:
    fact = Welcome(callsign=person.callsign, roles=roles_of(person))
    await books.lock_person(person.id)
    record = Record(
        person_stream(person), fact.kind, True, person.callsign, "", knock.at, knock.recorded,  # noqa: FBT003
        "telegram", "link", knock.update, {"fact": encode(fact)},
    )  # fmt: skip
    await books.write(record)
    await books.answer(knock.chat, Letter(fact, keyboard=True), person.language)


def roles_of(person: Person) -> tuple[Role, ...]:
    """The person's roles without repeats, in the order of the procedure."""
    held = {grant.role for grant in person.grants}
    return tuple(role for role in Role if role in held)
