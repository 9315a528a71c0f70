"""What of a packet's chain still stands: acts that were taken back or annulled are left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from custody.facts.base import Fact, decode
from custody.facts.checking import Assigned, CountDiffers, Counted
from custody.facts.corrections import Annulled, Corrected
from custody.facts.happened import FilledIn, Packed, Received, Undone
from custody.facts.names import Who
from custody.ledger import Entry
from custody.packets import Place

STEPS = (Packed, Received, Counted, FilledIn)


@dataclass(frozen=True, slots=True)
class Told:
    """One accepted entry of the chain: its number and mark, the fact as it stands, and the place after it."""

    seq: int
    mark: str
    fact: Fact
    recorded: datetime
    place: Place | None = None


def told(entries: Iterable[Entry]) -> tuple[Told, ...]:
    """The accepted entries, oldest first, looks left out."""
    found = []
    for entry in entries:
        content = entry.content
        if not content["accepted"] or content["kind"] == "looked":
            continue
        body, recorded = content["body"], datetime.fromisoformat(content["recorded_at"])
        place = decode(body["place"]) if "place" in body else None
        found.append(Told(entry.seq, entry.receipt.mark, decode(body["fact"]), recorded, place))
    return tuple(found)


def standing(history: Sequence[Told]) -> tuple[Told, ...]:
    """The entries that still stand, each as it was said last."""
    found: dict[int, Told] = {}
    first = {each.seq: each for each in history}
    for each in history:
        if isinstance(each.fact, Undone | Annulled):
            found.pop(each.fact.of, None)
        if isinstance(each.fact, Undone):
            found = {seq: t for seq, t in found.items() if not _was_before(t, each.fact.of)}
        if isinstance(each.fact, Corrected) and each.fact.of in first:
            found[each.fact.of] = replace(first[each.fact.of], fact=each.fact.now)
        found[each.seq] = each
    return tuple(found[seq] for seq in sorted(found))


def _was_before(told: Told, of: int) -> bool:
    """Whether it led on from the step that was taken back: a first count, or the way back to an expert."""
    return told.seq > of and isinstance(told.fact, CountDiffers | Assigned)


def doer(fact: Fact) -> Who | None:
    """Who did it: the taker of a handover, or whoever packed, counted or stated."""
    found: Who | None = fact.taker if isinstance(fact, Received) else getattr(fact, "by", None)
    return found


def involved(fact: Fact) -> Iterator[Who]:
    """Whom an entry speaks of: taker and giver, or whoever did it; of a correction, before and after."""
    if isinstance(fact, Annulled | Corrected):
        yield from involved(fact.was)
        yield from involved(fact.now) if isinstance(fact, Corrected) else ()
        return
    found = (fact.taker, fact.giver) if isinstance(fact, Received) else (getattr(fact, "by", None),)
    yield from (who for who in found if who is not None)


def steps_done(history: Sequence[Told]) -> dict[str, Told]:
    """Every step that somebody has stated and that stands, with its last entry."""
    found: dict[str, Told] = {}
    for each in standing(history):
        if isinstance(each.fact, STEPS):
            found[each.fact.step] = each
    return found
