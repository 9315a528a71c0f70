"""The window of a sitting, and where its works are checked, from its row."""

from datetime import date
from typing import Any

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
