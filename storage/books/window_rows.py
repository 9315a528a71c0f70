"""The window of a sitting, and where its works are checked, from its row."""

from datetime import date
from typing import Any

from custody.facts.names import CheckedAt
from storage.session import Row


def window_of(row: Row) -> dict[str, Any]:
    """From when to when its day can be chosen, and where its works are checked."""
    since, until = row["window_since"], row["window_until"]
    return {
        "since": date.fromisoformat(since) if since else None,
        "until": date.fromisoformat(until) if until else None,
        "chosen": bool(row["chosen"]),
        "checking_place": row["checking_place"],
    }


def checked_at(row: Row) -> CheckedAt | None:
    """Where the works of a packet are checked; None where the plan has no such place."""
    if row["place_name"] is None:
        return None
    since, until = row["place_since"], row["place_until"]
    return CheckedAt(
        row["checking_place"], row["place_name"], date.fromisoformat(since) if since else None,
        date.fromisoformat(until) if until else None, row["place_opens"].removeprefix("0"),
        row["place_closes"].removeprefix("0"), row["place_chair"],
    )  # fmt: skip
