"""Links by which phones are bound to people: given and taken back."""

from datetime import timedelta

from custody.desk.call import Call
from custody.desk.chains import note_link, note_of_person
from custody.desk.letters import reply
from custody.desk.people.person import named
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.people import InvitationLink, InvitationsRevoked
from custody.judge.seen import is_deputy
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Person, Role, roles_of


async def invite(call: Call, who: int | str, token: str) -> None:
    """A new one-time link, for a first phone or for a second one; phones that have joined stay."""
    async with call.open_books() as books:
        person = await meant(books, call, who)
        if person is not None:
            await reply(books, call, await link_for(books, call, person, token), after_link(person))


async def revoke_link(call: Call, who: int | str) -> None:
    """The unused link does not work any more."""
    async with call.open_books() as books:
        person = await meant(books, call, who)
        if person is None:
            return
        count = await books.take_invitations_back(person.id, call.recorded)
        gone = InvitationsRevoked(callsign=person.callsign, count=count)
        fact = await note_of_person(books, call, person, gone)
        await reply(books, call, fact, (Choice("invite", f"n{person.id}"),))


async def meant(books: Books, call: Call, who: int | str) -> Person | None:
    """Whom the coordinator means, locked; anybody else is refused."""
    if not call.person.has(Role.COORDINATOR):
        await reply(books, call, NotForYourRole(command="people", roles=(Role.COORDINATOR,)))
        return None
    found = await named(books, call, who) if isinstance(who, str) else await books.person(who)
    if found is None or found.campaign != call.person.campaign:
        if isinstance(who, int):
            await reply(books, call, OldButton())
        return None
    await books.lock_person(found.id)
    return await books.person(found.id)


async def link_for(books: Books, call: Call, person: Person, token: str) -> InvitationLink:
    """A new link, noted in the person's chain; older unused ones die."""
    until = call.recorded + timedelta(days=call.invite_days)
    await books.invite(person.id, token, call.recorded, until)
    name, phones = await books.username(), await books.phones(person.campaign, person.id)
    link = f"https://t.me/{name}?start=i_{token}" if name else f"/start i_{token}"
    fact = InvitationLink(
        callsign=person.callsign, roles=roles_of(person), deputy=is_deputy(person), link=link, until=until,
        phones=len(phones),
    )  # fmt: skip
    return await note_link(books, call, person, fact)


def after_link(person: Person) -> tuple[Choice, ...]:
    """What can be done once somebody has a link."""
    return (Choice("link-revoke", f"n{person.id}"), Choice("person", f"n{person.id}", 0, "", person.callsign))
