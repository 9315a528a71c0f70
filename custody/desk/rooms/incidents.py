"""What a report of rooms shows to be against the rule: too few organisers, or one who teaches the subject."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.incidents.tickets import at_sitting, tell_coordinators
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
    if before is not None:
        seats = (await books.campaign(sitting.campaign)).room_seats
        asked = all(each.organisers for each in before.rooms)
        few -= {each.name for each in short_of(before.rooms, seats, said=asked)}
        teaches -= set(before.teaches)
    for what, rooms in ((FEW_ORGANISERS, few), (TEACHES, teaches)):
        if rooms:
            await _raise(books, call, sitting, fact, what, sorted(rooms))


async def _raise(
    books: Books, call: Call, sitting: Sitting, fact: RoomsReported, what: str, rooms: list[str]
) -> None:
    known, said = await at_sitting(books, call, sitting, what, fact.by, rooms)
    await books.save_ticket(replace(known.ticket, words=", ".join(rooms)))
    await tell_coordinators(books, call, known, said, known.buttons)
