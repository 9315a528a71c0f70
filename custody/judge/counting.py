"""Works counted where the packet is open: opening, closing, return (M 11.8, 11.9; S 16)."""

from collections.abc import Sequence
from dataclasses import replace

from custody.acts import Count
from custody.facts.checking import CountDiffers, Counted, Incident
from custody.facts.names import Who
from custody.facts.refusals import AlreadyCounted, NotHolder, WrongOrder
from custody.judge import terms
from custody.judge.case import Case, Verdict
from custody.judge.steps import next_name
from custody.roles import Role
from custody.routes import Step


def count(case: Case, act: Count) -> Verdict:
    """Judge a count where the packet is open: opening, closing, return (M 11.8, 11.9)."""
    step, declared = counting_step(case, act.step), case.place.declared
    counted = declared if act.counted is None else act.counted
    if not may_count(case):
        return Verdict(NotHolder(packet=case.packet.name, holder=case.place.holder))
    if not act.step and (again := _counted_before(case, counted)) is not None:
        return Verdict(again)
    if step is None or counted is None:
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    if declared is not None and counted not in (declared, case.place.recount):
        return (_differs if case.paper is None else _told)(case, step, counted, declared)
    return _counted(case, step, counted, declared)


def may_count(case: Case) -> bool:
    """Whoever has the packet counts, or the chair for an expert."""
    return case.holds or (case.place.role is Role.EXPERT and Role.CHAIR in case.roles)


def is_agreed(counted: int, declared: Sequence[int | None]) -> bool:
    """Whether one number for several packets says that all is there: so many in each, or in all of them."""
    known = [each for each in declared if each is not None]
    return len(known) == len(declared) and (set(known) == {counted} or sum(known) == counted)


def _counted_before(case: Case, counted: int | None) -> AlreadyCounted | None:
    """A bare number said twice within the minutes for undoing is one count."""
    last, place = case.place.last, case.place
    same = last is not None and (last.actor, last.step) == (case.person.id, place.counted_step)
    if last is None or counted is None or not same or counted != place.counted:
        return None
    if case.minutes_since(last.at) > case.campaign.undo_minutes:
        return None
    return AlreadyCounted(packet=case.packet.name, step=last.step, counted=counted, since=last.at)


def counting_step(case: Case, name: str = "") -> Step | None:
    """The count that is open: the handover just taken if it ends with one, or the next act in place."""
    now = case.place.step
    if now is not None and case.route.step(now).is_handover and case.route.step(now).counts:
        return case.route.step(now) if name in ("", now) and case.place.counted_step != now else None
    for step in case.route.after(now):
        if step.is_handover:
            return None
        if step.counts and name in ("", step.name) and case.place.role in step.takers and now is not None:
            return step
    return None


def _speakers(case: Case) -> tuple[Who, Who | None]:
    """Who is said to have counted, and the chair when the chair says it for them."""
    holder = case.place.holder
    if holder is not None and holder.id != case.person.id and not case.holds:
        return holder, case.acting(Role.CHAIR)
    return case.acting(case.place.role), None


def _counted(case: Case, step: Step, counted: int, declared: int | None) -> Verdict:
    by, spoken_by = _speakers(case)
    here = step.name == case.place.step
    skipped = () if here else case.route.between(case.place.step, step.name)
    fact = Counted(
        packet=case.packet.name, at=case.at, late=case.late, step=step.name, counted=counted, by=by,
        declared=declared, skipped=skipped, spoken_by=spoken_by,
        due=None if here else case.deadline_after(step), was_due=terms.ended(case, step),
    )  # fmt: skip
    unwitnessed = (*case.place.unwitnessed, *skipped)
    numbers = {"counted": counted, "counted_step": step.name, "recount": None}
    return Verdict(fact, case.stepped(step, unwitnessed=unwitnessed, **numbers))


def _told(case: Case, step: Step, counted: int, declared: int) -> Verdict:
    """On paper nobody counts again: the number stands, and that it differs is an incident."""
    told = _counted(case, step, counted, declared)
    incident = _incident(case, step, _speakers(case)[0], (declared, counted))
    place = replace(told.place or case.place, incidents=case.place.incidents + 1)
    return replace(told, place=place, incidents=(incident,))


def _differs(case: Case, step: Step, counted: int, declared: int) -> Verdict:
    by, _ = _speakers(case)
    fact = CountDiffers(
        packet=case.packet.name, at=case.at, step=step.name, counted=counted, declared=declared, by=by
    )
    place = case.noted(recount=counted, incidents=case.place.incidents + 1)
    incident = _incident(case, step, by, (declared, counted))
    return Verdict(fact, place, (incident,))


def _incident(case: Case, step: Step, by: Who, numbers: tuple[int, int]) -> Incident:
    """The incident of a count of this step: declared, counted."""
    found = case.incident("count-differs", by)
    return replace(found, declared=numbers[0], counted=numbers[1], step=step.name)
