"""Call-signs as people type them: in any case, in either alphabet."""

from collections.abc import Sequence

from custody.plan_rows import fold
from custody.roles import Person


def called(everyone: Sequence[Person], callsign: str) -> Person | None:
    """Who is called so; letters of the other alphabet that look alike count when they mean one person."""
    exactly = [p for p in everyone if p.callsign.casefold() == callsign.casefold()]
    alike = [p for p in everyone if fold(p.callsign) == fold(callsign)]
    return next((found[0] for found in (exactly, alike) if len(found) == 1), None)


def nameless(callsign: str) -> str:
    """A call-sign as a fault may repeat it: what has no number may be somebody's name."""
    return callsign if any(map(str.isdigit, callsign)) else "\u2026"
