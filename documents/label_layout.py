"""One packet's label as ink: where its QR, its short code and its words go, in millimetres.

Both the sheet for the printer and the pictures are drawn from this, so they cannot differ.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from custody.codes import shown
from documents.fitting import Place, fitted
from documents.fonts import width
from documents.label_shapes import PLAIN, POINT, Shape, Sizes
from documents.qr_ink import Ink, ink_of
from documents.words import PaperWords

WIDTH, HEIGHT = PLAIN.width, PLAIN.height

_NUMBER = re.compile(' №\u00a0[\\w-]{1,5}[»"”]?$')
_LEADING, _CAPITALS = 1.2, 0.73  # of the font's height


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
    college: bool = False
    """Whether `grade` is a course."""


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


def label_ink(label: Label, shape: Shape = PLAIN) -> Iterator[Ink]:
    """The dark modules of the QR in its place on the label."""
    return ink_of(deep_link(label), *shape.qr)


def label_letters(label: Label, words: PaperWords, shape: Shape = PLAIN) -> Iterator[Letters]:
    """The short code under the QR, sign by sign in equal steps, and the words beside or under it."""
    yield from code_letters(label.code, *shape.code, *shape.steps)
    x, right = shape.words
    size, lines = fitted(*named(label.organisation, _school(shape)))
    yield from _block(lines, size, x, shape.school_top + size * _CAPITALS, bold=True)
    size, lines = fitted(label.subject, _subject(shape), words.graded(label.grade, college=label.college))
    yield from _block(lines, size, x, shape.subject_last - (len(lines) - 1) * size * _LEADING)
    size, lines = fitted(words.day(label.date), _date(shape))
    yield from _block(lines, size, x, shape.date_baseline)
    size, lines = fitted(words.numbered(label.packet_no, label.packets), _number(shape))
    yield Letters(right - width(lines[0], size, bold=False), shape.packet[1], size, lines[0], bold=False)


def named(organisation: str, place: Place) -> tuple[str, Place, str]:
    """A school's name for its place; its number is the last that would be cut off."""
    joined = organisation.replace("№ ", "№\u00a0").rstrip()
    number = _NUMBER.search(joined)
    return (joined[: number.start()], place, number[0]) if number else (joined, place, "")


@cache
def _school(shape: Shape) -> Place:
    return _place(shape, shape.school, shape.words[0], bold=True)


@cache
def _subject(shape: Shape) -> Place:
    return _place(shape, shape.subject, shape.words[0])


@cache
def _date(shape: Shape) -> Place:
    """On the large label the packet's number stands in the same line."""
    beside = shape.packet[0] if shape.packet[1] == shape.date_baseline else shape.words[1]
    return Place(beside - shape.words[0], _heights(shape.date))


@cache
def _number(shape: Shape) -> Place:
    return _place(shape, shape.number, shape.packet[0])


def _place(shape: Shape, sizes: Sizes, left: float, *, bold: bool = False) -> Place:
    return Place(shape.words[1] - left, _heights(sizes), bold)


def _heights(sizes: Sizes) -> Sizes:
    """Points as millimetres."""
    return tuple((points * POINT, lines) for points, lines in sizes)


def code_letters(
    code: str, x: float, baseline: float, points: float, over_sign: float, over_dash: float
) -> Iterator[Letters]:
    """A short code in large bold signs at equal steps: nobody takes one for two."""
    size = points * POINT
    for sign in shown(code):
        step = over_dash if sign == "-" else over_sign
        left = x + (step - width(sign, size, bold=True)) / 2
        yield Letters(left, baseline, size, sign, bold=True)
        x += step


def _block(
    lines: tuple[str, ...], size: float, x: float, baseline: float, *, bold: bool = False
) -> Iterator[Letters]:
    for number, line in enumerate(lines):
        yield Letters(x, baseline + number * size * _LEADING, size, line, bold)
