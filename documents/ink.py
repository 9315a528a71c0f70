"""What a status picture is made of: letters, patches, lines and signs at their places, in pixels."""

from dataclasses import dataclass
from typing import Literal

from documents.fonts import width

Colour = tuple[int, int, int]

PAPER, INK, FAINT, RULE = (255, 255, 255), (28, 32, 38), (98, 106, 118), (214, 219, 226)
WHITE = PAPER
LEADING = 1.22
"""The height of a line of text, for letters of height 1."""

SignKind = Literal["incident", "late", "soon", "fine", "done", "paper", "correction", "act"]


@dataclass(frozen=True, slots=True)
class Letters:
    """One line of text; `x`, `y` is its upper left corner, `turned` when it reads from below upwards."""

    text: str
    x: float
    y: float
    size: int
    bold: bool = False
    colour: Colour = INK
    turned: bool = False

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        long, high = width(self.text, self.size, bold=self.bold), self.size * LEADING
        across, down = (high, long) if self.turned else (long, high)
        return self.x, self.y, self.x + across, self.y + down


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of one colour."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour
    round: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line, whole or dashed."""

    start: tuple[float, float]
    end: tuple[float, float]
    thick: int
    colour: Colour
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark that is told apart by its shape alone; `x`, `y` is its middle."""

    kind: SignKind
    x: float
    y: float
    size: float
    colour: Colour = WHITE


Ink = Letters | Patch | Stroke | Sign


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture before it is drawn."""

    width: int
    height: int
    inks: tuple[Ink, ...]


def middled(text: str, x: float, y: float, size: int, *, bold: bool = False, colour: Colour = INK) -> Letters:
    """A line whose middle is at `x`."""
    return Letters(text, x - width(text, size, bold=bold) / 2, y, size, bold, colour)
