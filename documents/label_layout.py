"""One packet's label as ink on 70 × 37 mm: where its QR, its short code and its words go, in millimetres.

Both the sheet for the printer and the pictures are drawn from this, so they cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import qrcode
from qrcode.constants import ERROR_CORRECT_Q

from custody.codes import shown
from documents.fitting import Place, fitted
from documents.fonts import width
from documents.words import PaperWords

WIDTH, HEIGHT = 70.0, 297 / 8
POINT = 25.4 / 72

# Version 6 at level Q holds 74 bytes: exactly the longest link, with a bot's name of 32 letters.  Level Q
# survives a thumb over a sixth of the code; one fixed mask is 8.7 times faster to make and reads as well.
QR_VERSION, QR_MASK, QR_MODULES = 6, 2, 41

_QR_X, _QR_Y, _QR_SIDE = 5.0, 4.7, 22.0
_CODE_SIZE, _CODE_BASELINE, _CODE_STEP, _DASH_STEP = 14.5 * POINT, 32.8, 5.5, 3.6
_WORDS_X, _WORDS_RIGHT = 30.5, 65.0
_SUBJECT_BASELINE, _DATE_BASELINE = 22.4, 26.6
_LEADING, _CAPITALS = 1.2, 0.73  # of the font's height
_SCHOOL_SIZES = ((9.0, 2), (8.5, 2), (8.0, 2), (8.0, 3), (7.0, 4), (6.0, 4))
_SUBJECT_SIZES = ((9.5, 1), (8.5, 1), (8.0, 2), (7.0, 2), (6.5, 2))


def _place(left: float, sizes: tuple[tuple[float, int], ...], *, bold: bool = False) -> Place:
    return Place(_WORDS_RIGHT - left, tuple((points * POINT, lines) for points, lines in sizes), bold)


_SCHOOL = _place(_WORDS_X, _SCHOOL_SIZES, bold=True)
_SUBJECT = _place(_WORDS_X, _SUBJECT_SIZES)
_DATE = _place(_WORDS_X, ((9.5, 1), (8.0, 1)))
_PACKET = _place(43.0, ((9.5, 1), (8.5, 1), (7.5, 1), (6.5, 1)))


@dataclass(frozen=True, slots=True)
class Label:
    """What one packet's label says."""

    token: str
    code: str
    organisation: str
    subject: str
    grade: int
    date: date
    packet_no: int
    bot_username: str
    packets: int = 0
    """How many packets the sitting has; 0 when nobody knows yet."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A black rectangle: its left upper corner and its size."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Letters:
    """Words on a baseline; `size` is the height of the font."""

    x: float
    baseline: float
    size: float
    text: str
    bold: bool


def deep_link(label: Label) -> str:
    """What the QR says: the address that opens the bot with this packet."""
    return f"https://t.me/{label.bot_username.removeprefix('@')}?start=p_{label.token}"


def label_ink(label: Label) -> Iterator[Ink]:
    """The dark modules of the QR, joined side by side and downwards so that no seam shows."""
    module = _QR_SIDE / QR_MODULES
    begun: dict[tuple[int, int], int] = {}
    for y, row in enumerate([*_modules(deep_link(label)), []]):
        runs = frozenset(_runs(row))
        for x, length in [run for run in begun if run not in runs]:
            top = begun.pop((x, length))
            place = (_QR_X + x * module, _QR_Y + top * module)
            yield Ink(*place, length * module, (y - top) * module)
        for run in sorted(runs - begun.keys()):
            begun[run] = y


def label_letters(label: Label, words: PaperWords) -> Iterator[Letters]:
    """The short code under the QR, sign by sign in equal steps, and the words beside it."""
    yield from _code(label.code)
    size, lines = fitted(label.organisation.replace("№ ", "№\u00a0"), _SCHOOL)
    yield from _block(lines, size, _QR_Y + size * _CAPITALS, bold=True)
    size, lines = fitted(label.subject, _SUBJECT, words.graded(label.grade))
    yield from _block(lines, size, _SUBJECT_BASELINE - (len(lines) - 1) * size * _LEADING)
    size, lines = fitted(words.day(label.date), _DATE)
    yield from _block(lines, size, _DATE_BASELINE)
    size, lines = fitted(words.numbered(label.packet_no, label.packets), _PACKET)
    left = _WORDS_RIGHT - width(lines[0], size, bold=False)
    yield Letters(left, _CODE_BASELINE, size, lines[0], bold=False)


def _code(code: str) -> Iterator[Letters]:
    x = _QR_X
    for sign in shown(code):
        step = _DASH_STEP if sign == "-" else _CODE_STEP
        left = x + (step - width(sign, _CODE_SIZE, bold=True)) / 2
        yield Letters(left, _CODE_BASELINE, _CODE_SIZE, sign, bold=True)
        x += step


def _block(lines: tuple[str, ...], size: float, baseline: float, *, bold: bool = False) -> Iterator[Letters]:
    for number, line in enumerate(lines):
        yield Letters(_WORDS_X, baseline + number * size * _LEADING, size, line, bold)


def _runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules side by side begin, and how many they are."""
    x = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield x, length
        x += length


def _modules(link: str) -> list[list[bool]]:
    code = qrcode.QRCode(version=QR_VERSION, error_correction=ERROR_CORRECT_Q, mask_pattern=QR_MASK, border=0)
    code.add_data(link.encode("ascii"), optimize=0)
    code.make(fit=False)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
