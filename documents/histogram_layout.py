"""Where everything stands on a picture of distributions: a panel a school and work, bars side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.fitting import Place, fitted
from documents.fonts import width
from documents.ink import FAINT, INK, LEADING, RULE, Colour, Ink, Letters, Patch, Sheet, Stroke, middled

WIDTH, MARGIN = 1080, 26
TEXT, TITLE = 26, 32
AXIS, BARS, GAP = 72, 260, 34
OWN: Colour = (34, 110, 178)
OTHERS: Colour = (176, 186, 198)
BORDER: Colour = (124, 58, 150)
STEPS = (5, 10, 20, 25, 50, 100)
"""Percentages between two lines behind the bars."""
EVERY = (1, 2, 5, 10, 20, 50)
"""So many points between two numbers under the bars; where there is room for none, the first stands alone."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Works of a school by their points beside those of the others; `borders` are points and their marks."""

    title: str
    own: Sequence[int]
    others: Sequence[int]
    borders: Sequence[tuple[int, str]]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Legend:
    """The picture's own words."""

    title: str
    own: str
    others: str
    under: str


def histogram_sheet(panels: Sequence[Panel], legend: Legend) -> Sheet:
    """The picture before it is drawn."""
    inks: list[Ink] = []
    top = _lines(inks, legend.title, MARGIN, TITLE, INK, bold=True) + 6
    top = _legend(inks, legend, top) + GAP / 2
    for panel in panels:
        top = _panel(inks, panel, top) + GAP
    return Sheet(WIDTH, round(top - GAP) + MARGIN, tuple(inks))


def _lines(inks: list[Ink], text: str, top: float, size: int, colour: Colour, *, bold: bool = False) -> float:
    """Words over the whole width, in as many lines as they need; returns where the next thing begins."""
    place = Place(WIDTH - 2 * MARGIN, ((size, 2), (TEXT, 3)), bold=bold)
    height, found = fitted(text, place)
    for line in found:
        inks.append(Letters(line, MARGIN, top, round(height), bold, colour))
        top += height * LEADING
    return top


def _legend(inks: list[Ink], legend: Legend, top: float) -> float:
    x: float = MARGIN
    for text, colour in ((legend.own, OWN), (legend.others, OTHERS)):
        inks.append(Patch(x, top + 4, 26, 26, colour, 4))
        inks.append(Letters(text, x + 36, top, TEXT))
        x += 36 + width(text, TEXT, bold=False) + 40
    return _lines(inks, legend.under, top + TEXT * LEADING + 4, TEXT, FAINT)


def _panel(inks: list[Ink], panel: Panel, top: float) -> float:
    inks.append(Patch(MARGIN, top, WIDTH - 2 * MARGIN, 2, RULE))
    top = _lines(inks, panel.title, top + 10, 30, INK, bold=True)
    for note in panel.notes:
        top = _lines(inks, note, top, TEXT, FAINT)
    top += TEXT * LEADING + 6
    own, others = _shares(panel.own), _shares(panel.others)
    most = max((*own, *others, 1.0))
    step = next((each for each in STEPS if most / each <= 4), STEPS[-1])  # noqa: PLR2004 - lines enough
    inks += _grid(top, most, step)
    bar = (WIDTH - 2 * MARGIN - AXIS) / max(1, len(own))
    for points, (mine, theirs) in enumerate(zip(own, others, strict=True)):
        x = MARGIN + AXIS + points * bar
        half = max(2.0, (bar - 4) / 2)
        inks += _bar(x + 2, half, mine / most, top, OWN)
        inks += _bar(x + 2 + half, half, theirs / most, top, OTHERS)
    inks += _borders(panel.borders, bar, top)
    return _axis(inks, len(own), bar, top)


def _shares(counts: Sequence[int]) -> list[float]:
    whole = max(1, sum(counts))
    return [100 * number / whole for number in counts]


def _grid(top: float, most: float, step: int) -> Iterator[Ink]:
    for percent in range(0, round(most) + 1, step):
        y = top + BARS * (1 - percent / most)
        yield Stroke((MARGIN + AXIS, y), (WIDTH - MARGIN, y), 2, RULE)
        said = f"{percent} %"
        yield Letters(
            said, MARGIN + AXIS - 8 - width(said, TEXT, bold=False), y - TEXT * 0.7, TEXT, colour=FAINT
        )


def _bar(x: float, wide: float, share: float, top: float, colour: Colour) -> Iterator[Ink]:
    if share > 0:
        high = max(2.0, BARS * share)
        yield Patch(x, top + BARS - high, wide, high, colour)


def _borders(borders: Sequence[tuple[int, str]], bar: float, top: float) -> Iterator[Ink]:
    for points, mark in borders:
        x = MARGIN + AXIS + points * bar
        yield Stroke((x, top - 6), (x, top + BARS), 3, BORDER, dashed=True)
        yield middled(mark, x, top - 8 - TEXT * LEADING, TEXT, bold=True, colour=BORDER)


def _axis(inks: list[Ink], number: int, bar: float, top: float) -> float:
    """The points under the bars, as many as there is room for."""
    every = next((each for each in EVERY if each * bar >= 2 * TEXT), number)
    for points in range(0, number, every):
        x = MARGIN + AXIS + (points + 0.5) * bar
        inks.append(middled(str(points), x, top + BARS + 4, TEXT, colour=FAINT))
    return top + BARS + 4 + TEXT * LEADING
