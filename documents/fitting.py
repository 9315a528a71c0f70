"""Words fitted into a place on paper: parted into lines, made smaller, and at last cut with an ellipsis."""

import re
from dataclasses import dataclass
from functools import lru_cache

from documents.fonts import width

_ELLIPSIS = "…"
_LONGEST = 400
_SPACES = re.compile("[^\\S\u00a0]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place for words: its width in mm; font heights to try, each with the lines that it allows."""

    width: float
    sizes: tuple[tuple[float, int], ...]
    bold: bool = False


@lru_cache(1000)  # a sheet repeats its schools, subjects and days
def fitted(text: str, place: Place, ending: str = "") -> tuple[float, tuple[str, ...]]:
    """The largest font height at which a text fits, and its lines there; the ending is never cut."""
    whole = _SPACES.sub(" ", text).strip(" ")[:_LONGEST]
    for size, count in place.sizes:
        lines = _lines(whole + ending, place, size)
        if _fits(lines, count, place, size):
            return size, lines
    size, count = place.sizes[-1]
    lines = ()
    for kept in range(len(whole) - 1, -1, -1):
        lines = _lines(whole[:kept].rstrip(" ,.«(-") + _ELLIPSIS + ending, place, size)
        if _fits(lines, count, place, size):
            break
    return size, lines


def _fits(lines: tuple[str, ...], count: int, place: Place, size: float) -> bool:
    return len(lines) <= count and all(width(line, size, bold=place.bold) <= place.width for line in lines)


def _lines(text: str, place: Place, size: float) -> tuple[str, ...]:
    """Lines as full as they get; only a plain space parts, so that «8 класс» stays together."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=place.bold) <= place.width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)
