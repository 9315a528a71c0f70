"""What the sweep does about phones: who can be reached again, and links that are forgotten once sent."""

import logging

from bot.clock import Clock
from bot.troubles import note_about, tell_coordinators
from custody.facts.base import encode
from custody.facts.people import InvitationLink, Reachable
from custody.letters import Letter, Urgency
from storage.database import Database
from storage.moments import line

log = logging.getLogger(__name__)


async def note_reachable(database: Database, clock: Clock) -> bool:
    """Whoever could not be written to, and has written or got a letter since, is a fact again."""
    async with database.read() as books:
        found = await books.session.rows("heard_again")
    for row in found:
        async with database.open() as books:
            person = await books.person(row["person"])
            freed = await books.session.value("unblock_phone", chat=row["chat"])
            if person is None or freed is None:
                continue
            role = person.grants[0].role if person.grants else None
            if role is not None:
                news = Reachable(callsign=person.callsign, role=role, at=clock.now())
                await note_about(books, person, news, clock.now())
                await tell_coordinators(books, person, Letter(news, urgency=Urgency.NOTICE))
    return bool(found)


async def forget_links(database: Database, clock: Clock) -> None:
    """A link stays in the books only until its letter is sent: nobody joins with a copy of the books."""
    blank = InvitationLink(callsign="", link="", until=clock.now())
    async with database.open() as books:
        await books.session.rows(
            "forget_links", like='%"invitation-link"%https://t.me/%', blank=line(encode(blank))
        )
