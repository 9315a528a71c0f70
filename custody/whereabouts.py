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

    `what` is of the entry: place, step, holder, state; unwritten for a packet that came on without one.
    """
    stream, said = str(row["stream"]), row["said"]
    place = _read(row["place"])
    if said is None:
        begun = row["step"] or row["holder"] or place.get("step") or place.get("holder")
        return Break(stream, 1, "unwritten") if begun else None
    content = _read(said)
    told = (content.get("body") or {}).get("place")
    if {name: item for name, item in place.items() if name not in WAY_BACK} != told:
        return Break(stream, content.get("seq", 0), "place")
    what = next((name for name, shown in _columns(place).items() if row[name] != shown), None)
    named = what if what in ("step", "holder", None) else "state"
    return Break(stream, content.get("seq", 0), named) if named else None


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


def _read(said: str | bytes) -> dict[str, Any]:
    """What the text says; nothing where somebody has spoilt it with SQL."""
    try:
        found = json.loads(said)
    except (ValueError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}
