"""A denial of a handover that a correction takes back, or brings back, and the incident that came of it."""

from collections.abc import Iterable, Iterator, Sequence

from custody.facts.base import Fact
from custody.facts.checking import Incident
from custody.facts.corrections import Corrected
from custody.facts.happened import Denied, Received
from custody.judge.case import Case, Tell
from custody.judge.receiving import asks
from custody.packets import Place
from custody.pending import Pending
from custody.standing import Told, standing

DENIAL = "handover-denied"


def undenied(before: Sequence[Told], after: Sequence[Told]) -> tuple[int, ...]:
    """The numbers of the denials that a correction settles: annulled themselves, or of an annulled taking."""
    return tuple(sorted(_open(before) - _open(after)))


def denied_again(case: Case, before: Sequence[Told], after: Sequence[Told]) -> tuple[Incident, ...]:
    """A denial that stands again, or whose taking does, brings its incident back as a new one."""
    back = _open(after) - _open(before)
    facts = (each.fact for each in after if each.seq in back)
    return tuple(case.incident(DENIAL, each.by, each.taker) for each in facts if isinstance(each, Denied))


def incident_of(history: Sequence[Told], denial: int) -> Incident | None:
    """The incident that came of the denial of that number, when it was said or when it last came back."""
    said = next((each.fact for each in history if each.seq == denial), None)
    begun = max(_began(history, denial), default=None)
    if not isinstance(said, Denied) or begun is None:
        return None
    later = (each.fact for each in history[begun:])
    found = (each for each in later if isinstance(each, Incident) and each.what == DENIAL)
    return next((each for each in found if each.other is not None and each.other.id == said.taker.id), None)


def _began(history: Sequence[Told], denial: int) -> Iterator[int]:
    """After how many entries the denial stood that had not stood before."""
    stood = False
    for size in range(1, len(history) + 1):
        stands = denial in _open(history[:size])
        if stands and not stood:
            yield size
        stood = stands


def _open(history: Sequence[Told]) -> frozenset[int]:
    """The numbers of the denials that stand, of takings that do, by whoever was said to have taken it."""
    stands = {each.seq: each.fact for each in standing(history)}
    said = ((seq, fact) for seq, fact in stands.items() if isinstance(fact, Denied))
    return frozenset(seq for seq, fact in said if _is_so(stands.get(_taking_of(history, seq, fact)), fact))


def _is_so(taken: Fact | None, said: Denied) -> bool:
    """Whether the taking is still of the taker who was denied; where none was found, the denial speaks."""
    return taken is said or (isinstance(taken, Received) and taken.taker.id == said.taker.id)


def _taking_of(history: Sequence[Told], denial: int, said: Denied) -> int:
    """The number of the taking that was denied; that of the denial itself where none is found."""
    before = (each for each in history if each.seq < denial)
    taken = (seq for seq, fact in _as_said(before) if isinstance(fact, Received) and _is_of(fact, said))
    return max(taken, default=denial)


def _as_said(history: Iterable[Told]) -> Iterator[tuple[int, Fact]]:
    """Each entry's number with what it has ever said: as it was written, and as it was corrected."""
    for each in history:
        yield each.seq, each.fact
        if isinstance(each.fact, Corrected):
            yield each.fact.of, each.fact.now


def _is_of(taken: Received, said: Denied) -> bool:
    return taken.step == said.step and taken.taker.id == said.taker.id


def awaited_again(case: Case, after: Place) -> tuple[Pending, ...]:
    """The handovers for whose word the packet waits by what remains, and did not before."""
    before = {(each.step, each.taker.id) for each in case.place.awaited}
    return tuple(each for each in after.awaited if (each.step, each.taker.id) not in before)


def asked_by_name(case: Case, after: Place) -> tuple[str, ...]:
    """The call-signs of those whose word is awaited again; an office has none."""
    asked = (each.asked for each in awaited_again(case, after))
    return tuple(dict.fromkeys(who.callsign for who in asked if who is not None))


def asked_again(case: Case, after: Place, stands: Sequence[Told]) -> tuple[Tell, ...]:
    """Whoever's word is awaited again is asked at once, with the same words and buttons as the first time."""
    waits = awaited_again(case, after)
    return tuple(asks(case, each, broken=_was_broken(each, stands)) for each in waits)


def _was_broken(waiting: Pending, stands: Sequence[Told]) -> bool:
    """Whether the taker has said that the seal was broken."""
    said = (each.fact for each in stands if isinstance(each.fact, Received))
    mine = [taken for taken in said if (taken.step, taken.taker.id) == (waiting.step, waiting.taker.id)]
    return bool(mine) and mine[-1].broken
