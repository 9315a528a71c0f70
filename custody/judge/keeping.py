"""What a holder answers when it cannot be done in time: it stays overnight, or is done later (M 11.6)."""

from custody.acts import Delay, Stay
from custody.deadlines import DAY, due_of, local_day, why
from custody.facts.keeping import Delayed, InTime, Stays
from custody.facts.names import Deadline
from custody.facts.refusals import NotHolder, WrongOrder
from custody.judge.case import Case, Tell, Verdict
from custody.judge.steps import next_name
from custody.packets import Term
from custody.roles import Role


def stay(case: Case, act: Stay) -> Verdict:
    """Judge «it stays with me until tomorrow»: legal, with a reason; the deadline follows."""
    if not case.holds or case.place.step is None or case.is_over:
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    term = Term("kept", local_day(case.campaign, case.at) + DAY)
    due = due_of(case.campaign, case.days, term)
    if case.place.due is not None and case.place.due > due:
        due, term = case.place.due, case.place.term or term
    reason = why(case.campaign, case.days, term)
    fact = Stays(
        packet=case.packet.name, at=case.at, late=case.late, by=case.acting(case.place.role),
        due=Deadline(due, next_name(case), reason=reason), cause=act.cause, words=act.words,
    )  # fmt: skip
    place = case.noted(due=due, term=term, promised=None)
    return Verdict(fact, place, tells=(Tell(Role.COORDINATOR, fact, ("story",)),))


def delay(case: Case, act: Delay) -> Verdict:
    """Judge «I cannot make it»: the deadline stays, the promise is known."""
    owes = case.holds or (case.place.step is None and case.place.role in case.roles)
    if not owes:
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    if case.place.due is None:
        return Verdict(WrongOrder(packet=case.packet.name, step=""))
    if act.promised <= case.place.due:
        return Verdict(InTime(packet=case.packet.name, due=case.place.due))
    fact = Delayed(
        packet=case.packet.name, at=case.at, late=case.late, step=next_name(case), promised=act.promised,
        by=case.acting(case.place.role),
    )  # fmt: skip
    place = case.noted(promised=act.promised)
    return Verdict(fact, place, tells=(Tell(Role.COORDINATOR, fact, ("story",)),))
