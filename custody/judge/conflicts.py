"""Who may not check a packet, and why (M 8.3, 9.1, 9.4)."""

from custody.facts.names import Who
from custody.facts.refusals import OfPacket, OtherSubject, OwnSchool, TooFewYears
from custody.fitness import Ground, grounds
from custody.judge.case import Case
from custody.judge.seen import seen
from custody.roles import Person, Role


def conflicts(case: Case, expert: Person) -> tuple[OfPacket, ...]:
    """Every reason against this expert; empty when they may check the packet."""
    packet, who = case.packet, seen(expert, Role.EXPERT, case.packet.subject)
    needed, allowed = case.campaign.years_needed, expert.id in case.authorised
    found = grounds(expert, packet.organisation, packet.subject, needed, allowed=allowed)
    return tuple(_refusal(case, who, expert, ground) for ground in found)


def _refusal(case: Case, who: Who, expert: Person, ground: Ground) -> OfPacket:
    name = case.packet.name
    if ground == "own-school":
        return OwnSchool(packet=name, expert=who)
    if ground == "other-subject":
        return OtherSubject(packet=name, expert=who)
    return TooFewYears(packet=name, expert=who, years=expert.years or 0, needed=case.campaign.years_needed)
