"""/people: who has joined, who has not, who hears nothing; by role, by school, by words."""

from collections.abc import Sequence

from custody.desk.board.view import digest
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.people.view import LETTERS, SHOWN, PeopleView, Reach, of_words, reach_of, unpack
from custody.facts.doors import NotForYourRole
from custody.facts.people_seen import NoSuchPerson, People, PeopleLine
from custody.judge.seen import is_deputy
from custody.letters import Choice, Letter, Row
from custody.roles import Role

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
PAGE, ABREAST = 12, 3


async def show(call: Call, arg: str = "") -> None:
    """The numbers, and a page of people with a button each; by a button the same message is edited."""
    await _show(call, unpack(arg) if arg else PeopleView(), edit=bool(arg) and call.message is not None)


async def find(call: Call, words: str) -> None:
    """People in whose call-sign, place, school or subject these words stand."""
    await _show(call, of_words(words), edit=False)


async def _show(call: Call, view: PeopleView, *, edit: bool) -> None:
    if not any(call.person.has(role) for role in READERS):
        async with call.open_books() as books:
            await reply(books, call, NotForYourRole(command="people", roles=READERS))
        return
    async with call.read_books() as books:
        reach = await reach_of(books, call.person.campaign, view)
    async with call.open_books() as books:
        if view.words and not reach.seen(view):
            await reply(books, call, NoSuchPerson(callsign=view.words), (_choice(PeopleView()),))
            return
        fact, rows = _page(call, reach, view)
        letter = Letter(fact, rows, edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)


def _page(call: Call, reach: Reach, view: PeopleView) -> tuple[People, tuple[Row, ...]]:
    found = reach.seen(view)
    total = len(reach.schools if view.which == "s" else found)
    pages = max(1, -(-total // PAGE))
    view = view.turned(min(view.page, pages))
    joined = sum(person.joined for person in reach.everyone)
    fact = People(
        joined=joined, missing=len(reach.everyone) - joined, unreachable=len(reach.blocked),
        shown=SHOWN[view.which], lines=tuple(_lines(reach)), page=view.page, pages=pages,
        role=view.role, scope=_scope(reach, view), found=total,
    )  # fmt: skip
    turns = {"previous": view.page - 1, "next": view.page + 1}
    turn = [_choice(view.turned(n), word) for word, n in turns.items() if 1 <= n <= pages]
    rows = (*_buttons(reach, view), Row(tuple(turn)), *_filters(reach, view), *_cards(call, reach, view))
    return fact, tuple(row for row in rows if row.choices)


def _scope(reach: Reach, view: PeopleView) -> str:
    named = (each.name for each in reach.schools if view.school and digest(each.code) == view.school)
    return " · ".join(filter(None, (next(named, ""), view.words)))


def _choice(view: PeopleView, text: str = "", number: int = 0) -> Choice:
    return Choice("people", "", 0, view.pack(), text, number)


def _buttons(reach: Reach, view: PeopleView) -> tuple[Row, ...]:
    """A button for everybody on the page, or for every school."""
    first, last = (view.page - 1) * PAGE, view.page * PAGE
    if view.which == "s":
        schools = reach.schools[first:last]
        return tuple(
            Row((Choice("people-of", "", 0, PeopleView(school=digest(each.code)).pack(), each.name),))
            for each in schools
        )
    people = [
        Choice("person", f"n{p.id}", 0, reach.mark(p), p.callsign) for p in reach.seen(view)[first:last]
    ]
    return tuple(Row(tuple(people[i : i + ABREAST])) for i in range(0, len(people), ABREAST))


def _filters(reach: Reach, view: PeopleView) -> tuple[Row, ...]:
    """The other ways to look: by reach, by role, by school."""
    missing = sum(not person.joined for person in reach.everyone)
    numbers = {"a": len(reach.everyone), "m": missing, "u": len(reach.blocked)}
    others = [
        _choice(PeopleView(letter), SHOWN[letter], number)
        for letter, number in numbers.items()
        if number and (letter != view.which or view.is_filtered)
    ]
    roles = [
        _choice(PeopleView(role=role), role.value, number)
        for role in LETTERS.values()
        if role is not view.role and (number := sum(p.has(role) for p in reach.everyone))
    ]
    schools = [] if view.which == "s" else [_choice(PeopleView("s"), "schools", len(reach.schools))]
    by_role = tuple(Row(tuple(roles[i : i + 2])) for i in range(0, len(roles), 2))
    return (Row(tuple(others)), *by_role, Row(tuple(schools)))


def _cards(call: Call, reach: Reach, view: PeopleView) -> tuple[Row, ...]:
    """Cards for those of the view who have not joined."""
    missing = sum(not person.joined for person in reach.seen(view))
    if not missing or view.which == "s" or not call.person.has(Role.COORDINATOR):
        return ()
    return (Row((Choice("cards", "", 0, view.turned(1).pack(), "", missing),)),)


def _lines(reach: Reach) -> Sequence[PeopleLine]:
    lines = []
    for role in Role:
        those = [person for person in reach.everyone if person.has(role)]
        joined, blocked = sum(p.joined for p in those), sum(p.id in reach.blocked for p in those)
        if those:
            lines.append(
                PeopleLine(
                    role=role,
                    joined=joined,
                    missing=len(those) - joined,
                    unreachable=blocked,
                    deputies=sum(is_deputy(p, role) for p in those),
                )
            )
    return lines
