"""The responsible organiser reports all rooms of a work in one message (S 13-15)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.forms.questions import open_form
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.rooms.meant import Meant, works_meant
from custody.desk.rooms.packing import FORM as PACKING
from custody.desk.rooms.putting_right import anew
from custody.facts.doors import OldButton
from custody.facts.rooms import NoWorkForRooms, Room, RoomsUnclear, RoomsWhere
from custody.forms import Draft, question
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Role
from custody.room_fixes import ROOMS, intent
from custody.rooms import are_same, fault_of, named_twice
from custody.routes import COLLEGE
from custody.said_rooms import SaidRooms

FORM, WHERE, COUNT = "rooms", "rooms-where", "count"


async def are_rooms(call: Call, said: SaidRooms) -> bool:
    """Whether that is who came, rather than the answer to an open question, or a time of day."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
        campaign = await books.campaign(call.person.campaign)
        if said.unread:
            is_free = draft is None or draft.form in (WHERE, FORM)
            return is_free and campaign.route == COLLEGE.name and call.person.has(Role.SCHOOL)
        if _is_share(call, said):
            return False
        asked = question(draft) if draft is not None and draft.form in (FORM, PACKING) else None
        way = intent(asked.name, said.rooms, draft.answers, campaign.room_seats) if draft and asked else ""
        if way and not said.named and not said.gapped:
            return way == ROOMS
        if not said.sure and not (said.gapped and draft is not None and draft.form == FORM):
            is_free = draft is None or draft.form in (WHERE, COUNT)
            mine = is_free and campaign.route == COLLEGE.name and call.person.has(Role.SCHOOL)
            return mine and bool((await works_meant(books, call, said.rooms)).works)
        return True


def _is_share(call: Call, said: SaidRooms) -> bool:
    """Whether a chair says who gets how many packets: «E01 - 4», which looks like a room."""
    is_chair = call.person.has(Role.CHAIR) and not call.person.has(Role.SCHOOL)
    return is_chair and all(name[:1].isalpha() for name, _ in said.rooms)


async def begin_by_text(call: Call, said: SaidRooms) -> None:
    """Rooms were typed: of the work of today, or of the one that is chosen."""
    async with call.open_books() as books:
        rooms, because = said.rooms, "named" if said.gapped else fault_of(said.rooms)
        if said.unread:
            await _unclear(books, call, RoomsUnclear(because="misread", room=said.unread))
            return
        if because:
            room = named_twice(rooms) if because == "twice" else ""
            await _unclear(books, call, RoomsUnclear(because=because, room=room, body=said.gapped))
            return
        known: dict[str, Any] = {"rooms": [list(each) for each in rooms], "asked": ["rooms"]}
        draft = await books.draft(call.person.id)
        meant = await works_meant(books, call, rooms)
        if draft is not None and _is_about(draft, rooms) and not _is_unsure(draft, meant):
            await open_form(books, call, await anew(books, call, draft.ref, rooms))
            return
        if meant.alone is not None and said.sure:
            await open_form(books, call, await anew(books, call, f"s{meant.alone.id}", rooms))
        elif meant.works:
            await _ask_where(books, call, meant, known)
        else:
            await reply(books, call, NoWorkForRooms())


def _is_about(draft: Draft, rooms: Sequence[tuple[str, int]]) -> bool:
    """Whether the open question is about these rooms: of the report, or of their packets."""
    known = [str(name) for name, _ in draft.answers.get("rooms", ())]
    if draft.form == FORM and not known:
        return True
    return draft.form in (FORM, PACKING) and are_same(known, [name for name, _ in rooms])


def _is_unsure(draft: Draft, meant: Meant) -> bool:
    """Whether the same rooms may as well be of another work of today, which has none yet."""
    return bool(draft.answers.get("rooms")) and meant.others(draft)


async def _unclear(books: Books, call: Call, refusal: RoomsUnclear) -> None:
    await record_unknown(books, call, (replace(refusal, body=""),))
    await reply(books, call, refusal)


async def _ask_where(books: Books, call: Call, meant: Meant, known: dict[str, Any]) -> None:
    draft = await opened(books, call, Draft(call.person.id, WHERE, "", 0, known))
    rooms = tuple(Room(name, came) for name, came in known["rooms"])
    fact = RoomsWhere(rooms=rooms, came=sum(each.came for each in rooms), again=meant.alike)
    await reply(books, call, fact, meant.buttons(draft))


async def begin(call: Call, sitting_id: int, version: int = 0) -> None:
    """The button of a work; rooms that were typed before it was chosen (`version`) are its first answer."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        is_where = draft is not None and draft.form == WHERE
        if version and not (draft is not None and is_where and draft.id == version):
            await reply(books, call, OldButton(), [Choice("rooms", f"s{sitting_id}")])
        elif draft is not None and is_where:
            await open_form(books, call, await anew(books, call, f"s{sitting_id}", draft.answers["rooms"]))
        else:
            await open_form(books, call, Draft(call.person.id, FORM, f"s{sitting_id}"))
