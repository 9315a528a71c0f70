"""What needs the coordinator about packets, as lines: incidents, and what is late, silent or unconfirmed."""

from dataclasses import replace
from typing import Any

from custody.desk.incidents.tickets import about
from custody.desk.now.line import Asker, Line
from custody.desk.packets import awaited
from custody.desk.reminders.reachable import owing, reaches
from custody.facts.names import Who
from custody.facts.needs import Needed, NeedIncident, NeedLate, NeedSilent, NeedWord
from custody.judge.seen import seen
from custody.letters import Choice
from custody.needs import Need
from custody.packets import Packet
from custody.pending import Pending
from custody.roles import Role
from custody.vouching import may_say


async def incident(asker: Asker, need: Need, number: int) -> Line | None:
    """An incident, or a denied handover."""
    known = await about(asker.books, need.id)
    if known is None:
        return None
    ticket, ref = known.ticket, need.ref
    taker = await asker.books.person(ticket.taken_by) if ticket.taken_by else None
    fact = NeedIncident(
        number=number, incident=ticket.id, what=ticket.what, at=ticket.at, packet=known.named["packet"],
        sitting=known.named["sitting"], taken_by=taker.callsign if taker else "",
    )  # fmt: skip
    is_mine = ticket.taken_by == asker.person.id
    ways = ("incident-resolve",) if is_mine else ("incident-take", "incident-resolve")
    return Line(fact, (Choice("incident-show", ref),), tuple(Choice(verb, ref) for verb in ways))


async def _packet(asker: Asker, need: Need) -> Packet | None:
    return next(iter(await asker.books.packets([need.id])), None)


async def _of_packet(asker: Asker, packet: Packet, fact: Needed, what: str) -> Line:
    ref, books = f"p{packet.id}", asker.books
    whom = await (awaited.asked if what == "word" else owing)(books, asker.roll, packet)
    is_heard = await reaches(books, asker.roll, whom)
    asks = (Choice("prompt", ref, 0, what),) if is_heard else ()
    return Line(replace(fact, call=not is_heard), (Choice("look", ref, packet.version),), asks)


async def late(asker: Asker, need: Need, number: int) -> Line | None:
    """A packet whose deadline is over."""
    packet = await _packet(asker, need)
    if packet is None or packet.place.due is None:
        return None
    place = packet.place
    fact = NeedLate(
        number=number, packet=packet.name, due=packet.place.due, holder=place.holder, promised=place.promised,
        who=() if place.holder else await _school_of(asker, packet), quiet=dict(need.also).get("silent"),
        **_unconfirmed(packet, need),
    )  # fmt: skip
    return await _of_packet(asker, packet, fact, "late")


async def silent(asker: Asker, need: Need, number: int) -> Line | None:
    """A packet on the road without news."""
    packet = await _packet(asker, need)
    if packet is None:
        return None
    place = packet.place
    fact = NeedSilent(
        number=number, packet=packet.name, since=need.since or asker.at, holder=place.holder,
        carrier=place.offer.carrier if place.offer else "", **_unconfirmed(packet, need),
    )  # fmt: skip
    return await _of_packet(asker, packet, fact, "silent")


def _unconfirmed(packet: Packet, need: Need) -> dict[str, Any]:
    """Whose word is awaited too, of a packet that stands in the list for something more urgent."""
    waiting = _waiting(packet) if "unconfirmed" in dict(need.also) else None
    return {"unconfirmed": True, "asked": waiting.asked} if waiting else {}


def _waiting(packet: Packet) -> Pending | None:
    return next(iter(packet.place.awaited), None)


async def _school_of(asker: Asker, packet: Packet) -> tuple[Who, ...]:
    """Who answers for a packet that nobody has packed yet."""
    return tuple(seen(each, Role.SCHOOL) for each in await asker.roll.there(asker.books, packet, Role.SCHOOL))


async def word(asker: Asker, need: Need, number: int) -> Line | None:
    """A handover that one side only has stated."""
    packet = await _packet(asker, need)
    waiting = _waiting(packet) if packet else None
    if packet is None or waiting is None:
        return None
    fact = NeedWord(
        number=number, packet=packet.name, since=waiting.at, taker=waiting.taker, asked=waiting.asked,
        who=() if waiting.asked else await awaited.silent(asker.books, asker.roll, packet, waiting),
        speaking=await awaited.speaking(asker.books, asker.roll, packet, waiting) if waiting.asked else (),
        by_sheet=_is_by_sheet(asker, packet, waiting), more=len(need.more),
    )  # fmt: skip
    line = await _of_packet(asker, packet, fact, "word")
    says = (await _by_sheet(asker, need, packet, waiting.step),) if fact.by_sheet else ()
    return replace(line, does=(*line.does, *says))


async def _by_sheet(asker: Asker, need: Need, packet: Packet, step: str) -> Choice:
    """One word for all that was handed over in one act."""
    if not need.more:
        return Choice("confirm", f"p{packet.id}", packet.version, step)
    version = sum(each.version for each in await asker.books.packets(need.packets))
    return Choice("confirm-pile", f"p{packet.id}", version, step)


def _is_by_sheet(asker: Asker, packet: Packet, waiting: Pending) -> bool:
    """Whether whoever reads it can say it themselves, by the sheet that the expert has signed."""
    return asker.settles and waiting.giver_role is Role.EXPERT and may_say(waiting, packet, asker.person)
