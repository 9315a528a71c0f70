"""Who is to check: assignment by the coordinator or the chair, with its refusals (M 9.1, 9.4; S 5)."""

from dataclasses import replace

from custody.acts import Assign
from custody.facts.checking import Assigned
from custody.facts.names import Who
from custody.facts.notices import AssignedToYou, PassItOn, Unassigned
from custody.facts.refusals import WrongOrder, WrongRole
from custody.judge import terms
from custody.judge.case import Case, Tell, Verdict
from custody.judge.conflicts import conflicts
from custody.judge.relief import before_checking, returned_to
from custody.judge.seen import seen
from custody.judge.steps import next_name
from custody.packets import Place
from custody.roles import Role

ASSIGNERS = (Role.COORDINATOR, Role.CHAIR, Role.DEPARTMENT)


def assign(case: Case, act: Assign) -> Verdict:
    """Judge the choice of an expert: refused for a conflict that has not happened yet."""
    if not case.roles & set(ASSIGNERS):
        return Verdict(WrongRole(packet=case.packet.name, expected=Role.COORDINATOR))
    if not may_be_assigned(case):
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    against = conflicts(case, act.expert)
    if against:
        return Verdict(against[0])
    expert = seen(act.expert, Role.EXPERT, case.packet.subject)
    fact = Assigned(packet=case.packet.name, at=case.at, expert=expert, by=case.acting(*ASSIGNERS))
    told = Tell(expert.id, AssignedToYou(packet=case.packet.name, listed=case.place.wrote), ("story",))
    return Verdict(fact, _place(case), tells=(told, *tell_former(case, expert)), expert=expert)


def may_be_assigned(case: Case) -> bool:
    """Before an expert has it, while one has it, and after one has given it up half done."""
    ahead = case.route.ahead(case.place.step, "to-expert")
    return ahead or case.place.role is Role.EXPERT or before_checking(case) is not None


def _place(case: Case) -> Place:
    """Where the packet is; one that was given up half done goes to the expert again."""
    if case.route.ahead(case.place.step, "to-expert") or case.place.role is Role.EXPERT:
        return case.place
    step = before_checking(case)
    dated = terms.dated(case, step) if step else case.place
    return replace(returned_to(case, step), due=dated.due, term=dated.term) if step else case.place


def tell_former(case: Case, expert: Who) -> tuple[Tell, ...]:
    """Whoever was to check before: has nothing to do with it, or is to pass it on."""
    before, holder, packet = case.packet.expert, case.place.holder, case.packet.name
    if case.place.role is Role.EXPERT and holder is not None and holder.id != expert.id:
        return (Tell(holder.id, PassItOn(packet=packet, to=expert), ("offer",)),)
    return (Tell(before.id, Unassigned(packet=packet)),) if before and before.id != expert.id else ()
