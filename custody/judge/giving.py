"""The giver's side: announcing, sending with a carrier, confirming, denying."""

from dataclasses import replace
from datetime import timedelta

from custody.acts import Announce, Confirm, Deny
from custody.facts.happened import Confirmed, Denied, Offered, SentVia
from custody.facts.names import Who
from custody.facts.notices import OfferedToYou
from custody.facts.refusals import AlreadyOffered, NothingToConfirm, NotHolder, WrongOrder
from custody.judge.case import Case, Tell, Verdict
from custody.judge.relief import received_in, successor
from custody.judge.steps import handovers_now
from custody.packets import Offer
from custody.pending import Pending
from custody.roles import Role
from custody.routes import Step
from custody.vouching import is_chair_there, may_say


def announce(case: Case, act: Announce) -> Verdict:
    """Judge «I am handing it over»: custody stays until the taker takes it."""
    coming = handovers_now(case)
    if not case.holds:
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    if not coming or case.place.step is None:
        due = case.route.due_step(case.place.step)
        return Verdict(WrongOrder(packet=case.packet.name, step=due.name if due else ""))
    standing = case.place.offer
    if standing is not None and standing.carrier == act.carrier:
        return Verdict(AlreadyOffered(packet=case.packet.name, since=standing.at))
    me, step = case.acting(case.place.role), coming[-1].name
    until = None if act.carrier else case.recorded + timedelta(minutes=case.campaign.offer_minutes)
    offer = Offer(step, me, case.at, until, act.carrier)
    place = case.moved(replace(case.place, offer=offer, holder=case.place.holder or me), step)
    told = OfferedToYou(packet=case.packet.name, giver=me, carrier=act.carrier)
    takers = (*_relief(case), *_planned(case, coming))
    tells = tuple(Tell(to, told, ("take", "story"), name) for to, name in takers)
    return Verdict(_announced(case, offer), place, tells=tells)


def _announced(case: Case, offer: Offer) -> Offered | SentVia:
    if offer.until is None:
        return SentVia(
            packet=case.packet.name, at=case.at, step=offer.step, giver=offer.giver, carrier=offer.carrier
        )
    return Offered(packet=case.packet.name, at=case.at, step=offer.step, giver=offer.giver, until=offer.until)


def _planned(case: Case, steps: tuple[Step, ...]) -> tuple[tuple[int | Role, str], ...]:
    """Whom the plan expects to take, and in which step: the expert alone when one is assigned."""
    if case.packet.expert is not None:
        steps = tuple(step for step in steps if Role.EXPERT in step.takers) or steps
    found: list[tuple[int | Role, str]] = []
    for step in steps:
        for role in step.takers:
            if role is Role.OBSERVER and case.packet.unobserved:
                continue
            if role is Role.OBSERVER and case.packet.observer is not None:
                found.append((case.packet.observer, step.name))
            elif role is Role.EXPERT:
                found += [(case.packet.expert.id, step.name)] if case.packet.expert else []
            else:
                found.append((role, step.name))
    return tuple(found)


def _relief(case: Case) -> tuple[tuple[int, str], ...]:
    """A colleague to whom the work was given, and the step in which they take over."""
    colleague, step = successor(case), received_in(case, case.place.role)
    return () if colleague is None or step is None else ((colleague, step.name),)


def confirm(case: Case, act: Confirm) -> Verdict:
    """Judge the giver's «yes, I gave it»: the handover has both its sides."""
    waiting = awaiting(case, act.step)
    if waiting is None:
        return Verdict(NothingToConfirm(packet=case.packet.name, holder=case.place.holder))
    left = tuple(each for each in case.place.pending if each != waiting)
    fact = Confirmed(
        packet=case.packet.name,
        at=case.at,
        step=waiting.step,
        taker=waiting.taker,
        by=_speaker(case, waiting),
        spoken_for=spoken_for(case, waiting),
    )
    return Verdict(fact, replace(case.place, pending=left))


def deny(case: Case, act: Deny) -> Verdict:
    """Judge the giver's «no, I did not»: an incident; the paper stays with whoever says that they have it."""
    waiting = awaiting(case, act.step)
    if waiting is None:
        return Verdict(NothingToConfirm(packet=case.packet.name, holder=case.place.holder))
    by = _speaker(case, waiting)
    marked = tuple(replace(p, denied=True) if p == waiting else p for p in case.place.pending)
    fact = Denied(packet=case.packet.name, at=case.at, step=waiting.step, taker=waiting.taker, by=by)
    place = replace(case.place, pending=marked, incidents=case.place.incidents + 1)
    incident = case.incident("handover-denied", by, waiting.taker)
    other = waiting.giver if waiting.asks_taker and waiting.giver else waiting.taker
    return Verdict(fact, place, (incident,), (Tell(other.id, fact, ("story",)),))


def awaiting(case: Case, step: str = "") -> Pending | None:
    """The handover that waits for this person's word: theirs, their office's, or their commission's."""
    waiting = (p for p in case.place.awaited if step in ("", p.step))
    return next((each for each in waiting if may_say(each, case.packet, case.person)), None)


def _speaker(case: Case, waiting: Pending) -> Who:
    """As who they handed it over, also when somebody else has that role by now; or for an expert."""
    asked = waiting.asked
    if asked is not None and asked.id == case.person.id:
        return asked
    if waiting.giver_role is Role.EXPERT and not waiting.asks_taker:
        return case.me(Role.CHAIR if is_chair_there(case.packet, case.person) else Role.COORDINATOR)
    return case.acting(waiting.taker.role if waiting.asks_taker else waiting.giver_role, Role.CHAIR)


def spoken_for(case: Case, waiting: Pending) -> Who | None:
    """The expert for whom somebody else says it."""
    giver = waiting.giver
    is_expert = waiting.giver_role is Role.EXPERT and not waiting.asks_taker
    return giver if is_expert and giver is not None and giver.id != case.person.id else None
