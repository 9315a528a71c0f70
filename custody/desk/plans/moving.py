"""A deadline that moves with the plan or the calendar: written down, and told to the holder."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from custody.campaign import Campaign
from custody.deadlines import why
from custody.desk.clocked import by_the_clock
from custody.desk.letters import pile
from custody.facts.answers import Batch
from custody.facts.keeping import DueMoved
from custody.facts.names import Deadline
from custody.letters import Choice, Letter, Urgency, column
from custody.packets import Packet, Place
from custody.ports import Books, WorkDays


@dataclass(frozen=True, slots=True)
class Moved:
    """A packet with its new deadline, and the fact that says so."""

    packet: Packet
    fact: DueMoved


async def move(
    books: Books, packet: Packet, place: Place, campaign: Campaign, days: WorkDays, at: datetime
) -> Moved:
    """Write it into the packet's chain and its place; the caller has locked the packet."""
    step = packet.way.due_step(place.step)
    reason = why(campaign, days, place.term) if place.term else None
    due = Deadline(place.due or at, step.name if step else "", reason=reason)
    fact = DueMoved(packet=packet.name, at=at, due=due, before=packet.place.due)
    await books.write(by_the_clock(packet, fact, place, at))
    changed = replace(packet, place=place)
    await books.save_packet(changed, finished=False)
    return Moved(changed, fact)


async def tell_holders(books: Books, moved: Sequence[Moved], at: datetime) -> None:
    """One letter a holder, whatever the number of their packets."""
    held: dict[int, list[Moved]] = {}
    for each in moved:
        if each.packet.place.holder is not None:
            held.setdefault(each.packet.place.holder.id, []).append(each)
    for holder, theirs in held.items():
        await books.tell(holder, await _letter(books, holder, theirs, at))


async def _letter(books: Books, holder: int, moved: Sequence[Moved], at: datetime) -> Letter:
    first, packet = moved[0].fact, moved[0].packet
    if len(moved) == 1:
        button = Choice("look", f"p{packet.id}", packet.version, "", packet.code)
        return Letter(first, column(button), Urgency.NOTICE)
    fact = Batch(verb=first.kind, done=tuple(each.fact for each in moved), count=len(moved))
    apart = await pile(books, holder, at, [each.packet for each in moved], "each")
    return Letter(fact, column(apart), Urgency.NOTICE)
