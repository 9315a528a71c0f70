"""A denial of a handover that a correction takes back, or brings back, and the incident that came of it."""

from collections.abc import Iterator, Sequence

from custody.facts.base import Fact
from custody.facts.checking import Incident
from custody.facts.happened import Denied, Received
from custody.judge.case import Case
from custody.standing import Told, standing

DENIAL = "handover-denied"


def undenied(history: Sequence[Told], of: Told, now: Fact | None) -> tuple[int, ...]:
    """The numbers of the denials that a correction settles: annulled themselves, or of an annulled taking."""
    if now is not None:
        return ()
    if isinstance(of.fact, Denied):
        return (of.seq,)
    return tuple(_of_taking(history, of.seq, of.fact)) if isinstance(of.fact, Received) else ()


def _of_taking(history: Sequence[Told], seq: int, taken: Received) -> Iterator[int]:
    for each in standing(history):
        fact = each.fact
        if isinstance(fact, Denied) and each.seq > seq and fact.step == taken.step:
            yield from (each.seq,) if fact.taker.id == taken.taker.id else ()


def incident_of(history: Sequence[Told], denial: int) -> Incident | None:
    """The incident that came of the denial of that number: the first one after it."""
    said = next((each.fact for each in history if each.seq == denial), None)
    if not isinstance(said, Denied):
        return None
    later = (each.fact for each in history if each.seq > denial)
    found = (each for each in later if isinstance(each, Incident) and each.what == DENIAL)
    return next((each for each in found if each.other is not None and each.other.id == said.taker.id), None)


def denied_again(case: Case, history: Sequence[Told], of: Told, now: Fact | None) -> tuple[Incident, ...]:
    """A denial that was annulled stands again: its incident comes back as a new one."""
    stands = any(each.seq == of.seq for each in standing(history))
    if stands or not isinstance(now, Denied):
        return ()
    return (case.incident(DENIAL, now.by, now.taker),)
