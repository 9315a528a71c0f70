"""Handovers as the ledger tells them: who gave what to whom, with its counts and its seal at that moment."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.deeds import Written
from custody.facts.checking import CountDiffers, Counted
from custody.facts.happened import Confirmed, Denied, FilledIn, Packed, Received
from custody.facts.names import Who
from custody.packets import Packet, Place

COUNTS = (Counted, CountDiffers)

KINDS = (Received.kind, FilledIn.kind)
"""What a handover is called in the ledger."""


@dataclass(frozen=True, slots=True)
class Handover:
    """One packet passed from hand to hand; `place` is where it was after that, `said` the giver's word."""

    packet: Packet
    row: Written
    fact: Received | FilledIn
    place: Place
    said: Written | None = None
    """The entry in which the giver has confirmed or denied it; None while it is awaited or not needed."""

    packing: Written | None = None
    """The entry from which the numbers and the seal are, as it was corrected last."""

    counting: Written | None = None
    """The entry of the last count before it, where there was one."""

    @property
    def basis(self) -> tuple[Written, ...]:
        """What a paper about it states besides the handover itself."""
        found = (self.packing, self.counting, self.said)
        return tuple(row for row in found if row is not None)

    @property
    def step(self) -> str:
        """The route's step."""
        return self.fact.step

    @property
    def at(self) -> datetime:
        """When it was, by what stands now."""
        return self.fact.at

    @property
    def giver(self) -> Who | None:
        """Who gave it; None when nobody was named."""
        return self.fact.giver if isinstance(self.fact, Received) else None

    @property
    def taker(self) -> Who:
        """Who has it since."""
        return self.fact.taker if isinstance(self.fact, Received) else self.fact.by

    @property
    def is_confirmed(self) -> bool:
        """Whether both sides agree."""
        told = isinstance(self.said.fact, Confirmed) if self.said else False
        return told or (isinstance(self.fact, Received) and self.fact.confirmed)

    @property
    def is_denied(self) -> bool:
        """Whether the giver says that it was not so."""
        return self.said is not None and isinstance(self.said.fact, Denied)

    def parties(self, campaign: Campaign) -> tuple[object, ...]:
        """What the packets of one act have in common: the step, both sides, and the day on which it was."""
        day = self.at.astimezone(ZoneInfo(campaign.timezone)).date()
        return (self.step, self.giver and self.giver.id, self.taker.id, day)


def handovers(packet: Packet, rows: Sequence[Written]) -> tuple[Handover, ...]:
    """The handovers of a packet that stand, oldest first."""
    return tuple(_found(packet, rows))


def _found(packet: Packet, rows: Sequence[Written]) -> Iterator[Handover]:
    for number, row in enumerate(rows):
        fact = row.said
        if isinstance(fact, Received | FilledIn) and row.stands and _is_passed(packet, fact.step):
            place = row.place if isinstance(row.place, Place) else packet.place
            packing, counting = _packing(rows[:number]), _counting(rows[:number])
            said = word_about(fact, rows[number + 1 :])
            now = _recounted(_corrected(place, packing), counting)
            yield Handover(packet, row, fact, now, said, packing, counting)


def _packing(before: Sequence[Written]) -> Written | None:
    """The packing that stands, of those written before."""
    return next((row for row in reversed(before) if isinstance(row.said, Packed) and row.stands), None)


def _counting(before: Sequence[Written]) -> Written | None:
    """The last count that stands, of those written before."""
    return next((row for row in reversed(before) if isinstance(row.said, COUNTS) and row.stands), None)


def _recounted(place: Place, counting: Written | None) -> Place:
    """The place with the count to which that one was corrected."""
    if counting is None or not isinstance(counting.fact, COUNTS) or not isinstance(counting.said, COUNTS):
        return place
    is_same = place.counted == counting.fact.counted
    return replace(place, counted=counting.said.counted) if is_same else place


def _corrected(place: Place, packing: Written | None) -> Place:
    """The place with the counts and the seal to which its packing was corrected, whenever that was."""
    if packing is None or not isinstance(packing.said, Packed):
        return place
    was, now = packing.fact, packing.said
    seal = now.seal if isinstance(was, Packed) and place.seal == was.seal else place.seal
    return replace(place, listed=now.listed, wrote=now.wrote, seal=seal)


def _is_passed(packet: Packet, name: str) -> bool:
    step = next((each for each in packet.way.steps if each.name == name), None)
    return step is None or step.is_handover


def word_about(fact: Received | FilledIn, later: Sequence[Written]) -> Written | None:
    """The giver's word about this handover: the last one before the packet went on."""
    said = None
    for row in later:
        if isinstance(row.fact, Received) and row.stands:
            return said
        same = isinstance(row.fact, Confirmed | Denied) and row.fact.step == fact.step
        if same and row.stands:
            said = row
    return said


def together(found: Iterable[Handover], campaign: Campaign) -> tuple[tuple[Handover, ...], ...]:
    """Handovers that are one act: of one step and day, between the same two; the newest act first."""
    acts: dict[tuple[object, ...], list[Handover]] = {}
    for each in sorted(found, key=lambda one: (one.at, one.packet.code)):
        acts.setdefault(each.parties(campaign), []).append(each)
    ordered = sorted(acts.values(), key=lambda act: act[0].at, reverse=True)
    return tuple(map(tuple, ordered))
