"""A packet's timeline in words, and what stands above and below its rows."""

from dataclasses import dataclass

from documents.fitting import Place, fitted
from documents.fonts import width
from documents.ink import FAINT, INK, LEADING, Colour, Ink, Letters, Sign, SignKind, Stroke
from documents.picture_words import PictureWords

WIDTH, MARGIN = 1080, 26
TEXT, CLOCK, TITLE = 26, 28, 34
CLOCK_WIDTH, LANE_MOST, LANES_MOST = 100, 74, 430
LEAST, AIR = 74, 16
THICK, DOT = 12, 30
RED, BLUE, GREY, VIOLET, AMBER = (190, 38, 42), (34, 110, 178), (150, 158, 168), (124, 58, 150), (178, 104, 0)
COLOURS: dict[str, Colour] = {
    "act": BLUE, "paper": AMBER, "correction": VIOLET, "incident": VIOLET, "due": RED, "now": GREY,
}  # fmt: skip
SIGNS: dict[str, SignKind] = {"due": "soon", "now": "fine"}


@dataclass(frozen=True, slots=True)
class Beat:
    """A row in words; `lane` and `holder` are numbers of lanes, `notes` stand below the words."""

    clock: str
    day: str
    words: str
    mark: str
    lane: int | None = None
    holder: int | None = None
    notes: tuple[str, ...] = ()
    red: bool = False
    unseen: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """Everything that the picture says, in words."""

    title: str
    under: str
    lanes: tuple[str, ...]
    beats: tuple[Beat, ...]


def head(inks: list[Ink], way: Way, left: float, lane: float) -> float:
    """The title, and everybody's name over their lane; returns where the first row begins."""
    top: float = MARGIN
    for text, sizes, colour in (
        (way.title, ((TITLE, 1), (30, 2)), INK),
        (way.under, ((28, 1), (TEXT, 2)), FAINT),
    ):
        size, lines = fitted(text, Place(WIDTH - 2 * MARGIN, sizes, bold=colour is INK))
        for line in lines:
            inks.append(Letters(line, MARGIN, top, round(size), colour is INK, colour))
            top += size * LEADING
    high = max((width(name, TEXT, bold=True) for name in way.lanes), default=0.0)
    for number, name in enumerate(way.lanes):
        x = left + lane * (number + 0.5) - TEXT * LEADING / 2
        y = top + 12 + high - width(name, TEXT, bold=True)
        inks.append(Letters(name, x, y, TEXT, bold=True, turned=True))
    return top + high + 20


def legend(inks: list[Ink], words: PictureWords, top: float) -> float:
    """What the signs and the lines mean; returns where it ends."""
    x: float = MARGIN
    for mark, text in (*words.marks.items(), ("unseen", words.unwitnessed)):
        wide = 44 + width(text, TEXT, bold=False) + 26
        if x + wide > WIDTH - MARGIN + 26:
            x, top = MARGIN, top + 42
        inks.append(_sample(mark, x, top + 18))
        inks.append(Letters(text, x + 44, top + 2, TEXT))
        x += wide
    return top + 36


def _sample(mark: str, x: float, y: float) -> Ink:
    if mark in ("late", "unseen"):
        return Stroke((x, y), (x + 36, y), THICK, RED if mark == "late" else BLUE, dashed=mark == "unseen")
    return Sign(mark, x + 18, y, DOT - 4, COLOURS[mark])  # type: ignore[arg-type]
