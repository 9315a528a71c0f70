"""Who is to check: assignment by the coordinator or the chair, with its refusals (M 9.1, 9.4; S 5)."""

from custody.acts import Assign
from custody.facts.checking import Assigned
from custody.facts.notices import AssignedToYou, Unassigned
from custody.facts.refusals import WrongOrder, WrongRole
from custody.judge.case import Case, Tell, Verdict
from custody.judge.conflicts import conflicts
from custody.judge.seen import seen
from custody.judge.steps import next_name
from custody.roles import Role

ASSIGNERS = (Role.COORDINATOR, Role.CHAIR, Role.DEPARTMENT)


def assign(case: Case, act: Assign) -> Verdict:
    """Judge the choice of an expert: refused for a conflict that has not happened yet."""
    if not case.roles & set(ASSIGNERS):
        return Verdict(WrongRole(packet=case.packet.name, expected=Role.COORDINATOR))
    if not case.route.ahead(case.place.step, "to-expert"):
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    against = conflicts(case, act.expert)
    if against:
        return Verdict(against[0])
    expert = seen(act.expert, Role.EXPERT, case.packet.subject)
    fact = Assigned(packet=case.packet.name, at=case.at, expert=expert, by=case.acting(*ASSIGNERS))
    told = Tell(expert.id, AssignedToYou(packet=case.packet.name, listed=case.place.wrote), ("story",))
    before = case.packet.expert
    gone = (
        (Tell(before.id, Unassigned(packet=case.packet.name)),) if before and before.id != expert.id else ()
    )
    return Verdict(fact, case.place, tells=(told, *gone), expert=expert)
