"""Open questions: a form is begun by a button, answered by typing or tapping, and ends as an act."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from custody.acts import Pack
from custody.desk.absences.replacing import may_ask
from custody.desk.call import Call
from custody.desk.forms.asking import about, go_on
from custody.desk.forms.describing import describe
from custody.desk.forms.finishing import finish
from custody.desk.forms.opening import close, opened, same_question, subject, ways_of
from custody.desk.forms.quick import quick, with_rooms
from custody.desk.incidents.saying import WORDS
from custody.desk.letters import reply
from custody.desk.marks import leaving
from custody.desk.packets.acts import ids_of, perform
from custody.desk.packets.nearness import case_at
from custody.desk.reminders import keeping
from custody.desk.rooms import doubts
from custody.desk.rooms.meant import works_again
from custody.desk.sittings.speaking import as_observer, as_school
from custody.drafts import turn
from custody.facts.doors import NotUnderstood, OldButton
from custody.facts.talk import NothingToCancel
from custody.facts.unreadable import BadInput, NoQuestion
from custody.forms import Draft, example, fill, question
from custody.ports import Books
from custody.roles import Role
from custody.routes import ROUTES
from custody.sheets import Staff

OF_SCHOOLS = (*keeping.FINISH, "rooms", "rooms-pack")
"""Forms about a work that its school answers."""


async def begin(
    call: Call, form: str, ref: str, version: int, known: Mapping[str, Any] = MappingProxyType({})
) -> None:
    """Open a form about `ref`; `known` holds what the button itself has said already."""
    async with call.open_books() as books:
        await open_form(books, call, Draft(call.person.id, form, ref, version, known))


async def open_form(books: Books, call: Call, draft: Draft) -> None:
    """Store the question and ask it, or finish at once when nothing is left to ask."""
    about_sitting = draft.ref.startswith("s")
    ids = () if about_sitting else await ids_of(books, call, draft.ref)
    may = as_school if draft.form in OF_SCHOOLS else as_observer
    if _may_begin(call, draft) and about_sitting and await may_ask(books, call, draft, may) is None:
        return
    if ids is None or not _may_begin(call, draft) or not await _sees_all(books, call, ids):
        await reply(books, call, OldButton())
    elif draft.form == "pack" and await _is_packed(books, ids):
        await perform(books, call, ids, Pack(0, 0), None)
    elif question(draft) is None:
        await finish(books, call, draft)
    else:
        draft = await with_rooms(books, draft, ids) if draft.form == "pack" else draft
        again = await same_question(books, draft)
        await go_on(books, call, again or await opened(books, call, draft))


def _may_begin(call: Call, draft: Draft) -> bool:
    """Whether this person is asked at all: nobody else corrects, so nobody else hears the questions."""
    return not draft.form.startswith("fix-") or call.person.has(Role.COORDINATOR)


async def _sees_all(books: Books, call: Call, ids: Sequence[int]) -> bool:
    """Whether the person may know of these packets at all: a question names them."""
    campaign = await books.campaign(call.person.campaign)
    return all([(await case_at(books, call, p, campaign)).sees for p in await books.packets(ids)])


async def _is_packed(books: Books, ids: Sequence[int]) -> bool:
    """Whether packing is over, so that no question about it makes sense: the rule says why."""
    places = [(ROUTES[p.route].steps[0].name, p.place) for p in await books.packets(ids)]
    return any(place.step and first not in place.unwitnessed for first, place in places)


async def fill_in(call: Call, text: str, meant: Callable[[str, str], str]) -> None:
    """Take typed text as the answer to the open question; `meant` knows the words of its buttons."""
    unread = NotUnderstood(asks=not call.person.has(Role.COORDINATOR))
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        said = meant(asked.name, text) if draft and (asked := question(draft)) else text
        await (_fill(books, call, draft, said) if draft else reply(books, call, unread))


async def fill_by_button(call: Call, text: str, ref: str, asked: int) -> None:
    """Take a quick answer; a second tap, or an old button, does not answer the question after it."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        if draft is None or (draft.ref, turn(draft)) != (ref, asked):
            named, ways = await subject(books, call, ref), await ways_of(books, call, ref)
            await reply(books, call, NoQuestion(sitting=named.get("sitting")), ways)
        else:
            await _fill(books, call, draft, text)


async def cancel(call: Call) -> None:
    """Drop the open question, else leave the typing of marks; what was recorded or typed stays."""
    async with call.open_books() as books:
        if not await close(books, call) and not await leaving.leave(books, call):
            await reply(books, call, NothingToCancel())


async def _fill(books: Books, call: Call, draft: Draft, text: str) -> None:
    if draft.form == WORDS:
        await describe(books, call, draft, text)
        return
    said = await doubts.meant(books, call, draft, text)
    if isinstance(said, str):
        await _take(books, call, draft, said)
    elif said is not None:
        await open_form(books, call, said)


async def _take(books: Books, call: Call, draft: Draft, text: str) -> None:
    asked, filled = question(draft), fill(draft, text)
    if filled is None or await _is_nobody(books, call, draft, text):
        named = await about(books, call, draft)
        fact = BadInput(
            field=asked.name if asked else "", text=text[:60], example=example(draft),
            packet=named.get("packet"),
        )  # fmt: skip
        await reply(books, call, fact, await works_again(books, call, draft) or quick(draft, asked))
    elif question(filled) is not None:
        await go_on(books, call, await books.keep_draft(filled, call.recorded))
    else:
        await books.drop_draft(call.person.id)
        await finish(books, call, filled)


async def _is_nobody(books: Books, call: Call, draft: Draft, text: str) -> bool:
    """Whether it was asked who had a packet, and nobody has the call-sign that was typed: said at once."""
    asked = question(draft)
    if asked is None or asked.name != "fix-person" or draft.ref.startswith("s"):
        return False
    everyone = await books.everyone(call.person.campaign)
    return Staff(everyone, call.person, "").named(text) is None
