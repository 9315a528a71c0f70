"""Something is wrong: said in two taps by anybody, about a packet or a sitting (M 10.2)."""

from collections.abc import Sequence
from datetime import timedelta

from custody.acts import Report
from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.incidents.menu import my_sitting
from custody.desk.incidents.tickets import about, at_sitting, tell_coordinators
from custody.desk.letters import reply, tell_all
from custody.desk.packets.acts import ids_of
from custody.desk.packets.answering import answer
from custody.desk.packets.nearness import case_at
from custody.desk.settle import Settled, settle
from custody.drafts import turn
from custody.facts.checking import Incident
from custody.facts.doors import OldButton
from custody.facts.incidents import IncidentNoted, SittingIncident
from custody.forms import Draft
from custody.incidents import DOUBT
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books

REPEAT = timedelta(minutes=2)
"""The same report by the same person so soon after is the same tap come twice."""

WORDS = "incident-words"
"""The question that follows a report: one line, or a photo."""


async def report(call: Call, ref: str, what: str) -> None:
    """The second tap: recorded at once, whatever is added to it later."""
    async with call.open_books() as books:
        if ref.startswith("s"):
            await _of_sitting(books, call, int(ref[1:]), what)
            return
        ids = await ids_of(books, call, ref)
        if ids is None:
            await reply(books, call, OldButton())
        else:
            await report_on(books, call, ids, what)


async def report_on(books: Books, call: Call, ids: Sequence[int], what: str) -> None:
    """The same in books that are open already."""
    campaign, done = await books.campaign(call.person.campaign), list[Settled]()
    for packet in await books.take_packets(sorted(ids)):
        again = await _again(books, call, what, packet=packet.id)
        if again is not None and len(ids) == 1:
            await _say_noted(books, call, again, what)
            return
        done.append(await settle(books, call, await case_at(books, call, packet, campaign), Report(what)))
    if len(done) == 1 and isinstance(done[0].fact, Incident):
        await _say_noted(books, call, done[0].fact.number, what, done[0].fact)
    else:
        await answer(books, call, campaign, "report", done)
    await tell_all(books, call, campaign, done)


async def _again(
    books: Books, call: Call, what: str, *, packet: int | None = None, sitting: int | None = None
) -> int | None:
    since = call.recorded - REPEAT
    return await books.reported(what, call.person.id, since, packet=packet, sitting=sitting)


async def _say_noted(
    books: Books, call: Call, number: int, what: str, fact: Incident | SittingIncident | None = None
) -> None:
    """Answer whoever reported; unless it is a mere doubt, ask for one line or a photo."""
    known = await about(books, number)
    if known is None:
        return
    asks, receipt = what != DOUBT, fact.receipt if fact else None
    noted = IncidentNoted(**known.named, at=fact.at if fact else known.ticket.at, asks=asks, receipt=receipt)
    buttons: tuple[Choice, ...] = ()
    if asks:
        draft = await opened(books, call, Draft(call.person.id, WORDS, f"i{number}"))
        buttons = (Choice("fill", draft.ref, turn(draft), "-", WORDS),)
    elif known.packet:
        buttons = (Choice("look", f"p{known.packet.id}", known.packet.version, "", known.packet.code),)
    await reply(books, call, noted, buttons)


async def _of_sitting(books: Books, call: Call, sitting_id: int, what: str) -> None:
    sitting = await my_sitting(books, call, sitting_id)
    if sitting is None:
        return
    again = await _again(books, call, what, sitting=sitting.id)
    if again is not None:
        await _say_noted(books, call, again, what)
        return
    roles = sorted(call.person.roles_at(sitting.organisation, sitting.subject))
    known, said = await at_sitting(books, call, sitting, what, seen(call.person, roles[0]))
    await _say_noted(books, call, said.number, what, said)
    await tell_coordinators(books, call, known, said, known.buttons)
