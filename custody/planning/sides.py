"""The works of a plan on two sides: as the books have them, and as they will be once the plan is entered."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from custody.planning.afterwards import Afterwards
from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import KnownPacket, KnownSitting, SittingKey


@dataclass(frozen=True, slots=True)
class SeenWork:
    """A work before or after; `experts` with how many unchecked packets each of them has."""

    key: SittingKey
    starts: str
    observer: str
    experts: Mapping[str, int]


def known_works(changes: Changes) -> Iterator[tuple[object, SeenWork]]:
    """The works as they stand, by their numbers."""
    then = Afterwards(changes)
    for each in changes.known.sittings.values():
        if not each.aside:
            live = [packet for packet in each.packets if not packet.aside and not packet.checked]
            experts = Counter(then.callsign(packet.expert) for packet in live)
            yield each.id, SeenWork(each.key, _clock(each.starts), then.callsign(each.observer), experts)


def entered_works(changes: Changes) -> Iterator[tuple[object, SeenWork]]:
    """The works as they will stand; a new one has no number yet."""
    then = Afterwards(changes)
    for known, change in then.sittings():
        key, starts = _said(known, change)
        packets: tuple[KnownPacket, ...] = known.packets if known else ()
        experts = Counter(then.expert(each) for each in then.live(packets) if not each.checked)
        experts.update(then.made(key))
        yield known.id if known else key, SeenWork(key, starts, then.observer(known, change), experts)


def _said(known: KnownSitting | None, change: SittingChange | None) -> tuple[SittingKey, str]:
    if change is not None:
        starts = change.said.starts
        return key_of(change.said), _clock(starts.isoformat("minutes") if starts else "")
    return (known.key, _clock(known.starts)) if known else (("", "", "", ""), "")


def _clock(starts: str | None) -> str:
    """«9:00», as it is said."""
    return (starts or "").removeprefix("0")
