"""Cover sheets: one A4 page a packet, filled in by hand on the day when phones fail."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time

from fpdf import FPDF

from documents.cover_rows import Cells, Row, draw_blank, draw_heads, draw_row
from documents.cover_words import CoverWords, cover_words
from documents.fitting import Place, fitted
from documents.label_layout import Label, code_letters, deep_link, named
from documents.label_shapes import A4, POINT
from documents.labels import draw, ready
from documents.paper_marks import lines_of, say
from documents.qr_ink import ink_of
from documents.words import words

__all__ = ["Cover", "Row", "cover_sheets"]

LEFT, RIGHT = 14.0, 200.0
QR_TOP, QR_SIDE = 12.0, 34.0
CODE_BASELINE, CODE_POINTS, CODE_STEPS = 55.2, 21.0, (7.6, 5.2)
BESIDE = 56.0
TABLE_TOP, TABLE_BOTTOM = 60.5, 268.0
TALLEST, BLANKS = 15.5, 4
FOOT = 273.0
_SCHOOL = Place(
    RIGHT - BESIDE,
    tuple((size * POINT, lines) for size, lines in ((12, 2), (10, 2), (9, 3), (8, 3))),
    bold=True,
)
_SUBJECT = Place(RIGHT - BESIDE, tuple((size * POINT, 1) for size in (12, 10, 8.5)))


class Cover:
    """One sheet: the packet's label, and its route row by row."""

    def __init__(self, label: Label, rows: Sequence[Row]) -> None:
        self.label = label
        self.rows = tuple(rows)


def _nobody(_done: int) -> None:
    """Nobody waits for news of the work."""


def cover_sheets(
    covers: Sequence[Cover], language: str = "ru", told: Callable[[int], None] = _nobody
) -> bytes:
    """A PDF, a page a packet; before each page `told` hears how many are drawn.  The same makes the same."""
    said = cover_words(language)
    pdf = ready(said.file, language, A4)
    if covers:
        pdf.set_creation_date(datetime.combine(covers[0].label.date, time(), UTC))
    for number, cover in enumerate(covers):
        told(number)
        pdf.add_page()
        _draw_head(pdf, cover.label, said, language)
        _draw_table(pdf, cover.rows, said)
        _draw_foot(pdf, said)
    return bytes(pdf.output())


def _draw_head(pdf: FPDF, label: Label, said: CoverWords, language: str) -> None:
    draw(pdf, list(ink_of(deep_link(label), LEFT, QR_TOP, QR_SIDE)), 0, 0)
    draw(pdf, list(code_letters(label.code, LEFT, CODE_BASELINE, CODE_POINTS, *CODE_STEPS)), 0, 0)
    say(pdf, BESIDE, 17.5, said.title, 15, bold=True)
    size, lines = fitted(*named(label.organisation, _SCHOOL))
    for number, line in enumerate(lines):
        say(pdf, BESIDE, 25.5 + number * size * 1.2, line, size / POINT, bold=True)
    on_paper = words(language)
    size, (subject, *_) = fitted(label.subject, _SUBJECT, on_paper.graded(label.grade, college=label.college))
    say(pdf, BESIDE, 41.0, subject, size / POINT)
    which = on_paper.numbered(label.packet_no, label.packets)
    say(pdf, BESIDE, 47.0, f"{on_paper.day(label.date)}, {which}", 12)
    say(pdf, 69.0, 54.8, said.about, 7.2)


def _draw_table(pdf: FPDF, rows: Sequence[Row], said: CoverWords) -> None:
    """The route, then empty rows for what nobody planned."""
    cells = Cells(LEFT, RIGHT)
    top = draw_heads(pdf, cells, TABLE_TOP, said)
    note = 5.0
    height = min(TALLEST, (TABLE_BOTTOM - note - top) / (len(rows) + BLANKS))
    for number, row in enumerate(rows, start=1):
        draw_row(pdf, cells, top, height, number, row, said)
        top += height
    say(pdf, LEFT, top + 3.6, said.detours, 7)
    top += note
    while top + height <= TABLE_BOTTOM + 0.1:
        draw_blank(pdf, cells, top, height, said)
        top += height


def _draw_foot(pdf: FPDF, said: CoverWords) -> None:
    baseline = FOOT
    for text in (said.after, said.caution):
        for line in lines_of(text, RIGHT - LEFT, 8):
            say(pdf, LEFT, baseline, line, 8)
            baseline += 3.9
        baseline += 0.6
