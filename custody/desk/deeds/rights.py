"""Who may print which act: the coordinator and the department any, everybody else their own."""

from custody.closing import Closing
from custody.deed_papers import ExpertAct, Journal, SittingAct, Transfer
from custody.desk.deeds.reading import is_side
from custody.packets import Packet
from custody.roles import Person, Role
from custody.sent import Statement
from custody.sharing_sheet import SharingSheet

STAFF = (Role.COORDINATOR, Role.DEPARTMENT)

Paper = Transfer | SittingAct | ExpertAct | Journal | Closing | Statement | SharingSheet


def is_staff(person: Person) -> bool:
    """Whether the person may look for others' acts."""
    return any(person.has(role) for role in STAFF)


def oversees(person: Person, packet: Packet) -> bool:
    """Whether the packet is in the person's charge."""
    return not person.roles_at(packet.organisation, packet.subject).isdisjoint(STAFF)


def may_print(person: Person, paper: Paper) -> bool:
    """Whether the act is this person's own, or in their charge."""
    match paper:
        case Transfer():
            return any(oversees(person, each.packet) or is_side(person, each) for each in paper.handovers)
        case SittingAct():
            sitting = paper.sitting
            roles = person.roles_at(sitting.organisation, sitting.subject)
            return sitting.observer == person.id or not roles.isdisjoint((*STAFF, Role.SCHOOL))
        case ExpertAct():
            own = person.id == paper.expert.id
            return own or any(oversees(person, each.packet) for each in paper.checks)
        case Journal():
            return _of_packet(person, paper.story.packet)
        case Closing():
            return is_staff(person)
        case Statement(who=who) | SharingSheet(chair=who):
            return person.id == who.id or is_staff(person)


def _of_packet(person: Person, packet: Packet) -> bool:
    holder, expert = packet.place.holder, packet.expert
    involved = (holder.id if holder else None, expert.id if expert else None, packet.observer)
    roles = person.roles_at(packet.organisation, packet.subject)
    return person.id in involved or not roles.isdisjoint((*STAFF, Role.SCHOOL))
