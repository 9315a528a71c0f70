"""The sizes in which labels are printed: how one label is laid out, and how labels lie on a page, in mm."""

from dataclasses import dataclass

POINT = 25.4 / 72

Sizes = tuple[tuple[float, int], ...]
"""Font heights to try, in points, each with the lines that it allows."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One label: where its QR stands, its code, and its words; `last` baselines are of the lowest line."""

    width: float
    height: float
    qr: tuple[float, float, float]
    """Left, top and side of the dark modules; four modules around them stay empty."""
    code: tuple[float, float, float]
    """Left and baseline of the short code, and its font's height in points."""
    steps: tuple[float, float]
    """From sign to sign of the code, and over its dash."""
    words: tuple[float, float]
    """Left and right of the words."""
    school_top: float
    subject_last: float
    date_baseline: float
    packet: tuple[float, float]
    """How far to the left «packet 1 of 2» may begin, and its baseline."""
    school: Sizes
    subject: Sizes
    date: Sizes
    number: Sizes


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of labels: its name for people who choose, its size, and the labels' places on it."""

    name: str
    page: tuple[float, float]
    shape: Shape
    columns: int = 1
    rows: int = 1
    left: float = 0.0
    top: float = 0.0
    gap: float = 0.0
    """Between columns; rows touch each other."""
    cut: bool = False
    """Whether the paper is to be cut: marks show where."""

    @property
    def count(self) -> int:
        """How many labels a page holds."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """The left upper corner of the label in that place, row by row from 0."""
        row, column = divmod(number % self.count, self.columns)
        return self.left + column * (self.shape.width + self.gap), self.top + row * self.shape.height


PLAIN = Shape(
    width=70.0, height=297 / 8, qr=(5.0, 4.7, 22.0), code=(5.0, 32.8, 14.5), steps=(5.5, 3.6),
    words=(30.5, 65.0), school_top=4.7, subject_last=22.4, date_baseline=26.6, packet=(43.0, 32.8),
    school=((9.0, 2), (8.5, 2), (8.0, 2), (8.0, 3), (7.0, 4), (6.0, 4), (5.5, 5)),
    subject=((9.5, 1), (8.5, 1), (8.0, 2), (7.0, 2), (6.5, 2)),
    date=((9.5, 1), (8.0, 1)),
    number=((9.5, 1), (8.5, 1), (7.5, 1), (6.5, 1)),
)  # fmt: skip

AVERY = Shape(
    width=63.5, height=38.1, qr=(4.6, 5.2, 22.0), code=(4.6, 33.4, 13.5), steps=(5.1, 3.3),
    words=(29.6, 59.4), school_top=5.2, subject_last=22.9, date_baseline=27.2, packet=(39.6, 33.4),
    school=((9.0, 2), (8.5, 2), (8.0, 3), (7.0, 4), (6.0, 4), (5.5, 5)),
    subject=((9.5, 1), (8.5, 1), (8.0, 2), (7.0, 2), (6.5, 2)),
    date=((9.5, 1), (8.0, 1)),
    number=((8.5, 1), (7.5, 1), (6.5, 1), (6.0, 1)),
)  # fmt: skip

LARGE = Shape(
    width=105.0, height=148.0, qr=(17.5, 10.0, 70.0), code=(12.1, 97.5, 38.0), steps=(12.0, 8.8),
    words=(10.0, 95.0), school_top=104.0, subject_last=130.5, date_baseline=139.5, packet=(58.0, 139.5),
    school=((15.0, 2), (13.0, 2), (12.0, 3), (10.0, 3), (8.0, 4), (7.0, 4)),
    subject=((16.0, 1), (13.0, 1), (11.0, 2), (10.0, 2)),
    date=((15.0, 1), (12.0, 1)),
    number=((13.0, 1), (11.0, 1), (9.0, 1)),
)  # fmt: skip

A4 = (210.0, 297.0)
A4_24 = Sheet("a4", A4, PLAIN, columns=3, rows=8, cut=True)
L7160 = Sheet("l7160", A4, AVERY, columns=3, rows=7, left=7.21, top=15.15, gap=2.54)
A6 = Sheet("a6", (LARGE.width, LARGE.height), LARGE)

SHEETS = {sheet.name: sheet for sheet in (A4_24, L7160, A6)}
"""The sizes by name: plain A4 in 24, self-adhesive A4 in 21 (as Avery L7160), one label a page."""
