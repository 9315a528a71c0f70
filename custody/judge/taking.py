"""Taking a packet: the taker's act moves custody, because the paper is in their hands."""

from dataclasses import replace

from custody.acts import Issue, Take
from custody.facts.base import Fact, Refusal
from custody.facts.happened import FilledIn
from custody.facts.refusals import AlreadyTaken, AlreadyYours, NotHolder, WhichStep, WrongOrder, WrongRole
from custody.judge.case import Case, Verdict
from custody.judge.receiving import receive
from custody.judge.relief import received_in, relief, successor
from custody.judge.steps import (
    is_of_before,
    is_repeat,
    next_name,
    step_ahead,
    step_past,
    taker_in,
    taker_roles,
)
from custody.roles import Role
from custody.routes import Step


def take(case: Case, act: Take) -> Verdict:
    """Judge «it is in my hands» (M 11.5-11.9, S 15-16)."""
    if act.step in ("", case.place.step) and case.is_mine:
        return Verdict(AlreadyYours(packet=case.packet.name, since=case.place.since or case.at))
    over = relief(case, act.step)
    return _take(case, act) if over is None else receive(case, over, case.person, act)


def _take(case: Case, act: Take) -> Verdict:
    ahead, past = step_ahead(case, act.step), step_past(case, act.step)
    if past and (ahead is None or is_of_before(case)):
        return _fill(case, past)
    if not act.step and ahead and is_repeat(case, ahead):
        return Verdict(_why_not(case, ""))
    if past and ahead and not act.step:
        return Verdict(WhichStep(packet=case.packet.name, past=past.name, now=ahead.name))
    if ahead:
        return receive(case, ahead, case.person, act)
    return Verdict(_why_not(case, act.step))


def issue(case: Case, act: Issue) -> Verdict:
    """Judge the chair's word that an expert without a phone has the packet («in the chair's words»)."""
    relieved = case.place.role is Role.EXPERT and successor(case) == act.expert.id
    if Role.CHAIR not in case.roles or not (case.holds or relieved):
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    coming = (s for s in case.route.after(case.place.step) if Role.EXPERT in s.takers and s.is_handover)
    step = received_in(case, Role.EXPERT) if relieved else next(coming, None)
    if step is None:
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    return receive(case, step, act.expert, Take(), spoken_by=case.acting(Role.CHAIR))


def _fill(case: Case, step: Step) -> Verdict:
    left = tuple(name for name in case.place.unwitnessed if name != step.name)
    place = replace(case.moved(case.place, step.name), unwitnessed=left)
    fact = FilledIn(
        packet=case.packet.name, at=case.at, step=step.name, by=taker_in(case, step), holder=case.place.holder
    )
    return Verdict(fact, place)


def _why_not(case: Case, name: str) -> Fact:
    place, packet = case.place, case.packet.name
    if case.is_mine:
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
