"""The tap under a correction's preview: it is written, the packet moves, and everybody concerned is told."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.corrections.choosing import READY, case_of, show, wanted
from custody.desk.corrections.noted_fixes import write_noted_fix
from custody.desk.corrections.told import answer, asking, concerned, made_of, tell
from custody.desk.incidents.tickets import About, write
from custody.desk.letters import reply, tell_all
from custody.desk.packets.acts import ids_of
from custody.desk.settle import Settled, keep
from custody.desk.sheets.asking import is_mine
from custody.facts.checking import Incident
from custody.facts.corrections import Annulled, Corrected
from custody.facts.doors import OldButton
from custody.facts.incidents import IncidentResolved
from custody.judge.case import Case
from custody.judge.correcting import Correction
from custody.judge.seen import seen
from custody.judge.undenying import incident_of
from custody.ports import Books
from custody.roles import Role
from custody.standing import Told


async def write_correction(call: Call, draft_id: int) -> None:
    """Write it, unless the books have moved since the preview: then it is shown anew."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        if draft is None or (draft.form, draft.id) != (READY, draft_id):
            await reply(books, call, OldButton())
            return
        if draft.ref.startswith("s"):
            await write_noted_fix(books, call, draft)
            return
        packets = await books.take_packets(await ids_of(books, call, draft.ref) or ())
        mine = bool(packets) and is_mine(call, packets[0])
        case, history = await case_of(books, call, packets[0]) if mine else (None, ())
        made = await wanted(books, case, history, draft) if case else "gone"
        if case is None or isinstance(made, str) or len(history) != draft.answers["seen"]:
            await show(books, call, draft, changed=True)
            return
        await books.drop_draft(call.person.id)
        await _write(books, replace(call, forms=draft.forms), case, made, history)


async def _write(books: Books, call: Call, case: Case, made: Correction, history: Sequence[Told]) -> None:
    closed = await _closed(books, made, history)
    verdict = made.verdict
    place = replace(made.place, resolved=made.place.resolved + len(closed))
    settled = await keep(books, call, case, replace(verdict, place=place))
    said = made_of(case, settled, await _close(books, call, settled, closed))
    await answer(books, call, settled.packet, said)
    await tell_all(books, call, case.campaign, [replace(settled, tells=asking(settled))])
    if isinstance(settled.fact, Annulled | Corrected):
        those = await concerned(books, case, settled.fact, history)
        await tell(books, call, settled.packet, said, those)


async def _closed(books: Books, made: Correction, history: Sequence[Told]) -> list[About]:
    """The open incidents about counts that agree by now, and about denials that do not stand any more."""
    counts = [each.fact for each in history if isinstance(each.fact, Incident) and _agrees(each.fact, made)]
    denials = [incident_of(history, denial) for denial in made.undenied]
    found = [await books.ticket(each.number) for each in (*counts, *denials) if each is not None]
    return [About(ticket) for ticket in found if ticket is not None and ticket.state != "resolved"]


def _agrees(incident: Incident, made: Correction) -> bool:
    """Whether it is about a count that agrees by now; earlier ones did not say of which step they were."""
    return incident.what == "count-differs" and any(
        (incident.declared, incident.counted) == (declared, counted) and incident.step in ("", step)
        for step, declared, counted in made.closes
    )


async def _close(
    books: Books, call: Call, settled: Settled, closed: Sequence[About]
) -> list[IncidentResolved]:
    """Settle them by the correction's own reason."""
    words, said = getattr(settled.fact, "reason", ""), list[IncidentResolved]()
    for each in closed:
        about = replace(each, packet=settled.packet)
        by = seen(call.person, Role.COORDINATOR)
        fact = IncidentResolved(**about.named, at=call.at, by=by, words=words)
        said.append(await write(books, call, about, fact))
        done = replace(each.ticket, state="resolved", resolution=words, resolved_at=call.recorded)
        await books.save_ticket(done)
    return said
