"""The plan's sittings compared with those of the books: new, changed, moved to another day, gone, back."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from custody.plan import PlanSitting
from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import KnownSitting, SittingKey
from custody.planning.packets import compare_packets
from custody.planning.tally import Moved, Named, Vanished


def compare_sittings(changes: Changes, upload_due: Callable[[PlanSitting], datetime]) -> None:
    """The one of a work that is gone and the one that has come are the same, moved."""
    known = dict(changes.known.sittings)
    planned = {key_of(said): said for said in changes.plan.sittings}
    live = {key: each for key, each in known.items() if not each.aside}
    elsewhere = {new: old for new, old in _moves(live, planned).items() if new not in known}
    for key, said in planned.items():
        before = known.pop(elsewhere.get(key, key), None)
        if before is not None and key in elsewhere and not _may_move(changes, before, said):
            continue
        day, chosen = standing_day(said, before)
        changes.days[key] = day
        due = upload_due(replace(said, date=day))
        _sitting(changes, SittingChange(said, due, before, day, chosen))
        compare_packets(changes, said, before)
    for gone in (each for each in known.values() if not each.aside):
        changes.result.vanished.append(Vanished("sittings", gone.name, "acts" if gone.acts else ""))
        if not gone.acts:
            changes.sittings_aside.append(gone.id)
            packets = [packet.id for packet in gone.packets if not packet.aside]
            changes.packets_aside += packets
            changes.result.packets_gone += len(packets)


def standing_day(said: PlanSitting, before: KnownSitting | None) -> tuple[date, bool]:
    """On which day the sitting will be, and whether it was chosen.

    No plan moves what has begun, nor undoes a choice within its window.
    """
    last = said.until or said.date
    stands = before is not None and before.chosen and said.date <= before.day <= last
    return (before.day, before.chosen) if before and (before.begun or stands) else (last, False)


def _moves(known: Mapping[SittingKey, object], planned: Iterable[SittingKey]) -> dict[SittingKey, SittingKey]:
    """From the new key to the old one, where exactly one sitting is gone and exactly one has come."""
    wanted = set(planned)
    gone, come = _by_work(set(known) - wanted), _by_work(wanted - set(known))
    pairs = ((come[work], gone[work]) for work in come.keys() & gone.keys())
    return {new[0]: old[0] for new, old in pairs if len(new) == len(old) == 1}


def _by_work(keys: Iterable[SittingKey]) -> dict[tuple[str, str, str], list[SittingKey]]:
    found: dict[tuple[str, str, str], list[SittingKey]] = defaultdict(list)
    for key in keys:
        found[key[:3]].append(key)
    return found


def _may_move(changes: Changes, before: KnownSitting, said: PlanSitting) -> bool:
    """Whether the sitting can be put on the planned day: nothing has happened on its old one."""
    moved = Moved(before.id, before.name, date.fromisoformat(before.key[3]), said.date, before.begun)
    changes.result.moved.append(moved)
    return not before.begun


def _sitting(changes: Changes, change: SittingChange) -> None:
    before, said = change.before, change.said
    _known_person(changes, said)
    if before is None:
        changes.result.add("sittings", " / ".join(key_of(said)))
        changes.sittings.append(change)
        return
    fields = _fields(changes, before, change)
    if before.aside:
        changes.sittings_back.append(before.id)
        changes.result.returned.append(Named("sittings", before.name))
    elif fields:
        changes.result.alter("sittings", " / ".join(key_of(said)), fields)
    if fields:
        changes.sittings.append(change)


def _known_person(changes: Changes, said: PlanSitting) -> None:
    for callsign in filter(None, (said.observer, said.expert)):
        if callsign not in changes.planned:
            raise KeyError(callsign)


def _fields(
    changes: Changes, before: KnownSitting, change: SittingChange
) -> tuple[tuple[str, str, str], ...]:
    said, callsigns = change.said, changes.callsigns
    starts = said.starts.isoformat("minutes") if said.starts else ""
    pairs = (
        ("date", before.key[3], said.date.isoformat()),
        ("window", _day(before.until), _day(said.until)),
        ("chosen", _day(before.day if before.chosen else None), _day(change.day if change.chosen else None)),
        ("starts", before.starts or "", starts),
        ("listed", _text(before.listed), _text(said.listed)),
        ("observer", callsigns.get(before.planned_observer or 0, ""), said.observer or ""),
        ("expert", callsigns.get(before.planned_expert or 0, ""), said.expert or ""),
        ("upload_due", _moment(before.upload_due), _moment(change.upload_due)),
    )
    return tuple((name, was, now) for name, was, now in pairs if was != now)


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _moment(at: datetime | None) -> str:
    return str(at.timestamp()) if at else ""
