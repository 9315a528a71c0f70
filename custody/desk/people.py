"""/people: who has joined, who has not, who cannot be reached; and one person at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass

from custody.callsigns import called
from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.people import NoSuchPerson, People, PeopleLine, PersonCard
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.roles import Person, Role, roles_of

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
PAGE, ABREAST = 12, 3
SHOWN = {"a": "all", "m": "missing", "u": "unreachable"}
FIRST = "a.1"


@dataclass(frozen=True, slots=True)
class Reach:
    """Everybody of the campaign, who has a phone, and whose phones all refuse messages."""

    everyone: tuple[Person, ...]
    blocked: frozenset[int]

    def shown(self, which: str) -> tuple[Person, ...]:
        """All of them, those without a phone, or those who cannot be reached."""
        wanted = {"m": lambda p: not p.joined, "u": lambda p: p.id in self.blocked}.get(
            which, lambda _p: True
        )
        return tuple(sorted(filter(wanted, self.everyone), key=lambda person: person.callsign))


async def show(call: Call, arg: str = "") -> None:
    """The numbers, and a page of people with a button each; by a button the same message is edited."""
    async with call.open_books() as books:
        if not any(call.person.has(role) for role in READERS):
            await reply(books, call, NotForYourRole(command="people", roles=READERS))
            return
        which, _, page = (arg or FIRST).partition(".")
        fact, rows = _page(await _reach(books, call.person.campaign), which, int(page))
        letter = Letter(fact, rows, edit=call.message if arg else None)
        await books.answer(call.chat, letter, call.person.language)


async def _reach(books: Books, campaign: int) -> Reach:
    phones = await books.phones(campaign)
    reached = {phone.person for phone in phones if phone.blocked is None}
    return Reach(await books.everyone(campaign), frozenset({p.person for p in phones} - reached))


def _page(reach: Reach, which: str, page: int) -> tuple[People, tuple[Row, ...]]:
    found = reach.shown(which)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(page, 1), pages)
    part = found[(page - 1) * PAGE : page * PAGE]
    joined = sum(person.joined for person in reach.everyone)
    fact = People(
        joined=joined, missing=len(reach.everyone) - joined, unreachable=len(reach.blocked),
        shown=SHOWN.get(which, "all"), lines=tuple(_lines(reach)), page=page, pages=pages,
    )  # fmt: skip
    people = [Choice("person", f"n{p.id}", 0, _mark(reach, p), p.callsign) for p in part]
    rows = [Row(tuple(people[i : i + ABREAST])) for i in range(0, len(people), ABREAST)]
    turns = {"previous": page - 1, "next": page + 1}
    turn = [Choice("people", "", 0, f"{which}.{n}", w) for w, n in turns.items() if 1 <= n <= pages]
    return fact, tuple(row for row in (*rows, Row(tuple(turn)), *_others(fact, which)) if row.choices)


def _mark(reach: Reach, person: Person) -> str:
    return "u" if person.id in reach.blocked else "a" if person.joined else "m"


def _lines(reach: Reach) -> Sequence[PeopleLine]:
    lines = []
    for role in Role:
        those = [person for person in reach.everyone if person.has(role)]
        joined, blocked = sum(p.joined for p in those), sum(p.id in reach.blocked for p in those)
        if those:
            lines.append(
                PeopleLine(role=role, joined=joined, missing=len(those) - joined, unreachable=blocked)
            )
    return lines


def _others(fact: People, which: str) -> tuple[Row, ...]:
    numbers = {"a": fact.joined + fact.missing, "m": fact.missing, "u": fact.unreachable}
    others = tuple(
        Choice("people", "", 0, f"{letter}.1", SHOWN[letter], number)
        for letter, number in numbers.items()
        if number and letter != which
    )
    cards = (Row((Choice("cards"),)),) if fact.missing else ()
    return (Row(others), *cards)


async def show_person(call: Call, person_id: int) -> None:
    """One person at a glance, with what the coordinator can do."""
    async with call.open_books() as books:
        person = await books.person(person_id)
        if person is None or person.campaign != call.person.campaign:
            await reply(books, call, OldButton())
        else:
            await tell_person(books, call, person)


async def show_named(call: Call, callsign: str) -> None:
    """The same, by a call-sign that was typed."""
    async with call.open_books() as books:
        person = await named(books, call, callsign)
        if person is not None:
            await tell_person(books, call, person)


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
        absent=person.id in await books.absent_on(person.campaign, day),
    )  # fmt: skip
    ref, ways = f"n{person.id}", [Choice("people", "", 0, FIRST)]
    if call.person.has(Role.COORDINATOR):
        again = Choice("invite", ref, 0, "", "again" if phones else "")
        lost = [Choice("phone-lost", ref, 0, "", person.callsign)] if phones else []
        dead = [Choice("link-revoke", ref)] if invited else []
        absent = Choice("cannot-come", ref, 0, "", person.callsign)
        ways = [again, *dead, *lost, absent, Choice("hand-on", ref), *ways]
    await reply(books, call, fact, ways)
