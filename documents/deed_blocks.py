"""The parts of a printed act as blocks of a known height, which are drawn wherever there is room."""

from dataclasses import dataclass
from typing import Protocol

from fpdf import FPDF
from fpdf.enums import RenderStyle

from documents.deed_form import Paragraph, Table
from documents.deed_ink import POINT, lines
from documents.fonts import width

FONT = "DejaVu"
TITLE, TEXT, CELL, SMALL = 11 * POINT, 8.5 * POINT, 7 * POINT, 6.5 * POINT
LEADING, PAD, GAP = 1.28, 0.9, 1.6
RULE = 0.2
MOST_LINES = 40
"""Of one cell: a row must fit on a page."""


class Block(Protocol):
    """Something of a certain height on a page."""

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        ...

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        ...


def write(pdf: FPDF, x: float, y: float, size: float, text: str, *, bold: bool = False) -> None:
    """One line with its top at `y`; it is parted by now, so that its spaces can be plain ones."""
    pdf.set_font(FONT, "B" if bold else "", size / POINT)
    pdf.text(x, y + size * 0.93, text.replace("\u00a0", " "))


@dataclass(frozen=True, slots=True)
class Text:
    """Lines one under another; centred lines are titles."""

    lines: tuple[str, ...]
    size: float
    room: float
    bold: bool = False
    centred: bool = False
    gap: float = GAP

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        return len(self.lines) * self.size * LEADING + self.gap

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        for number, line in enumerate(self.lines):
            aside = (self.room - width(line, self.size, bold=self.bold)) / 2 if self.centred else 0
            write(pdf, x + aside, y + number * self.size * LEADING, self.size, line, bold=self.bold)


@dataclass(frozen=True, slots=True)
class Ends:
    """Two short texts on one line, at the left and at the right end of it."""

    left: str
    right: str
    size: float
    room: float
    gap: float = GAP

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        return max(len(self._side(self.left)), len(self._side(self.right))) * self.size * LEADING + self.gap

    def _side(self, text: str) -> tuple[str, ...]:
        return lines(text, self.room * 0.62 if text is self.left else self.room * 0.36, self.size)

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        for number, line in enumerate(self._side(self.left)):
            write(pdf, x, y + number * self.size * LEADING, self.size, line)
        for number, line in enumerate(self._side(self.right)):
            aside = self.room - width(line, self.size, bold=False)
            write(pdf, x + aside, y + number * self.size * LEADING, self.size, line)


@dataclass(frozen=True, slots=True)
class Cells:
    """One row of a table; `head` rows come again at the top of every page."""

    texts: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    bold: bool = False
    head: bool = False
    gap: float = 0.0

    @property
    def inner(self) -> float:
        """In mm, without the gap below."""
        return max(map(len, self.texts)) * CELL * LEADING + 2 * PAD

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        return self.inner + self.gap

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        pdf.set_draw_color(0)
        pdf.set_line_width(RULE)
        for text, wide in zip(self.texts, self.widths, strict=True):
            pdf.rect(x, y, wide, self.inner, style=RenderStyle.D)
            for number, line in enumerate(text):
                write(pdf, x + PAD, y + PAD + number * CELL * LEADING, CELL, line, bold=self.bold)
            x += wide


def rows_of(table: Table, room: float) -> tuple[Cells, ...]:
    """The table row by row, its headings first."""
    whole = sum(table.shares)
    widths = tuple(share / whole * room for share in table.shares)

    def row(texts: tuple[str, ...], *, bold: bool = False, head: bool = False, gap: float = 0.0) -> Cells:
        cells = zip(texts, widths, strict=True)
        parted = tuple(lines(text, wide - 2 * PAD, CELL, bold=bold)[:MOST_LINES] for text, wide in cells)
        return Cells(parted, widths, bold, head, gap)

    body = [(each, False) for each in table.rows] + ([(table.total, True)] if table.total else [])
    last = len(body) - 1
    found = [row(each, bold=bold, gap=GAP if n == last else 0.0) for n, (each, bold) in enumerate(body)]
    return (row(table.heads, bold=True, head=True), *found)


def paragraph(part: Paragraph, room: float) -> Text:
    """A paragraph, parted into lines."""
    bold, size = part.strong, SMALL if part.small else TEXT
    return Text(lines(part.text, room, size, bold=bold), size, room, bold, gap=GAP / 2 if bold else GAP)
