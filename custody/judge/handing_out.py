"""The chair gives a packet to an expert: named and offered, or issued, in one act (M 11.7; S 15-16)."""

from dataclasses import replace

from custody.acts import Announce, HandOut, Issue
from custody.facts.happened import Offered
from custody.facts.refusals import WrongRole
from custody.judge.assigning import tell_former
from custody.judge.case import Case, Verdict
from custody.judge.conflicts import conflicts
from custody.judge.giving import announce
from custody.judge.seen import seen
from custody.judge.taking import issue
from custody.roles import Role


def hand_out(case: Case, act: HandOut) -> Verdict:
    """Judge it: whoever has a phone takes it by a tap, for the others the chair speaks."""
    if Role.CHAIR not in case.roles:
        return Verdict(WrongRole(packet=case.packet.name, expected=Role.CHAIR))
    against = conflicts(case, act.expert)
    if against:
        return Verdict(against[0])
    expert = seen(act.expert, Role.EXPERT, case.packet.subject)
    theirs = replace(case, packet=replace(case.packet, expert=expert))
    verdict = announce(theirs, Announce()) if act.expert.joined else issue(theirs, Issue(act.expert))
    if verdict.place is None:
        return verdict
    fact = verdict.fact
    named = replace(fact, expert=expert) if isinstance(fact, Offered) else fact
    return replace(verdict, fact=named, expert=expert, tells=(*verdict.tells, *tell_former(case, expert)))
