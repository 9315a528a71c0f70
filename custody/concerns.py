"""Whose affair a packet is: its holder's, its expert's until they have it, and of whoever must say a word."""

from custody.packets import Packet
from custody.pending import Pending
from custody.roles import Person, Role

OFFICES = (Role.SCHOOL, Role.COORDINATOR)
"""Roles in which colleagues answer for one another."""


def concerns(packet: Packet, person: Person) -> bool:
    """Whether the packet belongs into the person's own list."""
    holder = packet.place.holder
    if holder is not None and holder.id == person.id:
        return True
    if (
        packet.expert is not None
        and packet.expert.id == person.id
        and (still_awaited(packet) or _is_left(packet))
    ):
        return True
    return any(_must_say(each, packet, person) for each in packet.place.awaited)


def _is_left(packet: Packet) -> bool:
    """Whether another expert holds the packet, from whom its own is to take over."""
    return packet.place.role is Role.EXPERT and packet.place.holder is not None


def _must_say(waiting: Pending, packet: Packet, person: Person) -> bool:
    """The giver says it, or a colleague of their office, or for an expert the chair; never the taker."""
    if waiting.asked is not None and waiting.asked.id == person.id:
        return True
    if waiting.asks_taker:
        return False
    asked = Role.CHAIR if waiting.giver_role is Role.EXPERT else waiting.giver_role
    office = asked in (*OFFICES, Role.CHAIR) and waiting.giver_role is not Role.CHAIR
    return (
        office
        and waiting.taker.id != person.id
        and asked in person.roles_at(packet.organisation, packet.subject)
    )


def still_awaited(packet: Packet) -> bool:
    """Whether an expert is still to take the packet: only before that step does its expert wait for it."""
    ahead = packet.way.after(packet.place.step)
    return any(step.is_handover and Role.EXPERT in step.takers for step in ahead)
