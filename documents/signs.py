"""Signs that differ in shape, so that nobody needs to tell red from green."""

from collections.abc import Callable
from math import cos, pi, sin

from PIL import ImageDraw

from documents.ink import Colour, Sign

Pen = ImageDraw.ImageDraw
Point = tuple[float, float]


def draw_sign(pen: Pen, sign: Sign) -> None:
    """Draw the sign around its middle."""
    SIGNS[sign.kind](pen, sign.x, sign.y, sign.size / 2, sign.colour)


def _late(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """An exclamation mark."""
    pen.rectangle((x - r * 0.18, y - r, x + r * 0.18, y + r * 0.3), fill=colour)
    pen.rectangle((x - r * 0.2, y + r * 0.6, x + r * 0.2, y + r), fill=colour)


def _soon(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A clock."""
    thick = max(2, round(r / 4))
    pen.ellipse((x - r, y - r, x + r, y + r), outline=colour, width=thick)
    pen.line([(x, y - r * 0.6), (x, y), (x + r * 0.5, y)], fill=colour, width=thick)


def _incident(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A star of six rays."""
    thick = max(3, round(r / 3))
    for ray in range(3):
        turn = pi * ray / 3 + pi / 2
        across: Point = (x - r * cos(turn), y - r * sin(turn))
        pen.line([across, (x + r * cos(turn), y + r * sin(turn))], fill=colour, width=thick)


def _fine(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A dot."""
    pen.ellipse((x - r * 0.35, y - r * 0.35, x + r * 0.35, y + r * 0.35), fill=colour)


def _done(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A tick."""
    points = [(x - r * 0.9, y), (x - r * 0.2, y + r * 0.7), (x + r, y - r * 0.7)]
    pen.line(points, fill=colour, width=max(3, round(r / 3)), joint="curve")


def _act(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A full circle."""
    pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)


def _paper(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A sheet with a line on it."""
    pen.rectangle((x - r * 0.8, y - r, x + r * 0.8, y + r), fill=colour)
    for line in (-0.35, 0.15):
        pen.line([(x - r * 0.45, y + r * line), (x + r * 0.45, y + r * line)], fill=(255, 255, 255), width=2)


def _correction(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A diamond."""
    pen.polygon([(x, y - r * 1.15), (x + r * 1.15, y), (x, y + r * 1.15), (x - r * 1.15, y)], fill=colour)


SIGNS: dict[str, Callable[[Pen, float, float, float, Colour], None]] = {
    "late": _late, "soon": _soon, "incident": _incident, "fine": _fine, "done": _done,
    "act": _act, "paper": _paper, "correction": _correction,
}  # fmt: skip
