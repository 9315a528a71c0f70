"""Labels for packets: A4 sheets for the printer."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from fpdf import FPDF
from fpdf.enums import RenderStyle

from documents.fonts import BOLD, REGULAR
from documents.label_layout import HEIGHT, POINT, WIDTH, Label, deep_link, label_ink, label_letters
from documents.label_picture import label_image, photo_of
from documents.words import words

__all__ = ["COLUMNS", "ROWS", "Label", "deep_link", "label_image", "label_sheet", "photo_of"]

COLUMNS, ROWS = 3, 8
_PAGE = COLUMNS * ROWS
_FONT = "DejaVu"
_CUT_GREY, _CUT_WIDTH, _CUT_ARM = 175, 0.1, 1.5


def label_sheet(labels: Sequence[Label], language: str = "ru") -> bytes:
    """A PDF of A4 pages, 24 labels each (3 × 8 without gaps: plain paper, or ready sheets of 70 × 37 mm).

    To be printed at 100 %.  The same labels make the same bytes.
    """
    pdf = _blank(labels, words(language).sheet_title, language)
    for number, label in enumerate(labels):
        place = number % _PAGE
        if not place:
            pdf.add_page()
            _cut_marks(pdf)
        _draw(pdf, label, place % COLUMNS * WIDTH, place // COLUMNS * HEIGHT, language)
    return bytes(pdf.output())


def _blank(labels: Sequence[Label], title: str, language: str) -> FPDF:
    pdf = FPDF(unit="mm", format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.add_font(_FONT, "", REGULAR)
    pdf.add_font(_FONT, "B", BOLD)
    pdf.set_fill_color(0)
    if labels:
        pdf.set_creation_date(datetime.combine(labels[0].date, time(), UTC))
    else:
        pdf.add_page()
    return pdf


def _draw(pdf: FPDF, label: Label, left: float, top: float, language: str) -> None:
    for ink in label_ink(label):
        pdf.rect(left + ink.x, top + ink.y, ink.width, ink.height, style=RenderStyle.F)
    for letters in label_letters(label, words(language)):
        pdf.set_font(_FONT, "B" if letters.bold else "", letters.size / POINT)
        pdf.text(left + letters.x, top + letters.baseline, letters.text)


def _cut_marks(pdf: FPDF) -> None:
    """A small light cross at every corner of every label."""
    pdf.set_draw_color(_CUT_GREY)
    pdf.set_line_width(_CUT_WIDTH)
    for column in range(COLUMNS + 1):
        for row in range(ROWS + 1):
            x, y = column * WIDTH, row * HEIGHT
            pdf.line(x - _CUT_ARM, y, x + _CUT_ARM, y)
            pdf.line(x, y - _CUT_ARM, x, y + _CUT_ARM)
