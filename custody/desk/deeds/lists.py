"""/acts: which acts this person can print, by packet, by sitting, by day, by person."""

from collections.abc import Sequence

from custody.callsigns import called
from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.deeds.rights import is_staff
from custody.desk.deeds.views import Asked, examples, shown_of
from custody.desk.letters import reply
from custody.desk.packets.finding import find
from custody.desk.packets.guesses import note_misses
from custody.facts.base import Refusal
from custody.facts.deeds import NoSuchDeeds, NotYourDeed
from custody.letters import Letter
from custody.ports import Books

QUOTED = 20


async def menu(call: Call) -> None:
    """/acts alone: what there is for this person."""
    await _show(call, Asked("m"), edit=False)


async def turn(call: Call, arg: str) -> None:
    """A button of the menu: «s.2» is the second page of the sittings, «y.739000.1» a day."""
    view, *numbers = arg.split(".")
    day, page = (int(numbers[0]), int(numbers[1])) if view == "y" else (0, int((numbers or ["1"])[0]))
    await _show(call, Asked(view, day, page), edit=True)


async def of_ref(call: Call, ref: str, page: int) -> None:
    """A button that asks for the acts of a packet or of a person."""
    await _show(call, Asked(ref[0], int(ref[1:]), page), edit=page > 1)


async def of_words(call: Call, scans: Sequence[Scan], words: str) -> None:
    """/acts K7M2-9Q, or /acts Э-12."""
    async with call.read_books() as books:
        asked = await _meant(books, call, scans, words)
    if isinstance(asked, Refusal):
        async with call.open_books() as books:
            await note_misses(books, call, (asked,))
            await reply(books, call, asked)
    else:
        await _show(call, asked, edit=False)


async def _meant(books: Books, call: Call, scans: Sequence[Scan], words: str) -> Asked | Refusal:
    ids, refused = await find(books, call, scans)
    if ids:
        return Asked("k", ids[0])
    if refused:
        return refused[0]
    everyone = await books.everyone(call.person.campaign)
    person = called(everyone if is_staff(call.person) else (call.person,), words)
    if person is not None:
        return Asked("n", person.id)
    if not is_staff(call.person):
        return NotYourDeed()
    known = await examples(books, call, await books.campaign(call.person.campaign))
    return NoSuchDeeds(words=words[:QUOTED], examples=known)


async def _show(call: Call, asked: Asked, *, edit: bool) -> None:
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        shown = await shown_of(books, call, campaign, asked)
    async with call.open_books() as books:
        if isinstance(shown, Refusal):
            await reply(books, call, shown)
            return
        letter = Letter(shown.fact, shown.rows, edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)
