"""Who may not check a packet, and why (M 8.3, 9.1, 9.4)."""

from custody.facts.refusals import OfPacket, OtherSubject, OwnSchool, TooFewYears
from custody.judge.case import Case
from custody.judge.seen import seen
from custody.roles import Person, Role


def conflicts(case: Case, expert: Person) -> tuple[OfPacket, ...]:
    """Every reason against this expert; empty when they may check the packet."""
    packet, who = case.packet, seen(expert, Role.EXPERT, case.packet.subject)
    found: list[OfPacket] = []
    if expert.workplace == packet.organisation and expert.id not in case.authorised:
        found.append(OwnSchool(packet=packet.name, expert=who))
    if Role.EXPERT not in expert.roles_at(packet.organisation, packet.subject):
        found.append(OtherSubject(packet=packet.name, expert=who))
    if expert.years is not None and expert.years < case.campaign.years_needed:
        needed = case.campaign.years_needed
        found.append(TooFewYears(packet=packet.name, expert=who, years=expert.years, needed=needed))
    return tuple(found)
