"""Whose word closes a handover: the giver's own, their office's, or of whoever can vouch for an expert.

An expert may have no phone here. Whoever saw them give the packet back can say so: the chair of the checking
place where it is checked, by the sheet that the expert has signed, and the coordinator, by that sheet too. A
chair of another place has seen nothing, and is neither asked nor heard (M 11.8, S 16).
"""

from custody.packets import Packet
from custody.pending import Pending
from custody.roles import Person, Role

OFFICES = (Role.SCHOOL, Role.COORDINATOR)
"""Roles in which colleagues answer for one another."""


def may_say(waiting: Pending, packet: Packet, person: Person) -> bool:
    """Whether this person's word confirms or denies the handover; never the taker's, who has said theirs."""
    if is_asked(waiting, packet, person):
        return True
    return (
        _of_expert(waiting) and _covers(packet, person, Role.COORDINATOR) and not _is_taker(waiting, person)
    )


def is_asked(waiting: Pending, packet: Packet, person: Person) -> bool:
    """Whether it is this person's affair; for an expert the coordinator may speak, and the chair is asked."""
    asked = waiting.asked
    if asked is not None and asked.id == person.id:
        return True
    if waiting.asks_taker or _is_taker(waiting, person):
        return False
    if _of_expert(waiting):
        return is_chair_there(packet, person)
    return waiting.giver_role in OFFICES and _covers(packet, person, waiting.giver_role)


def vouches(packet: Packet, person: Person, role: Role) -> bool:
    """Whether whoever takes it from an expert without a phone answers for both sides: the sheet is signed."""
    return role is Role.COORDINATOR or (role is Role.CHAIR and is_chair_there(packet, person))


def is_chair_there(packet: Packet, person: Person) -> bool:
    """Whether the person is chair where this packet is checked: any chair of the subject without places."""
    there = packet.checked_at.code if packet.checked_at else ""
    elsewhere = there and person.checking_place not in ("", there)
    return not elsewhere and _covers(packet, person, Role.CHAIR)


def _of_expert(waiting: Pending) -> bool:
    return waiting.giver_role is Role.EXPERT and not waiting.asks_taker


def _is_taker(waiting: Pending, person: Person) -> bool:
    return waiting.taker.id == person.id


def _covers(packet: Packet, person: Person, role: Role) -> bool:
    return role in person.roles_at(packet.organisation, packet.subject)
