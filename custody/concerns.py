"""Whose affair a packet is: its holder's, its expert's until they have it, and of whoever must say a word."""

from custody.packets import Packet
from custody.roles import Person, Role
from custody.vouching import is_asked


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
    return any(is_asked(each, packet, person) for each in packet.place.awaited)


def _is_left(packet: Packet) -> bool:
    """Whether another expert holds the packet, from whom its own is to take over."""
    return packet.place.role is Role.EXPERT and packet.place.holder is not None


def still_awaited(packet: Packet) -> bool:
    """Whether an expert is still to take the packet: only before that step does its expert wait for it."""
    ahead = packet.way.after(packet.place.step)
    return any(step.is_handover and Role.EXPERT in step.takers for step in ahead)
