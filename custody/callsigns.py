"""Call-signs as people type them: in any case, in either alphabet."""

import re
from collections.abc import Sequence

from custody.plan_rows import fold
from custody.roles import Person

_WORD = re.compile(r"[^\W\d_]{5}")
"""More letters in a row than a call-sign has."""

_PARTS = re.compile(r"([^\W\d_]{1,4})[-\u2010-\u2015]?(\d{1,6})")
_SOUNDS = str.maketrans("\u044d", "e")
"""The only letter of the usual call-signs that a Latin one sounds like and does not look like."""


def called(everyone: Sequence[Person], callsign: str) -> Person | None:
    """Who is called so; letters that look or sound alike, and no hyphen, count when they mean one person."""
    exactly = [p for p in everyone if p.callsign.casefold() == callsign.casefold()]
    alike = [p for p in everyone if fold(p.callsign) == fold(callsign)]
    heard = [p for p in everyone if _heard(p.callsign) == _heard(callsign)]
    return next((found[0] for found in (exactly, alike, heard) if len(found) == 1), None)


def _heard(callsign: str) -> str:
    """What «Э-01» has in common with «э-1», «Э01» and «E-01»: its letters as they sound, and its number."""
    found = _PARTS.fullmatch(fold(callsign))
    return f"{found[1].translate(_SOUNDS)} {found[2].lstrip('0')}" if found else fold(callsign)


def nameless(callsign: str) -> str:
    """A call-sign as a fault may repeat it: what has no number, or a longer word, may be somebody's name."""
    return callsign if may_be_repeated(callsign) else "\u2026"


def may_be_repeated(callsign: str) -> bool:
    """Whether a text is so like a call-sign that it names nobody, however wrong it is."""
    return any(map(str.isdigit, callsign)) and not _WORD.search(callsign)
