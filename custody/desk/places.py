"""/places: where works are checked, when and by whom, how much lies there and is expected (S)."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.personal import refuse
from custody.facts.doors import NotForYourRole
from custody.facts.places import PlaceLine, Places
from custody.letters import Choice, Letter, Row
from custody.plan_places import hour_said
from custody.plan_rows import fold
from custody.ports import Books
from custody.ports.places import SeenPlace
from custody.roles import Role

READERS = (Role.COORDINATOR, Role.DEPARTMENT, Role.CHAIR, Role.SCHOOL, Role.EXPERT)
OVERSEERS = frozenset({Role.COORDINATOR, Role.DEPARTMENT})
PAGE = 6


async def show(call: Call, page: int = 1, *, words: str = "", edit: bool = False) -> None:
    """The places, a page of them, or those with these words; whoever does not oversee them sees theirs."""
    if not any(call.person.has(role) for role in READERS):
        await refuse(call, NotForYourRole(command="places", roles=READERS))
        return
    async with call.read_books() as books:
        theirs = await _theirs(books, call)
    named = [each for each in theirs if _has(each, words)] if words else []
    found = named or theirs
    size = len(named) or PAGE  # a button has no room for the words, so there is nothing to turn
    pages = max(1, -(-len(found) // size))
    page = min(max(page, 1), pages)
    lines = tuple(map(_line, found[(page - 1) * size : page * size]))
    fact = Places(count=len(found), lines=lines, page=page, pages=pages, unfound=bool(words) and not named)
    turns = (("previous", page - 1), ("next", page + 1))
    turn = tuple(Choice("places", "", 0, str(n), word) for word, n in turns if 1 <= n <= pages)
    async with call.open_books() as books:
        if not edit and not turn:
            await reply(books, call, fact)
            return
        letter = Letter(fact, (Row(turn),) if turn else (), edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)


def _has(seen: SeenPlace, words: str) -> bool:
    """Whether its code, name or chair is said by every one of these words."""
    said = fold(f"{seen.place.code} {seen.place.name} {seen.place.chair or ''}")
    return all(fold(word) in said for word in words.split())


async def _theirs(books: Books, call: Call) -> Sequence[SeenPlace]:
    me, schools = call.person, call.person.places_of(Role.SCHOOL)
    if any(me.has(role) for role in OVERSEERS) or (schools is not None and not schools):
        return await books.seen_places(me.campaign)
    codes = await books.place_codes(me.campaign, me.callsign, schools or frozenset())
    return await books.seen_places(me.campaign, codes | {me.checking_place})


def _line(seen: SeenPlace) -> PlaceLine:
    place = seen.place
    return PlaceLine(
        code=place.code, name=place.name, since=place.since, until=place.until,
        opens=hour_said(place.opens),
        closes=hour_said(place.closes),
        chair=place.chair or "", subjects=place.subjects, experts=seen.experts,
        organisations=len(seen.organisations), works=seen.works, here=seen.here, unchecked=seen.unchecked,
    )  # fmt: skip
