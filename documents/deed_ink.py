"""Letters of a printed act: only signs that the font has, parted into lines that fit."""

import re
from functools import cache, lru_cache
from unicodedata import category, normalize

from fontTools.ttLib import TTFont

from documents.fonts import REGULAR, width

POINT = 25.4 / 72
LONGEST = 600
"""So many signs of one text are printed: nobody writes more into a cell, or should."""

INSTEAD = "\u25a1"
"""An empty box for a sign that the font lacks: an emoji, a hieroglyph."""

_JOINED = "\u00a0"
_SPACES = re.compile("[^\\S\u00a0]+")
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
_JOINERS = ("Mn", "Me")


@cache
def _known() -> frozenset[int]:
    """Signs for which the font has a shape."""
    with TTFont(REGULAR, lazy=True) as font:
        return frozenset(font.getBestCmap())


@lru_cache(4000)
def printable(text: str) -> str:
    """The text with signs of the font only: what has no shape is a box, what is not seen is left out."""
    shown, known = [], _known()
    for sign in normalize("NFC", _SPACES.sub(" ", text)):
        kind = category(sign)
        if sign == " " or (ord(sign) in known and kind not in _UNSEEN):
            shown.append(sign)
        elif kind not in (*_UNSEEN, *_JOINERS) and shown[-1:] != [INSTEAD]:
            shown.append(INSTEAD)
    plain = "".join(shown).strip(" ")
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1].rstrip()}\u2026"


@lru_cache(4000)
def lines(text: str, room: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Lines no wider than `room` in mm at this font height in mm; each line feed begins a new one."""
    return tuple(
        line for part in text.split("\n") for line in _broken(printable(part), room, size, bold=bold)
    )


def _broken(text: str, room: float, size: float, *, bold: bool, gap: str = " ") -> list[str]:
    """Parted at spaces; words joined by hard spaces only where they are too wide together; then anywhere."""
    found = [""]
    for word in text.split(gap):
        longer = f"{found[-1]}{gap}{word}" if found[-1] else word
        if width(longer, size, bold=bold) <= room:
            found[-1] = longer
            continue
        closer = _broken(word, room, size, bold=bold, gap=_JOINED) if gap != _JOINED else None
        pieces = closer or _pieces(word, room, size, bold=bold)
        found = found + pieces if found[-1] else pieces
    return found


def _pieces(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    """A word that is wider than its place is parted where the place ends."""
    pieces = [""]
    for sign in word:
        if pieces[-1] and width(pieces[-1] + sign, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += sign
    return pieces
