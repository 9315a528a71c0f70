"""A denial of a handover that a correction takes back, or brings back, and the incident that came of it."""

from collections.abc import Iterable, Iterator, Sequence

from custody.facts.base import Fact
from custody.facts.checking import Incident
from custody.facts.corrections import Corrected
from custody.facts.happened import Denied, Received
from custody.facts.notices import ConfirmAsked, IssuedToYou
from custody.judge.case import Case, Tell
from custody.packets import Pending, Place
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
    """The numbers of the denials that stand, of takings that do."""
    stands = {each.seq for each in standing(history)}
    return frozenset(
        each.seq
        for each in history
        if isinstance(each.fact, Denied) and {each.seq, _taking_of(history, each.seq, each.fact)} <= stands
    )


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
    before = {(each.step, each.taker.id) for each in case.place.pending if not each.denied}
    waits = (each for each in after.pending if not each.denied)
    return tuple(each for each in waits if (each.step, each.taker.id) not in before)


def asked_again(case: Case, after: Place) -> tuple[Tell, ...]:
    """Whoever's word is awaited again is asked at once, with the same buttons as the first time."""
    return tuple(_asked(case, each) for each in awaited_again(case, after))


def _asked(case: Case, waiting: Pending) -> Tell:
    verbs, giver = ("confirm", "deny"), waiting.giver
    if waiting.asks_taker and giver is not None:
        issued = IssuedToYou(packet=case.packet.name, by=giver, at=waiting.at)
        return Tell(waiting.taker.id, issued, verbs, waiting.step)
    asked = ConfirmAsked(packet=case.packet.name, taker=waiting.taker, at=waiting.at)
    return Tell(giver.id if giver else waiting.giver_role, asked, verbs, waiting.step)
