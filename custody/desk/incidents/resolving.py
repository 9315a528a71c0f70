"""The coordinator's side of an incident: take it, settle it in words, see what is left."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call, packet_stream
from custody.desk.forms.opening import opened
from custody.desk.incidents.tickets import About, about, locked, tell_coordinators, write
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.facts.answers import Ask
from custody.facts.base import Fact, Refusal, decode
from custody.facts.checking import Incident
from custody.facts.incidents import (
    IncidentClosed,
    IncidentElsewhere,
    IncidentHeld,
    IncidentResolved,
    IncidentTaken,
    OfIncident,
)
from custody.forms import Draft
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency
from custody.packets import Packet, Place
from custody.ports import Books
from custody.roles import Role

FORM = "incident-resolve"


async def take(call: Call, number: int, former: int = 0) -> None:
    """«I look into it»: everybody concerned learns who; `former` is from whom it is taken knowingly."""
    async with call.open_books() as books:
        known = await _mine(books, call, number)
        if known is None or await _is_held(books, call, known, former):
            return
        fact = IncidentTaken(**known.named, at=call.at, by=seen(call.person, Role.COORDINATOR))
        if known.ticket.taken_by != call.person.id:
            fact = await write(books, call, known, fact)
            await books.save_ticket(replace(known.ticket, state="taken", taken_by=call.person.id))
            await tell_coordinators(books, call, known, fact)
            await _tell(books, call, fact, [known.ticket.person])
        await reply(books, call, fact, [each for each in known.buttons if each.verb != "incident-take"])


async def _is_held(books: Books, call: Call, known: About, former: int) -> bool:
    """Whether somebody else looks into it, of whom this person did not know: it is answered so."""
    ticket = known.ticket
    holder = await books.person(ticket.taken_by) if ticket.taken_by not in (None, call.person.id) else None
    if holder is None or holder.id == former:
        return False
    held = IncidentHeld(number=ticket.id, what=ticket.what, by=seen(holder, Role.COORDINATOR))
    over = Choice("incident-take", f"i{ticket.id}", holder.id, "", "over")
    await _refuse(books, call, held, (over, *_story_of(known)))
    return True


async def ask_resolution(call: Call, number: int) -> None:
    """Ask how it ended."""
    async with call.open_books() as books:
        known = await _mine(books, call, number)
        if known is None:
            return
        draft = await opened(books, call, Draft(call.person.id, FORM, f"i{number}"))
        packet, sitting = known.named["packet"], known.named["sitting"]
        fact = Ask(field="resolution", packet=packet, sitting=sitting, form=draft.id)
        await reply(books, call, fact, (Choice("cancel", f"d{draft.id}"),))


async def resolve(books: Books, call: Call, draft: Draft) -> None:
    """Write down how it ended, who allowed it, and on which order; reporter and holder are told."""
    known = await _mine(books, call, int(draft.ref[1:]))
    if known is None:
        return
    words, order = draft.answers["resolution"], draft.answers["incident-order"]
    by, packet = seen(call.person, Role.COORDINATOR), known.packet
    fact = IncidentResolved(**known.named, at=call.at, by=by, words=words, order=order)
    incident = await _incident_of(books, known) if packet else None
    place = _settled(packet.place, incident) if packet else None
    said = await write(books, call, known, fact, place)
    if packet is not None and place is not None:
        await _save(books, call, replace(packet, place=place))
    settled = replace(known.ticket, state="resolved", resolution=words, resolved_at=call.recorded)
    await books.save_ticket(settled)
    await reply(books, call, said, _story_of(known))
    await tell_coordinators(books, call, known, said)
    await _tell(books, call, said, [known.ticket.person, *_parties(packet, incident)])


async def _mine(books: Books, call: Call, number: int) -> About | None:
    """The unresolved incident, locked, for a coordinator there; otherwise the refusal is answered."""
    known = await locked(books, number)
    if known is None or Role.COORDINATOR not in known.ticket.roles_of(call.person):
        await _refuse(books, call, IncidentElsewhere(number=number))
        return None
    ticket = known.ticket
    if ticket.resolved_at is not None:
        closed = IncidentClosed(number=number, words=ticket.resolution, at=ticket.resolved_at)
        await _refuse(books, call, closed, _story_of(known))
        return None
    return known


async def _refuse(books: Books, call: Call, refusal: Refusal, buttons: Sequence[Choice] = ()) -> None:
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal, buttons)


def _story_of(known: About) -> list[Choice]:
    return [each for each in known.buttons if each.verb == "story"]


async def _incident_of(books: Books, known: About) -> Incident | None:
    """The incident as the packet's chain tells it."""
    entries = await books.story(packet_stream(known.packet)) if known.packet else ()
    facts = (decode(each.content["body"]["fact"]) for each in entries if each.content["kind"] == "incident")
    return next((fact for fact in facts if fact.number == known.ticket.id), None)


def _settled(place: Place, incident: Incident | None) -> Place:
    """One incident less; the handover whose denial it was waits for nobody's word any more."""
    pending = place.pending
    if incident is not None and incident.what == "handover-denied":
        pending = tuple(each for each in pending if not (each.denied and each.taker == incident.other))
    return replace(place, resolved=place.resolved + 1, pending=pending)


async def _save(books: Books, call: Call, packet: Packet) -> None:
    campaign = await books.campaign(call.person.campaign)
    await books.save_packet(packet, finished=call.case(packet, campaign).is_over)


def _parties(packet: Packet | None, incident: Incident | None) -> list[int | None]:
    holder = packet.place.holder if packet else None
    involved = (holder, incident.by, incident.other) if incident else (holder,)
    return [who.id for who in involved if who is not None]


async def _tell(books: Books, call: Call, fact: OfIncident, people: Sequence[int | None]) -> None:
    """Tell these people, each once; coordinators there have heard it already."""
    known = await about(books, fact.number)
    heard: set[int | None] = {None, call.person.id}
    for person_id in people:
        person = await books.person(person_id) if person_id not in heard and person_id else None
        heard.add(person_id)
        if person and known and Role.COORDINATOR not in known.ticket.roles_of(person):
            said: Fact = fact
            await books.tell(person.id, Letter(said, (), Urgency.NOTICE))
