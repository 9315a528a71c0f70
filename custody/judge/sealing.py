"""Another seal or another label on the same packet: who may put it there."""

from custody.acts import Reseal
from custody.facts.labels import Resealed
from custody.facts.refusals import NotHolder, WrongOrder
from custody.judge.case import Case, Tell, Verdict
from custody.judge.steps import next_name
from custody.roles import Role


def reseal(case: Case, act: Reseal) -> Verdict:
    """Judge a new seal: whoever has the packet in hand puts it on, once it has been packed."""
    if not case.holds:
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    if not may_reseal(case):
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    fact = Resealed(
        packet=case.packet.name, at=case.at, old=case.place.seal, seal=act.seal, reason=act.reason,
        by=case.acting(case.place.role),
    )  # fmt: skip
    place = case.noted(seal=act.seal)
    return Verdict(fact, place, tells=(Tell(Role.COORDINATOR, fact, ("story",)),))


def may_reseal(case: Case) -> bool:
    """Whether a seal can be replaced now: the packet is packed, in this person's hands, and on its way."""
    return case.holds and case.place.step is not None and not case.is_over


def may_relabel(case: Case) -> bool:
    """Whether this person may replace the label: the holder's office and the coordinator (M 11.2)."""
    return case.sees and (case.holds or Role.COORDINATOR in case.roles)
