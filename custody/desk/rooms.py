"""The responsible organiser reports all rooms of a work in one message (S 13-15)."""

from collections.abc import Sequence
from typing import Any

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.opening import opened
from custody.desk.questions import open_form
from custody.desk.rooms_meant import Meant, works_meant
from custody.desk.scans import record_unknown
from custody.facts.rooms import NoWorkForRooms, Room, RoomsUnclear, RoomsWhere
from custody.forms import Draft, question
from custody.ports import Books
from custody.rooms import are_organisers as about_organisers
from custody.rooms import fault_of

FORM, WHERE = "rooms", "rooms-where"


async def are_organisers(call: Call, rooms: Sequence[tuple[str, int]]) -> bool:
    """Whether the person was asked how many organisers there were, and says it of several rooms."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
        asked = question(draft) if draft is not None and draft.form == FORM else None
        if draft is None or asked is None or asked.name != "organisers":
            return False
        seats = (await books.campaign(call.person.campaign)).room_seats
    return about_organisers(rooms, draft.answers, seats)


async def begin_by_text(call: Call, rooms: Sequence[tuple[str, int]]) -> None:
    """Rooms were typed: of the work of today, or of the one that is chosen."""
    async with call.open_books() as books:
        if because := fault_of(rooms):
            await record_unknown(books, call, (RoomsUnclear(because=because),))
            await reply(books, call, RoomsUnclear(because=because))
            return
        known: dict[str, Any] = {"rooms": [list(each) for each in rooms], "asked": ["rooms"]}
        draft = await books.draft(call.person.id)
        if draft is not None and draft.form == FORM:
            await open_form(books, call, Draft(call.person.id, FORM, draft.ref, 0, known))
            return
        meant = await works_meant(books, call, rooms)
        if meant.alone is not None:
            await open_form(books, call, Draft(call.person.id, FORM, f"s{meant.alone.id}", 0, known))
        elif meant.works:
            await _ask_where(books, call, meant, known)
        else:
            await reply(books, call, NoWorkForRooms())


async def _ask_where(books: Books, call: Call, meant: Meant, known: dict[str, Any]) -> None:
    await opened(books, call, Draft(call.person.id, WHERE, "", 0, known))
    rooms = tuple(Room(name, came) for name, came in known["rooms"])
    fact = RoomsWhere(rooms=rooms, came=sum(each.came for each in rooms), again=meant.alike)
    await reply(books, call, fact, meant.buttons())


async def begin(call: Call, sitting_id: int) -> None:
    """The button of a work; what was typed before it was chosen is its first answer."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        known = draft.answers if draft is not None and draft.form == WHERE else {}
        await open_form(books, call, Draft(call.person.id, FORM, f"s{sitting_id}", 0, known))
