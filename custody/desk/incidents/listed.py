"""/incidents: what is not resolved yet, ten at a time, for those who settle it or read everything."""

from custody.desk.call import Call
from custody.desk.incidents.tickets import About, about
from custody.desk.letters import reply
from custody.facts.doors import NotForYourRole
from custody.facts.incidents import IncidentElsewhere, IncidentLine, Incidents
from custody.incidents import Ticket
from custody.letters import Choice, Letter, Row, column
from custody.ports import Books
from custody.roles import Role

PAGE = 10
READERS = (Role.COORDINATOR, Role.DEPARTMENT)


async def show_list(call: Call, page: int = 0) -> None:
    """The list from its page (from 1); by a button the same message is edited."""
    async with call.open_books() as books:
        if not any(call.person.has(role) for role in READERS):
            await reply(books, call, NotForYourRole(command="incidents", roles=READERS))
            return
        found = [t for t in await books.unresolved(call.person.campaign) if _may_read(call, t)]
        pages = max(1, -(-len(found) // PAGE))
        now = min(max(page, 1), pages)
        part = [await about(books, each.id) for each in found[(now - 1) * PAGE : now * PAGE]]
        lines = tuple([await _line(books, each) for each in part if each])
        fact = Incidents(count=len(found), lines=lines, page=now, pages=pages)
        letter = Letter(fact, (*_shows(lines), *_turns(now, pages)), edit=call.message if page else None)
        await books.answer(call.chat, letter, call.person.language)


async def show_one(call: Call, number: int) -> None:
    """One incident with what can be done about it."""
    async with call.open_books() as books:
        known = await about(books, number)
        if known is None or not _may_read(call, known.ticket):
            await reply(books, call, IncidentElsewhere(number=number))
            return
        settles = Role.COORDINATOR in known.ticket.roles_of(call.person) and known.ticket.state != "resolved"
        buttons = known.buttons if settles else [each for each in known.buttons if each.verb == "story"]
        line = await _line(books, known)
        await books.answer(call.chat, Letter(line, column(*buttons)), call.person.language)


def _may_read(call: Call, ticket: Ticket) -> bool:
    return bool(ticket.roles_of(call.person) & set(READERS))


async def _line(books: Books, known: About) -> IncidentLine:
    ticket = known.ticket
    taker = await books.person(ticket.taken_by) if ticket.taken_by else None
    said = ticket.words or ticket.resolution
    return IncidentLine(**known.named, at=ticket.at, taken_by=taker.callsign if taker else "", words=said)


def _shows(lines: tuple[IncidentLine, ...]) -> tuple[Row, ...]:
    shows = [Choice("incident-show", f"i{line.number}", 0, "", str(line.number)) for line in lines]
    return tuple(Row(tuple(shows[i : i + 5])) for i in range(0, len(shows), 5))


def _turns(page: int, pages: int) -> tuple[Row, ...]:
    turns = {"previous": page - 1, "next": page + 1}
    found = tuple(
        Choice("incidents", "", 0, str(number), word)
        for word, number in turns.items()
        if 1 <= number <= pages
    )
    return (Row(found),) if found else ()
