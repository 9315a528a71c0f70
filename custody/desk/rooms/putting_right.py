"""Rooms that are named once more: recorded at once, and asked about only where the answers may change."""

from collections.abc import Mapping
from typing import Any

from custody.desk.call import Call
from custody.desk.forms.opening import make_way
from custody.desk.rooms.said import FORM, RECORDED
from custody.forms import FORMS, Draft
from custody.ports import Books, RoomReport
from custody.room_fixes import Pairs, named_still, staffed, whole
from custody.rooms import zones


async def anew(books: Books, call: Call, ref: str, rooms: Pairs) -> Draft:
    """The form about these rooms of a work, with the answers that still hold; it replaces the open one."""
    draft, before = await books.draft(call.person.id), await books.room_report(int(ref[1:]))
    seats = (await books.campaign(call.person.campaign)).room_seats
    if draft is not None and (draft.form, draft.ref) == (FORM, ref):
        known = _continued(draft.answers, rooms, seats)
    else:
        known = _carried(before, rooms, seats) if before is not None else _bare(rooms)
    again = Draft(call.person.id, FORM, ref, 0, known)
    if draft is not None and known.get(RECORDED):
        return draft
    await make_way(books, call, again)
    await books.drop_draft(call.person.id)
    return again


def _bare(rooms: Pairs) -> dict[str, Any]:
    return {"rooms": [list(each) for each in rooms], "asked": ["rooms"]}


def _continued(answers: Mapping[str, Any], rooms: Pairs, seats: int) -> dict[str, Any]:
    """A form that is still open goes on, unless a room needs other organisers now."""
    was = {str(name).casefold(): int(came) for name, came in answers.get("rooms", ())}
    now = {name.casefold(): came for name, came in rooms}
    if now == was:
        return {**answers}
    every = {**was, **now}
    stays = was.keys() == every.keys() and _zones(was, seats) == _zones(every, seats)
    return {**answers, **({} if stays else _bare(rooms)), "rooms": [list(e) for e in rooms], RECORDED: 0}


def _zones(came: Mapping[str, int], seats: int) -> dict[str, int]:
    return {name: zones(number, seats) for name, number in came.items()}


def _carried(before: RoomReport, rooms: Pairs, seats: int) -> dict[str, Any]:
    """All that was answered of the report that stands, if every room needs as many organisers as then."""
    said = whole(rooms, before.rooms)
    now = staffed(said, before.rooms, seats)
    if not all(each.organisers for each in now):
        return _bare(rooms)
    return {
        "rooms": [list(each) for each in said], "organisers": [[each.name, each.organisers] for each in now],
        "teaches": list(named_still(before.teaches, said)), "variants": before.variants,
        "asked": [each.name for each in FORMS[FORM]], "kept": len(said) > len(rooms),
    }  # fmt: skip
