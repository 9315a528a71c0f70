"""Settling one act on one packet: judge, write the ledger, move the packet, say what is due."""

from dataclasses import dataclass, replace

from custody.acts import Act, Take
from custody.desk.call import Call, packet_stream
from custody.desk.reminders import dues
from custody.facts.base import Fact, Value, encode
from custody.facts.checking import Incident
from custody.facts.happened import Happened
from custody.judge import Tell, judge
from custody.judge.case import Case, Verdict
from custody.packets import Packet, Place
from custody.ports import Books
from custody.roles import Role


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of it: the fact with its receipt, the packet as it is now, and whom to tell."""

    fact: Fact
    packet: Packet
    tells: tuple[Tell, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the act was done."""
        return isinstance(self.fact, Happened)


async def settle(books: Books, call: Call, case: Case, act: Act) -> Settled:
    """Judge the act and write it down, accepted or refused; the caller has locked the packet."""
    return await keep(books, call, case, judge(await _heard(books, case, act), act))


async def _heard(books: Books, case: Case, act: Act) -> Case:
    """The case that knows whether an expert from whom a packet is taken has a phone to be asked by."""
    holder = case.place.holder
    if not isinstance(act, Take) or holder is None or case.place.role is not Role.EXPERT:
        return case
    giver = await books.person(holder.id)
    return replace(case, giver_hears=giver is None or giver.joined)


async def keep(books: Books, call: Call, case: Case, verdict: Verdict) -> Settled:
    """Write down what a rule has said, with its incidents, and move the packet where it says."""
    said = await numbered(books, call, case.packet, verdict.fact)
    fact = await write(books, call, case.packet, said, verdict.place)
    if verdict.place is None:
        await dues.touched(books, case)
        return Settled(fact, case.packet)
    found = [await numbered(books, call, case.packet, each) for each in verdict.incidents]
    found = [await write(books, call, case.packet, each) for each in found]
    packet = await _move(books, case, verdict, fact)
    told = tuple(map(to_coordinator, [fact, *found] if isinstance(fact, Incident) else found))
    return Settled(fact, packet, (*verdict.tells, *told))


async def numbered(books: Books, call: Call, packet: Packet, fact: Fact) -> Fact:
    """An incident gets its number, and with it its row in the working list; any other fact stays."""
    if not isinstance(fact, Incident):
        return fact
    number = await books.add_incident(
        packet.campaign, fact.what, call.person.id, call.recorded, packet=packet.id
    )
    return replace(fact, number=number)


def to_coordinator(incident: Fact) -> Tell:
    """An incident reaches the coordinators who cover the packet at once, with what they can do."""
    return Tell(Role.COORDINATOR, incident, ("incident-take", "incident-resolve", "story"))


async def write(books: Books, call: Call, packet: Packet, fact: Fact, place: Place | None = None) -> Fact:
    """The fact in the packet's chain; an accepted one comes back with its receipt."""
    body: dict[str, object] = {"fact": encode(fact)}
    if place is not None:
        body["place"] = encode(brief(place))
    accepted = isinstance(fact, Happened)
    entry = await books.write(call.record(packet_stream(packet), fact, body, accepted=accepted))
    return replace(fact, receipt=entry.receipt) if isinstance(fact, Happened) else fact


def brief(place: Place) -> Value:
    """What the ledger says of a place: not the way back, which is in the ledger already."""
    return replace(place, before=None, last=None)


async def _move(books: Books, case: Case, verdict: Verdict, fact: Fact) -> Packet:
    place = verdict.place or case.place
    receipt = fact.receipt if isinstance(fact, Happened) else None
    if (
        place.last is not None
        and place.last != case.place.last
        and receipt is not None
        and place.last.seq == 0
    ):
        place = replace(place, last=replace(place.last, seq=receipt.seq))
    expert = verdict.expert or case.packet.expert
    version = case.packet.version + (place.bearing != case.place.bearing)
    packet = replace(case.packet, place=place, version=version, expert=expert)
    await books.save_packet(packet, finished=case.route.is_over(place.step, place.counted_step))
    await dues.note(books, case, packet)
    return packet
