"""Where everything stands on the picture of marks before and after: two bars a work, parted by marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.fitting import Place, fitted
from documents.fonts import width
from documents.ink import FAINT, INK, LEADING, RULE, WHITE, Colour, Ink, Letters, Patch, Sheet, middled

WIDTH, MARGIN = 1080, 26
TEXT, TITLE, BAR = 26, 32, 46
NAMES = 330
"""The room for whose check it was."""

COLOURS: tuple[Colour, ...] = ((120, 68, 36), (178, 104, 0), (34, 110, 178), (22, 74, 120))
"""For the marks from 2 to 5, each dark enough for white letters."""


@dataclass(frozen=True, slots=True)
class Both:
    """A work of a school in both years: shares of the marks in percent, and a line under them."""

    title: str
    before: Sequence[float]
    now: Sequence[float]
    under: str


@dataclass(frozen=True, slots=True)
class BesideWords:
    """The picture's own words."""

    title: str
    before: str
    now: str
    under: str


def beside_sheet(works: Sequence[Both], words: BesideWords) -> Sheet:
    """The picture before it is drawn."""
    inks: list[Ink] = []
    top = _lines(inks, words.title, MARGIN, TITLE, INK, bold=True)
    top = _lines(inks, words.under, top, TEXT, FAINT) + 10
    inks += _legend(top)
    top += BAR + 10
    for work in works:
        inks.append(Patch(MARGIN, top, WIDTH - 2 * MARGIN, 2, RULE))
        top = _lines(inks, work.title, top + 10, 28, INK, bold=True) + 4
        for name, shares in ((words.before, work.before), (words.now, work.now)):
            size, said = fitted(name, Place(NAMES - 12, ((TEXT, 2),)))
            at = top + (2 * BAR / 2 - len(said) * size * LEADING) / 2
            for number, line in enumerate(said):
                inks.append(Letters(line, MARGIN, at + number * size * LEADING, round(size), colour=FAINT))
            inks += _bar(shares, top)
            top += max(BAR, len(said) * size * LEADING) + 8
        top = _lines(inks, work.under, top, TEXT, FAINT) + 12
    return Sheet(WIDTH, round(top) + MARGIN, tuple(inks))


def _lines(inks: list[Ink], text: str, top: float, size: int, colour: Colour, *, bold: bool = False) -> float:
    height, found = fitted(text, Place(WIDTH - 2 * MARGIN, ((size, 2), (TEXT, 3)), bold=bold))
    for line in found:
        inks.append(Letters(line, MARGIN, top, round(height), bold, colour))
        top += height * LEADING
    return top


def _legend(top: float) -> Iterator[Ink]:
    """Which colour is which mark, above the bars: a narrow part has no room to say so."""
    x = float(MARGIN + NAMES)
    for mark, colour in enumerate(COLOURS, start=2):
        yield Patch(x, top, BAR, BAR, colour, 4)
        yield Letters(f"«{mark}»", x + BAR + 10, top + (BAR - TEXT * LEADING) / 2, TEXT, colour=INK)
        x += (WIDTH - MARGIN - MARGIN - NAMES) / len(COLOURS)


def _bar(shares: Sequence[float], top: float) -> Iterator[Ink]:
    """The marks from 2 to 5, each as wide as its share, with its percent where there is room."""
    x, whole = float(MARGIN + NAMES), WIDTH - 2 * MARGIN - NAMES
    for share, colour in zip(shares, COLOURS, strict=True):
        wide = whole * share / 100
        if wide < 1:
            continue
        yield Patch(x, top, wide - 2, BAR, colour, 4)
        for said in (f"{share:.0f} %", f"{share:.0f}"):
            if width(said, TEXT, bold=True) + 8 <= wide:
                yield middled(
                    said, x + wide / 2, top + (BAR - TEXT * LEADING) / 2, TEXT, bold=True, colour=WHITE
                )
                break
        x += wide
