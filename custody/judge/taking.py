"""Taking a packet: the taker's act moves custody, because the paper is in their hands."""

from dataclasses import replace

from custody.acts import Issue, Take
from custody.facts.base import Fact, Refusal
from custody.facts.checking import Incident
from custody.facts.happened import FilledIn, Received
from custody.facts.names import Who
from custody.facts.notices import ConfirmAsked, OffYourHands, Passed
from custody.facts.refusals import AlreadyTaken, AlreadyYours, NotHolder, WhichStep, WrongOrder, WrongRole
from custody.judge.case import Case, Tell, Verdict
from custody.judge.conflicts import conflicts
from custody.judge.steps import (
    handovers_now,
    is_of_before,
    is_repeat,
    next_name,
    step_ahead,
    step_past,
    taker_in,
    taker_roles,
)
from custody.packets import Pending
from custody.roles import Person, Role
from custody.routes import Step


def take(case: Case, act: Take) -> Verdict:
    """Judge «it is in my hands» (M 11.5-11.9, S 15-16)."""
    if act.step in ("", case.place.step) and _is_holder(case):
        return Verdict(AlreadyYours(packet=case.packet.name, since=case.place.since or case.at))
    ahead, past = step_ahead(case, act.step), step_past(case, act.step)
    if past and (ahead is None or is_of_before(case)):
        return _fill(case, past)
    if not act.step and ahead and is_repeat(case, ahead):
        return Verdict(_why_not(case, ""))
    if past and ahead and not act.step:
        return Verdict(WhichStep(packet=case.packet.name, past=past.name, now=ahead.name))
    if ahead:
        return _receive(case, ahead, case.person, act)
    return Verdict(_why_not(case, act.step))


def issue(case: Case, act: Issue) -> Verdict:
    """Judge the chair's word that an expert without a phone has the packet («in the chair's words»)."""
    if Role.CHAIR not in case.roles or not case.holds:
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    step = next(
        (s for s in case.route.after(case.place.step) if Role.EXPERT in s.takers and s.is_handover), None
    )
    if step is None:
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    return _receive(case, step, act.expert, Take(), spoken_by=case.acting(Role.CHAIR))


def _is_holder(case: Case) -> bool:
    holder = case.place.holder
    return holder is not None and holder.id == case.person.id


def _receive(case: Case, step: Step, hand: Person, act: Take, spoken_by: Who | None = None) -> Verdict:
    case, taker = replace(case, hand_week=hand.week), taker_in(replace(case, person=hand), step)
    skipped = case.route.between(case.place.step, step.name)
    giver = case.place.holder
    offered = case.place.offer is not None and step in handovers_now(case)
    confirmed = offered or spoken_by is not None or (giver is not None and giver.id == taker.id)
    incidents = _incidents(case, hand, taker, act)
    fact = Received(
        packet=case.packet.name, at=case.at, late=case.late, step=step.name, taker=taker, giver=giver,
        broken=act.broken, confirmed=confirmed, skipped=skipped, spoken_by=spoken_by,
        due=case.deadline_after(step),
    )  # fmt: skip
    waiting = () if confirmed else (Pending(step.name, giver, case.place.role, taker, case.at),)
    place = case.stepped(
        step, role=taker.role, holder=taker, since=case.at,
        pending=(*case.place.pending, *waiting), offer=None, recount=None,
        unwitnessed=(*case.place.unwitnessed, *skipped), incidents=case.place.incidents + len(incidents),
    )  # fmt: skip
    tells = (*_tell_giver(case, fact), *_tell_passed(case, fact))
    return Verdict(fact, place, incidents, tells)


def _incidents(case: Case, hand: Person, taker: Who, act: Take) -> tuple[Incident, ...]:
    found = ["seal-broken"] if act.broken else []
    if taker.role is Role.EXPERT:
        found += [f"conflict-{refusal.kind}" for refusal in conflicts(case, hand)]
        if case.packet.expert is not None and case.packet.expert.id != taker.id:
            found.append("other-expert")
    return tuple(case.incident(what, taker) for what in found)


def _tell_giver(case: Case, fact: Received) -> tuple[Tell, ...]:
    giver = fact.giver
    if giver is not None and giver.id == fact.taker.id:
        return ()
    to: int | Role = giver.id if giver else case.place.role
    if fact.confirmed:
        return (
            (Tell(to, OffYourHands(packet=fact.packet, taker=fact.taker, at=fact.at)),)
            if not fact.spoken_by
            else ()
        )
    asked = ConfirmAsked(packet=fact.packet, taker=fact.taker, at=fact.at, broken=fact.broken)
    return (Tell(to, asked, ("confirm", "deny"), fact.step),)


def _tell_passed(case: Case, fact: Received) -> tuple[Tell, ...]:
    missed = tuple(name for name in fact.skipped if case.route.step(name).is_handover)
    if not missed:
        return ()
    passed = Passed(packet=fact.packet, taker=fact.taker, step=fact.step, skipped=missed, at=fact.at)
    return (Tell(Role.COORDINATOR, passed, ("story",)),)


def _fill(case: Case, step: Step) -> Verdict:
    left = tuple(name for name in case.place.unwitnessed if name != step.name)
    place = replace(case.moved(case.place, step.name), unwitnessed=left)
    fact = FilledIn(
        packet=case.packet.name, at=case.at, step=step.name, by=taker_in(case, step), holder=case.place.holder
    )
    return Verdict(fact, place)


def _why_not(case: Case, name: str) -> Fact:
    place, packet = case.place, case.packet.name
    if _is_holder(case):
        return AlreadyYours(packet=packet, since=place.since or case.at)
    if place.holder is None and place.role in case.roles:
        return WrongOrder(packet=packet, step=next_name(case))
    done = [s for s in case.route.steps if not case.route.ahead(place.step, s.name)]
    if place.holder and place.since and any(name in ("", s.name) and taker_roles(case, s) for s in done):
        return AlreadyTaken(packet=packet, holder=place.holder, since=place.since)
    handover = next((s for s in case.route.after(place.step) if s.is_handover), None)
    if handover is None:
        return WrongOrder(packet=packet, step="")
    refusal: Refusal = WrongRole(packet=packet, expected=handover.takers[0])
    return refusal
