"""Call-signs as people type them: in any case, in either alphabet."""

import re
from collections.abc import Sequence

from custody.plan_rows import fold
from custody.roles import Person

_WORD = re.compile(r"[^\W\d_]{5}")
"""More letters in a row than a call-sign has."""


def called(everyone: Sequence[Person], callsign: str) -> Person | None:
    """Who is called so; letters of the other alphabet that look alike count when they mean one person."""
    exactly = [p for p in everyone if p.callsign.casefold() == callsign.casefold()]
    alike = [p for p in everyone if fold(p.callsign) == fold(callsign)]
    return next((found[0] for found in (exactly, alike) if len(found) == 1), None)


def nameless(callsign: str) -> str:
    """A call-sign as a fault may repeat it: what has no number, or a longer word, may be somebody's name."""
    return callsign if may_be_repeated(callsign) else "\u2026"


def may_be_repeated(callsign: str) -> bool:
    """Whether a text is so like a call-sign that it names nobody, however wrong it is."""
    return any(map(str.isdigit, callsign)) and not _WORD.search(callsign)
