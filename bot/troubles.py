"""What people hear when something went wrong on our side: a bug, or a phone that cannot be reached."""

from datetime import datetime

from bot.clock import Clock
from custody.desk.call import person_stream
from custody.facts.base import Fact, encode
from custody.facts.notices import TroubleReport, Unreachable
from custody.facts.talk import Trouble, Unsayable
from custody.ledger import Record
from custody.letters import Choice, Letter, Row, Urgency
from custody.numbers import given
from custody.roles import Person, Role
from storage.books import StoredBooks
from storage.database import Database
from storage.inbox import InboxRow, set_aside
from storage.moments import micros
from storage.outbox import Outbox, Outgoing, give_up


class Troubles:
    """Tells the person concerned, and the coordinator."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.outbox = Outbox(database)
        self.clock = clock

    async def quarantine(self, row: InboxRow) -> None:
        """Set an update aside that fails again and again; its author gets a number to quote."""
        async with self.database.open() as books:
            if not await set_aside(books, row.key) or not row.chat:
                return
            person = await books.person_of_chat(row.chat)
            number = given(row.update_id)
            told = Letter(Trouble(number=number), _statement(person))
            await books.answer(row.chat, told, person.language if person else "ru")
            if person is not None:
                report = TroubleReport(number=number, callsign=person.callsign, at=self.clock.now())
                await tell_coordinators(books, person, Letter(report, urgency=Urgency.NOTICE))

    async def unreachable(self, letter: Outgoing, error: str) -> None:
        """Somebody has blocked the bot: the coordinator, told once until a letter arrives, should phone."""
        at = self.clock.now()
        async with self.database.open() as books:
            await give_up(books, letter.id, error)
            person = await books.person_of_chat(letter.chat)
            newly = await books.session.value("block_phone", chat=letter.chat, at=micros(at))
            if person is not None and newly is not None and person.grants:
                news = Unreachable(callsign=person.callsign, role=person.grants[0].role, at=at)
                await note_about(books, person, news, at)
                await tell_coordinators(books, person, Letter(news, urgency=Urgency.NOTICE))

    async def moved(self, letter: Outgoing, chat: int) -> None:
        """A group has become a supergroup before we heard of it: the letter goes there."""
        async with self.database.open() as books:
            await give_up(books, letter.id, f"the group is {chat} now")
            await books.move_group(letter.chat, chat)
            await books.answer(chat, letter.letter, letter.language)

    async def unsayable(self, letter: Outgoing, error: str) -> None:
        """Put aside a letter that cannot be said or shown; a short one goes instead, but never twice."""
        if isinstance(letter.letter.fact, Unsayable):
            await self.outbox.mark_failed(letter.id, error)
        else:
            instead = Letter(Unsayable(at=self.clock.now()), urgency=letter.letter.urgency)
            await self.outbox.replace(letter, error, instead)


def _statement(person: Person | None) -> tuple[Row, ...]:
    """A button to what the person has sent, by which they can show that they did."""
    return (Row((Choice("proof", f"n{person.id}"),)),) if person else ()


async def note_about(books: StoredBooks, person: Person, fact: Fact, at: datetime) -> None:
    """What we have learnt of a person's phone, in the person's chain."""
    await books.lock_person(person.id)
    record = Record(
        person_stream(person), fact.kind, True, "", "", at, at, "received", "clock", None,  # noqa: FBT003
        {"fact": encode(fact)},
    )  # fmt: skip
    await books.write(record)


async def tell_coordinators(books: StoredBooks, about: Person, letter: Letter) -> None:
    """Everyone who coordinates, but for the one it is about."""
    for person in await books.people_with(about.campaign, Role.COORDINATOR):
        if person.id != about.id:
            await books.tell(person.id, letter)
