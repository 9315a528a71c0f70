"""A number that can hardly be true is asked back before it is taken: «7:22» spoiled of 24 (S 13-15)."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.rooms import packing, said
from custody.desk.rooms.putting_right import anew
from custody.drafts import turn
from custody.facts.rooms import RoomsDoubted
from custody.forms import Draft, question
from custody.letters import Choice
from custody.ports import Books
from custody.room_fixes import DOUBT, intent
from custody.rooms import rooms_in

YES, FIX = "as-said", "as-rooms"
HELD = "doubted"
FORMS = (said.FORM, packing.FORM)


async def meant(books: Books, call: Call, draft: Draft, text: str) -> str | Draft | None:
    """What is to be taken as the answer, or the rooms put right; None when the person was asked back."""
    held = str(draft.answers.get(HELD, ""))
    if draft.form not in FORMS:
        return text
    if held and text == YES:
        return held
    if held and text == FIX:
        return await anew(books, call, draft.ref, rooms_in(held))
    return None if await _asks_back(books, call, draft, text) else text


async def _asks_back(books: Books, call: Call, draft: Draft, text: str) -> bool:
    found, asked = rooms_in(text), question(draft)
    seats = (await books.campaign(call.person.campaign)).room_seats
    if asked is None or intent(asked.name, found, draft.answers, seats) != DOUBT:
        return False
    room, number = next(e for e in found if intent(asked.name, [e], draft.answers, seats) == DOUBT)
    came = {str(name).casefold(): number for name, number in draft.answers["rooms"]}[room.casefold()]
    kept = await books.keep_draft(replace(draft, answers={**draft.answers, HELD: text}), call.recorded)
    fact = RoomsDoubted(field=asked.name, room=room, number=number, came=came, example=f"{room}:{number}")
    ways = [Choice("fill", draft.ref, turn(kept), way, asked.name) for way in (YES, FIX)]
    await reply(books, call, fact, [*ways, Choice("cancel", f"d{kept.id}")])
    return True
