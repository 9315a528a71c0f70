"""A correction by the coordinator: what stood there, what is so, and where the packet is by what remains."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from custody.facts.base import Fact
from custody.facts.checking import CountDiffers, Counted, Incident
from custody.facts.corrections import Annulled, Corrected, CorrectionPreview
from custody.facts.happened import Confirmed, Denied, FilledIn, Packed, Received
from custody.facts.labels import Resealed
from custody.judge.case import Case, Verdict
from custody.judge.replaying import replay
from custody.judge.undenying import DENIAL, asked_again, asked_by_name, denied_again, undenied
from custody.judge.walking import Walk
from custody.packets import Place
from custody.roles import Role
from custody.standing import Told, standing

LATEST = 2**31
"""Stands for the number of an entry that is not written yet."""

KINDS: dict[type[Fact], tuple[str, ...]] = {
    Packed: ("annul", "time", "number", "seal", "person"),
    Received: ("annul", "time", "person"),
    Counted: ("annul", "time", "number", "person"),
    FilledIn: ("annul", "time", "person"),
    Resealed: ("annul", "seal"),
    Confirmed: ("annul",),
    Denied: ("annul",),
    CountDiffers: ("annul",),
}
"""What can be wrong with each kind of entry."""

RESTORE = ("restore",)
"""What can be wrong with an entry that was annulled: it happened after all."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the coordinator wants: entry `of` is `now` so, or did not happen, for this reason."""

    of: Told
    now: Fact | None
    reason: str


@dataclass(frozen=True, slots=True)
class Correction:
    """The wish as it will be written, and all that follows from it."""

    verdict: Verdict
    before: Walk
    after: Walk
    closes: tuple[tuple[str, int, int], ...] = ()
    """The counts, step, declared and counted, about which nothing is wrong any more."""
    undenied: tuple[int, ...] = ()
    """The entries by which a handover was denied, and about which nothing is wrong any more."""

    @property
    def place(self) -> Place:
        """Where the packet is by what remains."""
        return self.verdict.place or self.after.place


def correctable(history: Sequence[Told]) -> tuple[Told, ...]:
    """The entries that can be corrected: those that stand, and those that were annulled."""
    alive = {each.seq: each for each in standing(history)}
    annulled = {each.fact.of for each in history if isinstance(each.fact, Annulled)}
    shown = (alive.get(each.seq) or (each if each.seq in annulled else None) for each in history)
    return tuple(each for each in shown if each is not None and type(each.fact) in KINDS)


def ways(history: Sequence[Told], entry: Told) -> tuple[str, ...]:
    """What can be wrong with this entry."""
    stands = any(each.seq == entry.seq for each in standing(history))
    return KINDS[type(entry.fact)] if stands else RESTORE


def correct(case: Case, history: Sequence[Told], wish: Wish, weeks: Mapping[int, int | None]) -> Correction:
    """Judge the wish by going through what stands with it and without it."""
    before = replay(case, standing(history), weeks)
    fact = _fact(case, wish)
    then = (*history, Told(LATEST, "", fact, case.recorded))
    after = replay(case, standing(then), weeks)
    fact = replace(fact, holder=after.place.holder)
    opened = {step: pair for step, pair in after.differs.items() if before.differs.get(step) != pair}
    closed = tuple((step, *p) for step, p in before.differs.items() if after.differs.get(step) != p)
    incidents = tuple(_incident(case, step, pair) for step, pair in opened.items())
    incidents += denied_again(case, history, then)
    place = replace(after.place, incidents=case.place.incidents + len(incidents))
    verdict = Verdict(fact, place, incidents, asked_again(case, after.place, standing(then)))
    return Correction(verdict, before, after, closed, undenied(history, then))


def _fact(case: Case, wish: Wish) -> Annulled | Corrected:
    known: dict[str, Any] = {
        "packet": case.packet.name, "at": case.at, "of": wish.of.seq, "mark": wish.of.mark,
        "was": wish.of.fact, "by": case.acting(Role.COORDINATOR), "reason": wish.reason,
    }  # fmt: skip
    return Annulled(**known) if wish.now is None else Corrected(**known, now=wish.now)


def _incident(case: Case, step: str, pair: tuple[int, int]) -> Incident:
    incident = case.incident("count-differs", case.acting(Role.COORDINATOR), case.place.holder)
    return replace(incident, declared=pair[0], counted=pair[1], step=step)


def preview(case: Case, made: Correction, history: Sequence[Told]) -> CorrectionPreview:
    """As the coordinator sees it before the tap."""
    fact, place = made.verdict.fact, made.place
    assert isinstance(fact, Annulled | Corrected)  # noqa: S101 - correct() makes nothing else
    new, denied = set(made.after.unfit) - set(made.before.unfit), _denied(made)
    return CorrectionPreview(
        packet=case.packet.name, of=fact.of, was=fact.was, reason=fact.reason,
        now=fact.now if isinstance(fact, Corrected) else None, before=case.place.holder,
        holder=place.holder, step=place.step or "",
        missing=tuple(name for name in place.unwitnessed if name not in case.place.unwitnessed),
        unfit=tuple(str(seq) for seq in sorted(new)),
        denial="opens" if denied else "closes" if made.undenied else "",
        opens=len(made.verdict.incidents) - denied, closes=len(made.closes),
        early=_is_early(case, made, history),
        asked=asked_by_name(case, place),
    )  # fmt: skip


def _denied(made: Correction) -> int:
    return sum(each.what == DENIAL for each in made.verdict.incidents)


def _is_early(case: Case, made: Correction, history: Sequence[Told]) -> bool:
    """Whether the corrected time comes before a step that went before, or after one that followed."""
    fact = made.verdict.fact
    step = getattr(fact.now, "step", "") if isinstance(fact, Corrected) else ""
    if not isinstance(fact, Corrected) or not step:
        return False
    at = getattr(fact.now, "at", case.at)
    for each in standing(history):
        name, then = getattr(each.fact, "step", ""), getattr(each.fact, "at", case.at)
        if each.seq != fact.of and isinstance(each.fact, Packed | Received | Counted | FilledIn):
            ahead = case.route.ahead(step, name)
            if (then < at) if ahead else (then > at and name != step):
                return True
    return False
