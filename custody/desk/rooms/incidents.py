"""What a report of rooms shows to be against the rule: too few organisers, or one who teaches the subject."""

from collections.abc import Collection
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.incidents.tickets import About, at_sitting, tell_coordinators, write
from custody.facts.incidents import IncidentResolved
from custody.facts.names import Who
from custody.facts.rooms import RoomsReported
from custody.incidents import FEW_ORGANISERS, TEACHES
from custody.ports import Books, RoomReport
from custody.rooms import short_of
from custody.sittings import Sitting


async def note(
    books: Books, call: Call, sitting: Sitting, fact: RoomsReported, before: RoomReport | None
) -> None:
    """An incident for each, with its rooms; a report that is only put right does not say it twice."""
    few, teaches = {each.name for each in fact.few}, set(fact.teaches)
    still = [what for what, rooms in ((FEW_ORGANISERS, few), (TEACHES, teaches)) if rooms]
    if before is not None:
        seats = (await books.campaign(sitting.campaign)).room_seats
        known = [each for each in before.rooms if each.organisers]
        few -= {each.name for each in short_of(known, seats, said=True)}
        teaches -= set(before.teaches)
    for what, rooms in ((FEW_ORGANISERS, few), (TEACHES, teaches)):
        if rooms:
            await _raise(books, call, sitting, fact, what, sorted(rooms))
    if before is not None:
        await close(books, call, sitting, fact.by, "corrected", still)


async def close(
    books: Books, call: Call, sitting: Sitting, by: Who, because: str, but: Collection[str] = ()
) -> None:
    """What a report showed that is taken back, or that is put right and shows only `but`, is over."""
    for ticket in await books.unresolved(sitting.campaign):
        if ticket.sitting != sitting.id or ticket.what not in {FEW_ORGANISERS, TEACHES}.difference(but):
            continue
        known = About(ticket, sitting=sitting)
        fact = IncidentResolved(**known.named, at=call.at, by=by, words="", because=because)
        said = await write(books, call, known, fact)
        await books.save_ticket(replace(ticket, state="resolved", resolved_at=call.recorded))
        await tell_coordinators(books, call, known, said)


async def _raise(
    books: Books, call: Call, sitting: Sitting, fact: RoomsReported, what: str, rooms: list[str]
) -> None:
    known, said = await at_sitting(books, call, sitting, what, fact.by, rooms)
    await books.save_ticket(replace(known.ticket, words=", ".join(rooms)))
    await tell_coordinators(books, call, known, said, known.buttons)
