"""One person at a glance, by a button or by a call-sign that was typed."""

from custody.callsigns import called
from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.desk.work.back import office_away
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.people_seen import NoSuchPerson, PersonCard
from custody.judge.seen import is_deputy
from custody.letters import Choice
from custody.phones import lost_button
from custody.ports import Books
from custody.roles import Person, Role, roles_of

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
FIRST = "a.1"


async def show_person(call: Call, person_id: int) -> None:
    """One person at a glance, with what the coordinator can do."""
    async with call.open_books() as books:
        person = await books.person(person_id)
        if person is None or person.campaign != call.person.campaign:
            await reply(books, call, OldButton())
        else:
            await tell_person(books, call, person)


async def show_named(call: Call, callsign: str) -> bool:
    """The same, by a call-sign that was typed; False when there is nobody of that call-sign."""
    async with call.read_books() as books:
        person = called(await books.everyone(call.person.campaign), callsign)
    if person is not None:
        await show_person(call, person.id)
    return person is not None


async def named(books: Books, call: Call, callsign: str) -> Person | None:
    """The person of that call-sign, however it was typed; otherwise it is said that there is none."""
    everyone = await books.everyone(call.person.campaign) if call.person.has(Role.COORDINATOR) else ()
    found = called(everyone, callsign)
    if found is None:
        is_reader = call.person.has(Role.COORDINATOR)
        unknown = NoSuchPerson(callsign=callsign[:20])
        await reply(books, call, unknown if is_reader else NotForYourRole(command="people", roles=READERS))
    return found


async def tell_person(books: Books, call: Call, person: Person) -> None:
    """Answer with the person's card; only the coordinator gets buttons that change something."""
    if not any(call.person.has(role) for role in READERS):
        await reply(books, call, NotForYourRole(command="people", roles=READERS))
        return
    phones = await books.phones(person.campaign, person.id)
    invited = (await books.open_invitations(person.campaign, call.recorded)).get(person.id)
    day = today(call, await books.campaign(person.campaign))
    blocked = [phone.blocked for phone in phones if phone.blocked is not None]
    fact = PersonCard(
        callsign=person.callsign, roles=roles_of(person), place=person.place, phones=len(phones),
        since=phones[0].since if phones else None, blocked=blocked[-1] if blocked else None, invited=invited,
        absent=await books.is_absent(person.id, day), deputy=is_deputy(person),
    )  # fmt: skip
    ref, ways = f"n{person.id}", [Choice("people", "", 0, FIRST)]
    if call.person.has(Role.COORDINATOR):
        again = Choice("invite", ref, 0, "", "again" if phones else "")
        lost = [lost_button(person, phones)] if phones else []
        dead = [Choice("link-revoke", ref)] if invited else []
        goes = person.has(Role.OBSERVER)
        absent = [Choice("cannot-come", ref, 0, "", person.callsign)] if goes else []
        cards = Choice("cards", "", 0, f"p.{person.id}")
        away = await office_away(books, person)
        back = [Choice("work-back", ref, away, "", "office")] if away else []
        ways = [again, cards, *dead, *lost, *absent, Choice("hand-on", ref), *back, *ways]
    await reply(books, call, fact, ways)
