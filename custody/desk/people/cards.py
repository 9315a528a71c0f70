"""Cards for all who have not joined yet: drawn before the books are opened, valid once they are closed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from custody.callsigns import called
from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.chains import note_link
from custody.desk.letters import reply
from custody.desk.people.view import PeopleView, reach_of, unpack
from custody.facts.doors import NotForYourRole
from custody.facts.people import CardsReady, InvitationLink
from custody.letters import Letter
from custody.roles import Person, Role, roles_of

ONE = "p."
"""Before the id of the one person who is meant."""

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
    again: bool = False
    """Asked for by name: a card for a second phone too."""

    college: bool = False
    """Invited by a campaign of colleges: roles have other names there."""


async def guests(call: Call, new_token: Callable[[], str], arg: str = "") -> tuple[tuple[Guest, ...], str]:
    """Everybody of the view who has not joined, or the one meant, with fresh tokens, and the bot's name."""
    if not call.person.has(Role.COORDINATOR):
        return (), ""
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        view = PeopleView("m") if arg.startswith(ONE) or not arg else unpack(arg)
        reach, name = await reach_of(books, campaign.id, view), await books.username()
    if arg.startswith(ONE):
        chosen = [person for person in reach.everyone if person.id == int(arg.removeprefix(ONE))]
    else:
        chosen = [person for person in reach.seen(view) if not person.joined]
    return _invited(call, campaign, chosen, new_token, again=arg.startswith(ONE)), name


async def guests_named(
    call: Call, new_token: Callable[[], str], callsigns: Sequence[str]
) -> tuple[tuple[Guest, ...], str, tuple[str, ...]]:
    """The same for a chosen few; also, which of the call-signs are nobody's."""
    if not call.person.has(Role.COORDINATOR):
        return (), "", ()
    async with call.read_books() as books:
        campaign, name = await books.campaign(call.person.campaign), await books.username()
        everyone = await books.everyone(campaign.id)
    found = {callsign: called(everyone, callsign) for callsign in callsigns}
    chosen = {person.id: person for person in found.values() if person is not None}
    unknown = tuple(callsign for callsign, person in found.items() if person is None)
    return _invited(call, campaign, list(chosen.values()), new_token, again=True), name, unknown


def _invited(
    call: Call, campaign: Campaign, people: Sequence[Person], new_token: Callable[[], str], *, again: bool
) -> tuple[Guest, ...]:
    until = call.recorded + timedelta(days=call.invite_days)
    college = campaign.route == "college"
    return tuple(
        Guest(p.id, p.callsign, roles_of(p), p.place, new_token(), until, again=again, college=college)
        for p in people
    )


async def hand_out(call: Call, invited: Sequence[Guest], pdf: bytes, unknown: Sequence[str] = ()) -> None:
    """The cards become valid and are on their way in one transaction; older unused links die."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="people", roles=(Role.COORDINATOR,)))
            return
        count = 0
        for guest in invited:
            await books.lock_person(guest.person)
            person = await books.person(guest.person)
            if person is None or (person.joined and not guest.again):
                continue
            await books.invite(person.id, guest.token, call.recorded, guest.until)
            link = InvitationLink(callsign=person.callsign, until=guest.until, link="")
            await note_link(books, call, person, link)
            count += 1
        paper = None
        if count:
            paper = await books.keep_paper("document", "cards.pdf", pdf, call.recorded + KEPT)
        until = invited[0].until if invited else call.recorded
        letter = Letter(CardsReady(count=count, until=until, unknown=tuple(unknown)), paper=paper)
        await books.answer(call.chat, letter, call.person.language)
