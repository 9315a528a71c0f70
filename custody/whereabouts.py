"""Where the books show a packet, beside where the last accepted entry of its chain has put it."""

import json
from collections.abc import Mapping
from typing import Any

from custody.claims import micros
from custody.ledger import Break

WAY_BACK = ("before", "last")
"""What of a place the ledger does not say: it is in the ledger already."""


def misplaced(row: Mapping[str, Any]) -> Break | None:
    """How a packet's row contradicts `said`, the bytes of the entry that moved it last; None when it agrees.

    `what` is of the entry: place, step, holder, state. Of a packet without one: unwritten, when it came on;
    untouched, when its columns say otherwise than its place, which nothing in the ledger vouches for yet.
    """
    place, entry = _read(row["place"]), _read(row["said"])
    try:
        what = _unwritten(row, place) if row["said"] is None else _contradicted(row, place, entry)
    except (
        AttributeError,
        LookupError,
        TypeError,
        RecursionError,
    ):  # of other shapes than ours: by SQL alone
        what = "place"
    seq = entry.get("seq", 1)
    return Break(str(row["stream"]), seq if isinstance(seq, int) else 0, what) if what else None


def _unwritten(row: Mapping[str, Any], place: Mapping[str, Any]) -> str | None:
    if row["step"] or row["holder"] or place.get("step") or place.get("holder"):
        return "unwritten"
    return None if place and _other_column(row, place) is None else "untouched"


def _contradicted(row: Mapping[str, Any], place: Mapping[str, Any], entry: Mapping[str, Any]) -> str | None:
    if {name: item for name, item in place.items() if name not in WAY_BACK} != entry["body"].get("place"):
        return "place"
    what = _other_column(row, place)
    return what if what in ("step", "holder", None) else "state"


def _other_column(row: Mapping[str, Any], place: Mapping[str, Any]) -> str | None:
    return next((name for name, shown in _columns(place).items() if row[name] != shown), None)


def _columns(place: Mapping[str, Any]) -> dict[str, object]:
    """What the board and the lists ask of this place, each in a column of its own."""
    denied = [bool(each.get("denied")) for each in place.get("pending", ())]
    return {
        "step": place.get("step") or "",
        "holder": (place.get("holder") or {}).get("id"),
        "since": micros(place.get("since")),
        "due": micros(place.get("due")),
        "unconfirmed": int(not all(denied)),
        "denied": int(any(denied)),
        "incidents": place.get("incidents", 0) - place.get("resolved", 0),
    }


def _read(said: str | bytes | None) -> dict[str, Any]:
    """What the text says; nothing where there is none, or somebody has spoilt it with SQL."""
    try:
        found = json.loads(said or "")
    except (ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
