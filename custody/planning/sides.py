"""The works of a plan on two sides: as the books have them, and as they will be once the plan is entered."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from custody.planning.afterwards import Afterwards
from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import KnownPacket, KnownSitting, SittingKey


@dataclass(frozen=True, slots=True)
class SeenWork:
    """A work before or after; `experts` with how many unchecked packets each of them has.

    Its key has the day on which it is; `since` is the first day of a window in which nobody has chosen yet.
    """

    key: SittingKey
    starts: str
    observer: str
    experts: Mapping[str, int]
    since: date | None = None


def known_works(changes: Changes) -> Iterator[tuple[object, SeenWork]]:
    """The works as they stand, by their numbers."""
    then = Afterwards(changes)
    for each in changes.known.sittings.values():
        if not each.aside:
            live = [packet for packet in each.packets if not packet.aside and not packet.checked]
            experts = Counter(then.callsign(packet.expert) for packet in live)
            key, starts, since = _said(each, None)
            yield each.id, SeenWork(key, starts, then.callsign(each.observer), experts, since)


def entered_works(changes: Changes) -> Iterator[tuple[object, SeenWork]]:
    """The works as they will stand; a new one has no number yet."""
    then = Afterwards(changes)
    for known, change in then.sittings():
        key, starts, since = _said(known, change)
        planned = key_of(change.said) if change else key
        packets: tuple[KnownPacket, ...] = known.packets if known else ()
        experts = Counter(then.expert(each) for each in then.live(packets) if not each.checked)
        experts.update(then.made(planned))
        seen = SeenWork(key, starts, then.observer(known, change), experts, since)
        yield known.id if known else key, seen


def _said(known: KnownSitting | None, change: SittingChange | None) -> tuple[SittingKey, str, date | None]:
    """What it is known by with the day on which it is, when it starts, and since when it could be."""
    if change is not None:
        starts, window = change.said.starts, change.window
        key, clock = key_of(change.said), _clock(starts.isoformat("minutes") if starts else "")
        return (*key[:3], change.day.isoformat()), clock, window[0] if window else None
    if known is None:
        return ("", "", "", ""), "", None
    window = known.window
    return (*known.key[:3], known.day.isoformat()), _clock(known.starts), window[0] if window else None


def _clock(starts: str | None) -> str:
    """«9:00», as it is said."""
    return (starts or "").removeprefix("0")
