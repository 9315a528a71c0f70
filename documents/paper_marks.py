"""Words and light lines on a page that people fill in by hand, in mm."""

from fpdf import FPDF

from documents.fitting import Place, fitted
from documents.label_shapes import POINT
from documents.labels import FONT


def say(
    pdf: FPDF, x: float, baseline: float, text: str, points: float, *, bold: bool = False, grey: int = 0
) -> None:
    """Words on a baseline."""
    pdf.set_text_color(grey)
    pdf.set_font(FONT, "B" if bold else "", points)
    pdf.text(x, baseline, text)
    pdf.set_text_color(0)


def lines_of(text: str, width: float, points: float) -> tuple[str, ...]:
    """A text in lines of that width."""
    return fitted(text, Place(width, ((points * POINT, 20),)))[1]


def thin(pdf: FPDF, x: float, y: float, width: float) -> None:
    """A light line within a box."""
    pdf.set_draw_color(200)
    pdf.set_line_width(0.1)
    pdf.line(x + 0.4, y, x + width - 0.4, y)
    pdf.set_line_width(0.2)
