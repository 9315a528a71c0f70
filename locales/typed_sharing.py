"""Who gets how many packets of a pile, as it is typed: «Э-12 4, Э-15 3»."""

import re

WORD = re.compile(r"\s*(?:раздаю|раздать|выдаю|выдать|share)\s*[:,-]?\s*", re.IGNORECASE)
_WHO = r"(?<!\w)([^\W\d_]{1,3}-?\d{1,4})"
PART = re.compile(rf"{_WHO}(?:\s*[:=]\s*|\s+(?:[-–—]\s+)?)(\d{{1,3}})(?!\w)")
MOST = 60


def typed_sharing(text: str, *, command: bool = False) -> tuple[tuple[str, int], ...] | None:
    """Call-signs with numbers; None for what is clearly about something else, which a command never is."""
    named = WORD.match(text)
    rest = text[named.end() :] if named else text
    found = [(each[1], int(each[2])) for each in PART.finditer(rest)]
    left = re.sub(r"[\s,;.]+|(?<!\w)(?:и|and)(?!\w)", "", PART.sub(" ", rest))
    sound = found and not left and len(found) <= MOST and all(number for _, number in found)
    if sound and len({callsign.casefold() for callsign, _ in found}) == len(found):
        return tuple(found)
    return () if command or named else None
