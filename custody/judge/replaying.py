"""Where a packet is by what still stands of its chain: the acts are gone through again, in their order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from custody.deadlines import due_of
from custody.facts.base import Fact
from custody.facts.checking import CountDiffers, Counted
from custody.facts.happened import FilledIn, Packed, Received
from custody.judge.case import Case
from custody.judge.relief import returned_to
from custody.judge.walking import Walk
from custody.judge.words_given import BESIDE
from custody.packets import Place, Term
from custody.pending import Pending
from custody.roles import Role
from custody.routes import Step
from custody.standing import Told


def replay(case: Case, standing: Sequence[Told], weeks: Mapping[int, int | None]) -> Walk:
    """Go through what stands; incidents are kept as they are counted now, and nothing can be undone."""
    term = Term("same-day", case.packet.day)
    start = Place(due=due_of(case.campaign, case.days, term), term=term)
    walk = Walk(replace(case, packet=replace(case.packet, place=start), paper=None), weeks)
    for told in standing:
        rule = RULES.get(type(told.fact))
        if rule is not None:
            rule(walk, told, told.fact)
    kept: dict[str, Any] = {"incidents": case.place.incidents, "resolved": case.place.resolved}
    walk.put(replace(walk.place, last=None, before=None, **kept))
    return walk


def _packed(walk: Walk, _told: Told, fact: Packed) -> None:
    step, place = walk.case.route.step(fact.step), walk.place
    numbers: dict[str, Any] = {"listed": fact.listed, "wrote": fact.wrote, "seal": fact.seal}
    if place.step is not None:
        walk.put(replace(place, **numbers))
        walk.filled(step.name)
        return
    walk.stepped(step, fact, place, role=Role.SCHOOL, holder=fact.by, since=fact.at, **numbers)


def _received(walk: Walk, told: Told, fact: Received) -> None:
    step, place = walk.case.route.step(fact.step), walk.place
    if walk.is_behind(step.name) and place.role is not fact.taker.role:
        walk.filled(step.name)
        walk.unfit.append(told.seq)
        return
    if fact.giver is not None and place.holder is not None and fact.giver.id != place.holder.id:
        walk.unfit.append(told.seq)
    base = returned_to(walk.case, step) if walk.is_behind(step.name) else place
    waits = _waiting(place, fact)
    walk.stepped(
        step, fact, base, role=fact.taker.role, holder=fact.taker, since=fact.at, offer=None, recount=None,
        counted_step=base.counted_step, pending=(*base.pending, *waits),
    )  # fmt: skip


def _waiting(place: Place, fact: Received) -> tuple[Pending, ...]:
    """Whose word is awaited; nobody's where both sides are one."""
    giver = place.holder
    if fact.confirmed or (giver is not None and giver.id == fact.taker.id):
        return ()
    if fact.spoken_by is not None:
        return (Pending(fact.step, fact.spoken_by, Role.CHAIR, fact.taker, fact.at, asks_taker=True),)
    return (Pending(fact.step, giver, place.role, fact.taker, fact.at),)


def _counted(walk: Walk, _told: Told, fact: Counted) -> None:
    step, place = walk.case.route.step(fact.step), walk.place
    if walk.is_behind(step.name) and step.name != place.step:
        walk.filled(step.name)
        return
    _compare(walk, step.name, fact.counted)
    numbers: dict[str, Any] = {"counted": fact.counted, "counted_step": step.name, "recount": None}
    walk.stepped(step, fact, place, **numbers, **_hands(place, step, fact))


def _differs(walk: Walk, told: Told, fact: CountDiffers) -> None:
    """Counted once, to be counted again; that was before the step was taken back, if it was."""
    if told.place is None or told.place.step != walk.place.step:
        return
    _compare(walk, fact.step, fact.counted)
    recount = fact.counted if fact.step in walk.differs else None
    walk.put(replace(walk.place, recount=recount))


def _compare(walk: Walk, step: str, counted: int) -> None:
    declared = walk.place.declared
    walk.differs.pop(step, None)
    if declared is not None and declared != counted:
        walk.differs[step] = (declared, counted)


def _filled(walk: Walk, told: Told, fact: FilledIn) -> None:
    """Stated afterwards; where what came later is annulled, it is the last that is known."""
    step, place = walk.case.route.step(fact.step), walk.place
    numbers: dict[str, Any] = {}
    if step is walk.case.route.steps[0] and told.place is not None:
        numbers = {name: getattr(told.place, name) for name in ("listed", "wrote", "seal")}
    if walk.is_behind(step.name):
        walk.put(replace(place, **numbers))
        walk.filled(step.name)
        return
    walk.stepped(step, fact, place, **_hands(place, step, fact), **numbers)


def _hands(place: Place, step: Step, fact: Counted | FilledIn) -> dict[str, Any]:
    """Whoever did something where the packet lies had it, if nobody is known to who could."""
    lies_there = isinstance(fact, Counted) or not step.is_handover
    if lies_there and place.holder is not None and place.role in step.takers:
        return {}
    return {"role": fact.by.role, "holder": fact.by, "since": fact.at}


RULES: dict[type[Fact], Callable[[Walk, Told, Any], None]] = {
    Packed: _packed,
    Received: _received,
    Counted: _counted,
    CountDiffers: _differs,
    FilledIn: _filled,
    **BESIDE,
}
"""What each kind of entry does to the place; any other does nothing."""
