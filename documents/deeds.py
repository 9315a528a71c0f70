"""Printed acts: two copies on a sheet where they fit on its halves, else each copy on pages of its own."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from fpdf import FPDF

from documents.deed_blocks import (
    FONT,
    SMALL,
    TEXT,
    TITLE,
    Block,
    Cells,
    Ends,
    Text,
    paragraph,
    rows_of,
    write,
)
from documents.deed_form import Form, Paragraph, Signature, Table
from documents.deed_ink import lines
from documents.deed_signing import Foot
from documents.fonts import BOLD, REGULAR, width

__all__ = ["Form", "Paragraph", "Signature", "Table", "deed_sheets"]

WIDE, HIGH = 210.0, 297.0
LEFT, RIGHT, TOP, FOOT = 14.0, 10.0, 8.0, 9.0
ROOM = WIDE - LEFT - RIGHT
HALF = HIGH / 2
_GREY = 150


def deed_sheets(forms: Sequence[Form], title: str, language: str, at: datetime) -> tuple[bytes, int]:
    """A PDF of A4 pages with these acts, and their number; the same acts and moment make the same bytes."""
    pdf = FPDF(unit="mm", format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.set_creation_date(at)
    pdf.add_font(FONT, "", REGULAR)
    pdf.add_font(FONT, "B", BOLD)
    for form in forms:
        _print(pdf, form)
    return bytes(pdf.output()), pdf.pages_count


def _print(pdf: FPDF, form: Form) -> None:
    blocks = list(_blocks(form, form.copies[0]))
    if len(form.copies) > 1 and sum(each.height for each in blocks) <= HALF - TOP - FOOT / 2:
        pdf.add_page()
        _cut_line(pdf)
        for number, copy in enumerate(form.copies):
            _down(pdf, list(_blocks(form, copy)), number * HALF + TOP)
        return
    for copy in form.copies:
        pages = list(_paged(list(_blocks(form, copy))))
        for number, page in enumerate(pages, start=1):
            pdf.add_page()
            _down(pdf, page, TOP + 4)
            _page_number(pdf, form.page.format(page=number, pages=len(pages)), copy)


def _blocks(form: Form, copy: str) -> Iterator[Block]:
    yield Ends(form.heading, copy, SMALL, ROOM)
    yield Text(lines(form.title, ROOM, TITLE, bold=True), TITLE, ROOM, bold=True, centred=True)
    yield Ends(form.left, form.right, TEXT, ROOM)
    for part in form.parts:
        if isinstance(part, Table):
            yield from rows_of(part, ROOM)
        else:
            yield paragraph(part, ROOM)
    yield Foot(form, ROOM)


def _paged(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Pages as full as they get; a table's headings come again, and never stand alone at the end."""
    page: list[Block] = []
    left, head = _whole(), None
    for number, block in enumerate(blocks):
        head = _head(block, head)
        if page and _bound(blocks[number:]) > left:
            yield page
            page, left = [], _whole()
            if head is not None and block is not head:
                page, left = [head], left - head.height
        page.append(block)
        left -= block.height
    yield page


def _whole() -> float:
    return HIGH - TOP - 4 - FOOT - 3


def _head(block: Block, before: Cells | None) -> Cells | None:
    """The headings under which a block stands."""
    if not isinstance(block, Cells):
        return None
    return block if block.head else before


def _bound(blocks: Sequence[Block]) -> float:
    """The height of the first block, with those from which it may not be parted."""
    height = 0.0
    for number, block in enumerate(blocks):
        height += block.height
        if number + 1 == len(blocks) or not _binds(block, blocks[number + 1]):
            break
    return height


def _binds(block: Block, below: Block) -> bool:
    """Whether a block may not be the last of its page: headings, and what stands above the signatures."""
    heads = (isinstance(block, Cells) and block.head) or (isinstance(block, Text) and block.bold)
    return heads or isinstance(below, Foot)


def _down(pdf: FPDF, blocks: Sequence[Block], top: float) -> None:
    for block in blocks:
        block.draw(pdf, LEFT, top)
        top += block.height


def _page_number(pdf: FPDF, text: str, copy: str) -> None:
    said = f"{copy} · {text}" if copy else text
    write(pdf, WIDE - RIGHT - width(said, SMALL, bold=False), HIGH - FOOT, SMALL, said)


def _cut_line(pdf: FPDF) -> None:
    pdf.set_draw_color(_GREY)
    pdf.set_line_width(0.15)
    pdf.set_dash_pattern(dash=2, gap=2)
    pdf.line(0, HALF, WIDE, HALF)
    pdf.set_dash_pattern()
