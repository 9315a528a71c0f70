"""What people hear when something went wrong on our side: a bug, or a phone that cannot be reached."""

from bot.clock import Clock
from custody.facts.notices import TroubleReport, Unreachable
from custody.facts.talk import Trouble, Unsayable
from custody.letters import Letter, Urgency
from custody.roles import Person, Role
from storage.books import StoredBooks
from storage.database import Database
from storage.inbox import Inbox, InboxRow
from storage.outbox import Outbox, Outgoing

REMEMBERED = 500
"""So many failed letters are looked through."""


class Troubles:
    """Tells the person concerned, and the coordinator."""

    def __init__(self, database: Database, inbox: Inbox, clock: Clock) -> None:
        self.database = database
        self.inbox = inbox
        self.outbox = Outbox(database)
        self.clock = clock

    async def quarantine(self, row: InboxRow) -> None:
        """Set an update aside that fails again and again; its author gets a number to quote."""
        await self.inbox.quarantine(row.key)
        if not row.chat:
            return
        async with self.database.open() as books:
            person = await books.person_of_chat(row.chat)
            await books.answer(
                row.chat, Letter(Trouble(number=row.update_id)), person.language if person else "ru"
            )
            if person is not None:
                report = TroubleReport(number=row.update_id, callsign=person.callsign, at=self.clock.now())
                await _tell_coordinators(books, person, Letter(report, urgency=Urgency.NOTICE))

    async def unreachable(self, letter: Outgoing) -> None:
        """Somebody has blocked the bot: the coordinator, told once until a letter arrives, should phone."""
        if await self._is_known(letter):
            return
        async with self.database.open() as books:
            person = await books.person_of_chat(letter.chat)
            if person is not None and not isinstance(letter.letter.fact, Unreachable):
                role = person.grants[0].role
                news = Unreachable(callsign=person.callsign, role=role, at=self.clock.now())
                await _tell_coordinators(books, person, Letter(news, urgency=Urgency.NOTICE))

    async def unsayable(self, letter: Outgoing, error: str) -> None:
        """Put aside a letter that cannot be said or shown; a short one goes instead, but never twice."""
        if isinstance(letter.letter.fact, Unsayable):
            await self.outbox.mark_failed(letter.id, error)
        else:
            instead = Letter(Unsayable(at=self.clock.now()), urgency=letter.letter.urgency)
            await self.outbox.replace(letter, error, instead)

    async def _is_known(self, letter: Outgoing) -> bool:
        """Whether another letter to this chat has failed since the last one that arrived."""
        arrived = max([each.id for each in await self.outbox.last_messages(letter.chat, 1)], default=0)
        failed = [each.id for each in await self.outbox.failed(REMEMBERED) if each.chat == letter.chat]
        return any(arrived < number < letter.id for number in failed)


async def _tell_coordinators(books: StoredBooks, about: Person, letter: Letter) -> None:
    for person in await books.people_with(about.campaign, Role.COORDINATOR):
        if person.id != about.id:
            await books.tell(person.id, letter)
