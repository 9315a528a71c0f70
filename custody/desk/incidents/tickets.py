"""An incident with the packet or the sitting that it is about: locked, written to its chain, told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from custody.desk.call import Call, packet_stream, sitting_stream
from custody.desk.settle import brief
from custody.facts.base import Fact, encode
from custody.facts.incidents import OfIncident, SittingIncident
from custody.facts.names import Who
from custody.incidents import Ticket
from custody.letters import Choice, Letter, Urgency, column
from custody.packets import Packet, Place
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting

Said = TypeVar("Said", bound=OfIncident)


@dataclass(frozen=True, slots=True)
class About:
    """An incident and what it is about; one of `packet` and `sitting` is there."""

    ticket: Ticket
    packet: Packet | None = None
    sitting: Sitting | None = None

    @property
    def named(self) -> dict[str, Any]:
        """How every fact about it begins."""
        return {
            "number": self.ticket.id,
            "what": self.ticket.what,
            "packet": self.packet.name if self.packet else None,
            "sitting": self.sitting.name if self.sitting else None,
        }

    @property
    def buttons(self) -> tuple[Choice, ...]:
        """What a coordinator can do about it."""
        mine, packet = f"i{self.ticket.id}", self.packet
        story = (Choice("story", f"p{packet.id}", packet.version),) if packet else ()
        return (Choice("incident-take", mine), Choice("incident-resolve", mine), *story)


async def about(books: Books, number: int) -> About | None:
    """The incident as it is, without a lock."""
    ticket = await books.ticket(number)
    if ticket is None:
        return None
    packets = await books.packets([ticket.packet] if ticket.packet else [])
    sitting = await books.sitting(ticket.sitting) if ticket.sitting else None
    return About(ticket, packets[0] if packets else None, sitting)


async def locked(books: Books, number: int) -> About | None:
    """The incident with the lock of its packet or sitting, and so of their chain."""
    ticket = await books.ticket(number)
    if ticket is None:
        return None
    if ticket.packet is not None:
        await books.take_packets([ticket.packet])
    elif ticket.sitting is not None:
        await books.take_sitting(ticket.sitting)
    return await about(books, number)


async def at_sitting(
    books: Books, call: Call, sitting: Sitting, what: str, by: Who, rooms: Sequence[str] = ()
) -> tuple[About, SittingIncident]:
    """A new incident of a sitting, with its number, in the sitting's chain; nobody is told yet."""
    number = await books.add_incident(
        sitting.campaign, what, call.person.id, call.recorded, sitting=sitting.id
    )
    known = await about(books, number)
    if known is None:
        raise LookupError(number)
    fact = SittingIncident(**known.named, at=call.at, by=by, rooms=tuple(rooms))
    return known, await write(books, call, known, fact)


async def write(books: Books, call: Call, what: About, fact: Said, place: Place | None = None) -> Said:
    """The fact in the chain of the incident's packet or sitting, with its receipt."""
    stream = packet_stream(what.packet) if what.packet else sitting_stream(what.ticket.sitting or 0)
    body: dict[str, object] = {"fact": encode(fact)}
    if place is not None:
        body["place"] = encode(brief(place))
    entry = await books.write(call.record(stream, fact, body, accepted=True))
    return replace(fact, receipt=entry.receipt)


async def tell_coordinators(
    books: Books,
    call: Call,
    what: About,
    fact: Fact,
    buttons: Sequence[Choice] = (),
    paper: int | None = None,
) -> None:
    """Tell everyone who coordinates there, except the one who speaks."""
    letter = Letter(fact, column(*buttons), Urgency.NOTICE, paper=paper)
    for person in await books.people_with(what.ticket.campaign, Role.COORDINATOR):
        if person.id != call.person.id and Role.COORDINATOR in what.ticket.roles_of(person):
            await books.tell(person.id, letter)
