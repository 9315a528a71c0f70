"""The table of a cover sheet: its columns, a row of the route with its boxes, an empty row, in mm."""

from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import RenderStyle

from documents.cover_words import CoverWords
from documents.fitting import Place, fitted
from documents.label_shapes import POINT
from documents.paper_marks import say, thin

HEAD = 5.6
WIDTHS = (6.0, 64.0, 21.0, 34.0, 15.0, 23.0, 23.0)
NUMBER, WHAT, WHEN, SEAL, WORKS, GIVER, TAKER = range(7)
BOX = 2.6
_LINE_GREY, _WORD_GREY, _FILL_GREY = 120, 105, 232
_WHAT = Place(WIDTHS[WHAT] - 2, ((8 * POINT, 1), (7 * POINT, 1), (6 * POINT, 1)), bold=True)
_HANDS = Place(WIDTHS[WHAT] - 2, ((7 * POINT, 1), (6.3 * POINT, 1), (6.3 * POINT, 2), (5.3 * POINT, 2)))


@dataclass(frozen=True, slots=True)
class Row:
    """One leg: what happens, between whom (call-signs of the plan among the words), until when, and why so.

    `count` is «packed» (on the list and wrote), «counted», or empty where the packet is closed.
    """

    what: str
    hands: str
    terms: str
    is_handover: bool
    is_sealed: bool = True
    count: str = ""


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the columns stand between these two edges."""

    left: float
    right: float

    def x(self, column: int) -> float:
        """The left edge of a column."""
        return self.left + sum(WIDTHS[:column])


def draw_heads(pdf: FPDF, cells: Cells, top: float, said: CoverWords) -> float:
    """The names of the columns; returns where the rows begin."""
    for column, name in enumerate(said.columns):
        _frame(pdf, cells, column, top, HEAD, filled=True)
        place = Place(
            WIDTHS[column] - 1.6, tuple((size * POINT, 1) for size in (7.5, 6.5, 6.0, 5.2)), bold=True
        )
        size, (text, *_) = fitted(name, place)
        say(pdf, cells.x(column) + 1, top + 3.9, text, size / POINT, bold=True)
    return top + HEAD


def draw_row(
    pdf: FPDF, cells: Cells, top: float, height: float, number: int, row: Row, said: CoverWords
) -> None:
    """One leg of the route with the boxes that belong to it; what nobody fills in is grey."""
    closed = {GIVER: not row.is_handover, WORKS: not row.count}
    for column in range(len(WIDTHS)):
        _frame(pdf, cells, column, top, height, filled=closed.get(column, False))
    say(pdf, cells.x(NUMBER) + 1.2, top + 4.2, str(number), 8, bold=True)
    _what(pdf, cells.x(WHAT) + 1, top, row)
    _when(pdf, cells.x(WHEN), top, height, said)
    _seal(pdf, cells.x(SEAL), top, height, said, is_sealed=row.is_sealed)
    for column in [GIVER] * row.is_handover + [TAKER]:
        _hand(pdf, cells.x(column), top, height, said)
    names = {"packed": (said.listed, said.wrote), "counted": (said.counted,)}.get(row.count, ())
    for place, name in enumerate(names):
        say(pdf, cells.x(WORKS) + 0.8, top + 2.4 + place * height / 2, name, 5.2, grey=_WORD_GREY)


def draw_blank(pdf: FPDF, cells: Cells, top: float, height: float, said: CoverWords) -> None:
    """A row for what nobody planned."""
    for column in range(len(WIDTHS)):
        _frame(pdf, cells, column, top, height)
    _when(pdf, cells.x(WHEN), top, height, said)
    _seal(pdf, cells.x(SEAL), top, height, said, is_sealed=True)
    for column in (GIVER, TAKER):
        _hand(pdf, cells.x(column), top, height, said)
    say(pdf, cells.x(WORKS) + 0.8, top + 2.4, said.counted, 5.2, grey=_WORD_GREY)


def _what(pdf: FPDF, x: float, top: float, row: Row) -> None:
    size, (text, *_) = fitted(row.what, _WHAT)
    say(pdf, x, top + 3.7, text, size / POINT, bold=True)
    size, lines = fitted(row.hands, _HANDS)
    baseline = top + 7.0
    for line in lines:
        say(pdf, x, baseline, line, size / POINT)
        baseline += size * 1.15
    size, (text, *_) = fitted(
        row.terms, Place(WIDTHS[WHAT] - 2, tuple((each * POINT, 1) for each in (6.2, 5.3)))
    )
    say(pdf, x, baseline + 0.6, text, size / POINT, grey=_WORD_GREY)


def _when(pdf: FPDF, x: float, top: float, height: float, said: CoverWords) -> None:
    for place, name in enumerate((said.date, said.time)):
        say(pdf, x + 0.8, top + 2.4 + place * height / 2, name, 5.2, grey=_WORD_GREY)
    thin(pdf, x, top + height / 2, WIDTHS[WHEN])


def _seal(pdf: FPDF, x: float, top: float, height: float, said: CoverWords, *, is_sealed: bool) -> None:
    say(pdf, x + 0.8, top + 2.4, said.seal if is_sealed else said.resealed, 5.2, grey=_WORD_GREY)
    if not is_sealed:
        return
    thin(pdf, x, top + height / 2, WIDTHS[SEAL])
    for left, name in ((1.0, said.intact), (13.0, said.broken)):
        middle = top + height * 3 / 4
        pdf.set_draw_color(0)
        pdf.rect(x + left, middle - BOX / 2, BOX, BOX)
        say(pdf, x + left + BOX + 0.8, middle + 0.8, name, 6.2)


def _hand(pdf: FPDF, x: float, top: float, height: float, said: CoverWords) -> None:
    for place, name in enumerate((said.code, said.signature)):
        say(pdf, x + 0.8, top + 2.4 + place * height / 2, name, 5.2, grey=_WORD_GREY)
    thin(pdf, x, top + height / 2, WIDTHS[GIVER])


def _frame(pdf: FPDF, cells: Cells, column: int, top: float, height: float, *, filled: bool = False) -> None:
    pdf.set_draw_color(_LINE_GREY)
    pdf.set_line_width(0.2)
    pdf.set_fill_color(_FILL_GREY)
    style = RenderStyle.DF if filled else RenderStyle.D
    pdf.rect(cells.x(column), top, WIDTHS[column], height, style=style)
    pdf.set_fill_color(0)
