"""Invitation cards: A4 sheets of eight, to be cut and handed out."""

from collections.abc import Sequence
from itertools import groupby

from fpdf import FPDF
from fpdf.enums import RenderStyle

from documents.card_layout import (
    CALLSIGN_BASELINE,
    CALLSIGN_SIZE,
    FOOT_BASELINE,
    FOOT_LEADING,
    FOOT_SIZE,
    HEIGHT,
    POINT,
    QR_SIDE,
    QR_X,
    QR_Y,
    WIDTH,
    WORDS_RIGHT,
    WORDS_X,
    Card,
    modules,
)
from documents.fitting import Place, fitted
from documents.fonts import BOLD, REGULAR
from documents.words import CardWords, card_words

__all__ = ["COLUMNS", "ROWS", "Card", "card_sheet"]

COLUMNS, ROWS = 2, 4
_PAGE = COLUMNS * ROWS
_FONT = "DejaVu"
_GREY = 175
_LEADING = 1.25
_ROLE = Place(WORDS_RIGHT - WORDS_X, tuple((size * POINT, 3) for size in (11.0, 10.0, 9.0, 8.0)), bold=False)
_CALLSIGN = Place(WORDS_RIGHT - WORDS_X, ((CALLSIGN_SIZE, 1), (22 * POINT, 1), (15 * POINT, 1)), bold=True)


def card_sheet(cards: Sequence[Card], language: str = "ru") -> bytes:
    """A PDF of A4 pages with eight cards each, with thin lines to cut along."""
    words = card_words(language)
    pdf = FPDF(unit="mm", format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(words.title)
    pdf.set_lang(language)
    pdf.add_font(_FONT, "", REGULAR)
    pdf.add_font(_FONT, "B", BOLD)
    for number, card in enumerate(cards):
        place = number % _PAGE
        if not place:
            pdf.add_page()
            _cut_lines(pdf)
        _draw(pdf, card, words, place % COLUMNS * WIDTH, place // COLUMNS * HEIGHT)
    return bytes(pdf.output())


def _draw(pdf: FPDF, card: Card, words: CardWords, left: float, top: float) -> None:
    _draw_code(pdf, card, left + QR_X, top + QR_Y)
    _letters(pdf, card.callsign, _CALLSIGN, left, top + CALLSIGN_BASELINE)
    below = _letters(pdf, card.role, _ROLE, left, top + CALLSIGN_BASELINE + 8)
    if card.place:
        _letters(pdf, card.place, _ROLE, left, below + 1)
    pdf.set_font(_FONT, "", FOOT_SIZE / POINT)
    for number, line in enumerate((*words.steps, words.until.format(until=card.until))):
        pdf.text(left + QR_X, top + FOOT_BASELINE + number * FOOT_LEADING, line)


def _letters(pdf: FPDF, text: str, place: Place, left: float, baseline: float) -> float:
    """Write the words below one another; returns the baseline for what follows."""
    size, lines = fitted(text, place)
    pdf.set_font(_FONT, "B" if place.bold else "", size / POINT)
    for line in lines:
        pdf.text(left + WORDS_X, baseline, line)
        baseline += size * _LEADING
    return baseline


def _draw_code(pdf: FPDF, card: Card, left: float, top: float) -> None:
    rows = modules(card)
    side = QR_SIDE / len(rows)
    pdf.set_fill_color(0)
    for y, row in enumerate(rows):
        x = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                pdf.rect(left + x * side, top + y * side, length * side, side, style=RenderStyle.F)
            x += length


def _cut_lines(pdf: FPDF) -> None:
    pdf.set_draw_color(_GREY)
    pdf.set_line_width(0.1)
    for row in range(1, ROWS):
        pdf.line(0, row * HEIGHT, COLUMNS * WIDTH, row * HEIGHT)
    pdf.line(WIDTH, 0, WIDTH, ROWS * HEIGHT)
