"""A difference as what is said of it: numbers by sheet, and a line a row, the weightiest first."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from typing import get_args

from custody.facts.plan_changes import PlanCount, PlanField, PlanLine
from custody.planning.tally import Altered, Moved, Named, PlanResult, Vanished, What

SHEETS: tuple[What, ...] = get_args(What)
PLAIN = (
    "starts", "listed", "observer", "expert", "years", "seats", "participants", "name", "place", "week",
    "district", "distance", "parent", "checking_place", "window", "chosen", "subject", "opens", "closes",
    "chair",
)  # fmt: skip
"""Columns whose values can be read at a glance; of others only the name is said."""

UNSAID = (("sittings", "upload_due"), ("sittings", "date"), ("people", "place"))
"""What follows from other columns."""


def counts_of(result: PlanResult) -> tuple[PlanCount, ...]:
    """Every sheet of which something changes, in numbers."""
    new, changed = asdict(result.new), asdict(result.changed)
    back, gone = (Counter(each.sheet for each in rows) for rows in (result.returned, result.set_aside))
    gone["packets"] += result.packets_gone
    moved = Counter({"sittings": result.moves})
    counts = (
        PlanCount(
            sheet=each, new=new[each], changed=max(0, changed[each] - moved[each]), moved=moved[each],
            back=back[each], gone=gone[each],
        )
        for each in SHEETS
    )  # fmt: skip
    return tuple(each for each in counts if each != PlanCount(sheet=each.sheet))


def lines_of(result: PlanResult) -> Iterator[PlanLine]:
    """What is taken away first, then what moves, what comes back, what changes, and at last what is new."""
    yield from map(_vanished, result.stays)
    yield from map(_vanished, result.set_aside)
    changed = tuple(map(_altered, result.altered))
    also = {(each.key, each.day): each.columns for each in changed if each.sheet == "sittings"}
    moved = {_moved_key(each): _moved(each) for each in result.moved}
    yield from (replace(each, columns=also.get(key, ())) for key, each in moved.items())
    yield from (_named(each, "back") for each in result.returned)
    yield from (each for each in changed if each.sheet != "sittings" or (each.key, each.day) not in moved)
    yield from (_named(each, "new") for each in result.fresh)


def kept_of(result: PlanResult) -> tuple[PlanLine, ...]:
    """What the plan does not name and what stays all the same, and what could not move."""
    stayed = (_moved(each) for each in result.moved if each.begun)
    return (*map(_vanished, result.stays), *stayed)


def _vanished(each: Vanished) -> PlanLine:
    key, day, role = _split(each.sheet, each.key)
    change = "kept" if each.why else "gone"
    return PlanLine(change=change, sheet=each.sheet, key=key, day=day, role=role, why=each.why)


def _named(each: Named, change: str) -> PlanLine:
    key, day, role = _split(each.sheet, each.key)
    return PlanLine(change=change, sheet=each.sheet, key=key, day=day, role=role)


def _moved(each: Moved) -> PlanLine:
    key, day, _ = _split("sittings", each.key)
    change = "stayed" if each.begun else "moved"
    return PlanLine(change=change, sheet="sittings", key=key, day=day, after=each.after)


def _moved_key(each: Moved) -> tuple[str, date | None]:
    return _split("sittings", each.key)[0], each.after


def _altered(each: Altered) -> PlanLine:
    key, day, role = _split(each.sheet, each.key)
    fields = tuple(
        PlanField(name, *((before, after) if name in PLAIN else ()))
        for name, before, after in each.fields
        if (each.sheet, name) not in UNSAID
    )
    return PlanLine(change="changed", sheet=each.sheet, key=key, day=day, role=role, columns=fields)


def _split(sheet: str, key: str) -> tuple[str, date | None, str]:
    """A sitting's name without its day, and the day; a task's words, and whose role it is."""
    where, _, last = key.rpartition(" / ")
    if sheet in ("sittings", "packets") and where:
        return where, date.fromisoformat(last), ""
    return (where, None, last) if sheet == "tasks" else (key, None, "")
