"""Cards for all who have not joined yet: drawn before the books are opened, valid once they are closed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from custody.desk.call import Call
from custody.desk.chains import note_link
from custody.desk.letters import reply
from custody.facts.doors import NotForYourRole
from custody.facts.people import CardsReady, InvitationLink
from custody.letters import Letter
from custody.roles import Role, roles_of

KEPT = timedelta(hours=1)
"""The file with the links is forgotten after that time, also when it could not be sent."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is invited by a card: the link's token, and until when it is good."""

    person: int
    callsign: str
    roles: tuple[Role, ...]
    place: str
    token: str
    until: datetime


async def guests(call: Call, new_token: Callable[[], str]) -> tuple[tuple[Guest, ...], str]:
    """Everybody who has not joined, each with a fresh token, and the bot's name; nobody for others."""
    if not call.person.has(Role.COORDINATOR):
        return (), ""
    async with call.read_books() as books:
        everyone, name = await books.everyone(call.person.campaign), await books.username()
    until = call.recorded + timedelta(days=call.invite_days)
    missing = sorted((p for p in everyone if not p.joined), key=lambda person: person.callsign)
    return tuple(Guest(p.id, p.callsign, roles_of(p), p.place, new_token(), until) for p in missing), name


async def hand_out(call: Call, invited: Sequence[Guest], pdf: bytes) -> None:
    """The cards become valid and are on their way in one transaction; older unused links die."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="people", roles=(Role.COORDINATOR,)))
            return
        count = 0
        for guest in invited:
            await books.lock_person(guest.person)
            person = await books.person(guest.person)
            if person is None or person.joined:
                continue
            await books.invite(person.id, guest.token, call.recorded, guest.until)
            link = InvitationLink(callsign=person.callsign, until=guest.until, link="")
            await note_link(books, call, person, link)
            count += 1
        paper = None
        if count:
            paper = await books.keep_paper("document", "cards.pdf", pdf, call.recorded + KEPT)
        until = invited[0].until if invited else call.recorded
        letter = Letter(CardsReady(count=count, until=until), paper=paper)
        await books.answer(call.chat, letter, call.person.language)
