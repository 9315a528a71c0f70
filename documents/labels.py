"""Labels for packets: sheets for the printer, in several sizes."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time

from fpdf import FPDF
from fpdf.enums import RenderStyle

from documents.fonts import BOLD, REGULAR
from documents.label_layout import Label, Letters, deep_link, label_ink, label_letters
from documents.label_picture import label_image, photo_of
from documents.label_shapes import A4_24, POINT, Sheet
from documents.qr_ink import Ink
from documents.words import words

__all__ = ["Label", "deep_link", "draw", "label_image", "label_sheet", "photo_of", "ready"]

FONT = "DejaVu"
_CUT_GREY, _CUT_WIDTH, _CUT_ARM = 175, 0.1, 1.5


def _nobody(_done: int) -> None:
    """Nobody waits for news of the work."""


def label_sheet(
    labels: Sequence[Label],
    language: str = "ru",
    sheet: Sheet = A4_24,
    told: Callable[[int], None] = _nobody,
) -> bytes:
    """A PDF of pages of this size; after each page `told` hears how many labels are drawn.

    To be printed at 100 %.  The same labels make the same bytes.
    """
    pdf = ready(words(language).sheet_title, language, sheet.page)
    said = words(language)
    if labels:
        pdf.set_creation_date(datetime.combine(labels[0].date, time(), UTC))
    else:
        pdf.add_page()
    for number, label in enumerate(labels):
        if not number % sheet.count:
            told(number)
            _new_page(pdf, sheet)
        ink, letters = label_ink(label, sheet.shape), label_letters(label, said, sheet.shape)
        draw(pdf, [*ink, *letters], *sheet.place(number))
    return bytes(pdf.output())


def ready(title: str, language: str, page: tuple[float, float]) -> FPDF:
    """An empty file of pages of that size in mm, with our letters."""
    pdf = FPDF(unit="mm", format=page)
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.add_font(FONT, "", REGULAR)
    pdf.add_font(FONT, "B", BOLD)
    pdf.set_fill_color(0)
    return pdf


def draw(pdf: FPDF, marks: Sequence[Ink | Letters], left: float, top: float) -> None:
    """Ink and letters, moved to that corner."""
    for mark in marks:
        if isinstance(mark, Ink):
            pdf.rect(left + mark.x, top + mark.y, mark.width, mark.height, style=RenderStyle.F)
        else:
            pdf.set_font(FONT, "B" if mark.bold else "", mark.size / POINT)
            pdf.text(left + mark.x, top + mark.baseline, mark.text)


def _new_page(pdf: FPDF, sheet: Sheet) -> None:
    pdf.add_page()
    if sheet.cut:
        _cut_marks(pdf, sheet)


def _cut_marks(pdf: FPDF, sheet: Sheet) -> None:
    """A small light cross at every corner of every label."""
    pdf.set_draw_color(_CUT_GREY)
    pdf.set_line_width(_CUT_WIDTH)
    for column in range(sheet.columns + 1):
        for row in range(sheet.rows + 1):
            x, y = column * sheet.shape.width, row * sheet.shape.height
            pdf.line(x - _CUT_ARM, y, x + _CUT_ARM, y)
            pdf.line(x, y - _CUT_ARM, x, y + _CUT_ARM)
