"""Where everything stands on the board's picture: 1080 pixels wide, no letters below 26 pixels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.fitting import Place, fitted
from documents.fonts import width
from documents.ink import (
    FAINT,
    INK,
    LEADING,
    RULE,
    WHITE,
    Colour,
    Ink,
    Letters,
    Patch,
    Sheet,
    Sign,
    SignKind,
    middled,
)
from documents.picture_words import PictureWords

WIDTH, MARGIN, GAP = 1080, 26, 5
TEXT, NUMBER, TITLE = 26, 30, 34
ROW, NAME_LEAST, COLUMN_MOST = 78, 290, 76
HEAD_MOST = 235
SIGN, SIGN_LEAST = 18, 11

COLOURS: dict[str, Colour] = {
    "incident": (124, 58, 150), "late": (190, 38, 42), "soon": (178, 104, 0), "fine": (34, 110, 178),
    "done": (84, 98, 110),
}  # fmt: skip
"""Each dark enough for white letters, and told apart also by lightness and by its sign."""

STATES: tuple[SignKind, ...] = ("fine", "soon", "late", "incident", "done")


@dataclass(frozen=True, slots=True)
class Shown:
    """A square in words: how many, the kind of its sign, and beside it how many are so if not all."""

    number: str
    state: SignKind
    troubled: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A school's line."""

    name: str
    squares: tuple[Shown | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Everything that the picture says, in words; the first line is of all schools together."""

    title: str
    under: str
    stages: tuple[str, ...]
    lines: tuple[Line, ...]


def board_sheet(table: Table, words: PictureWords) -> Sheet:
    """The picture before it is drawn."""
    column = min(COLUMN_MOST, (WIDTH - 2 * MARGIN - NAME_LEAST) / len(table.stages))
    left = WIDTH - MARGIN - column * len(table.stages)
    inks: list[Ink] = []
    top = _title(inks, table)
    top = _stages(inks, table.stages, left, column, top)
    for number, line in enumerate(table.lines):
        inks += _line(line, left, column, top, first=not number)
        top += ROW
    bottom = _legend(inks, words, top + 22)
    return Sheet(WIDTH, round(bottom) + MARGIN, tuple(inks))


def _title(inks: list[Ink], table: Table) -> float:
    """The title and the line below it; returns where the next thing begins."""
    top: float = MARGIN
    for text, sizes, colour in (
        (table.title, ((TITLE, 1), (30, 2)), INK),
        (table.under, ((28, 1), (TEXT, 2)), FAINT),
    ):
        size, lines = fitted(text, Place(WIDTH - 2 * MARGIN, sizes, bold=colour is INK))
        for line in lines:
            inks.append(Letters(line, MARGIN, top, round(size), colour is INK, colour))
            top += size * LEADING
    return top + 12


def _stages(inks: list[Ink], stages: Sequence[str], left: float, column: float, top: float) -> float:
    """The stages' names, read from below upwards, in two lines at most."""
    room = Place(HEAD_MOST, ((TEXT, 2 if column >= 2 * TEXT * LEADING else 1),))
    parted = [fitted(stage, room)[1] for stage in stages]
    height = max((width(line, TEXT, bold=False) for lines in parted for line in lines), default=0.0)
    for number, lines in enumerate(parted):
        middle = left + column * (number + 0.5) - len(lines) * TEXT * LEADING / 2
        for at, line in enumerate(lines):
            y = top + height - width(line, TEXT, bold=False)
            inks.append(Letters(line, middle + at * TEXT * LEADING, y, TEXT, turned=True))
    return top + height + 10


def _line(line: Line, left: float, column: float, top: float, *, first: bool) -> Iterator[Ink]:
    yield Patch(MARGIN, top, WIDTH - 2 * MARGIN, 2, RULE)
    size, words = fitted(line.name, Place(left - MARGIN - 12, ((28, 1), (TEXT, 2)), bold=first))
    at = top + (ROW - len(words) * size * LEADING) / 2
    for word in words:
        yield Letters(word, MARGIN, at, round(size), first)
        at += size * LEADING
    for number, square in enumerate(line.squares):
        if square is not None:
            yield from _square(square, left + column * number, column, top)


def _square(square: Shown, x: float, column: float, top: float) -> Iterator[Ink]:
    high = ROW - 2 * GAP + 2
    yield Patch(x + GAP / 2, top + GAP, column - GAP, high, COLOURS[square.state], 8)
    size = NUMBER if width(square.number, NUMBER, bold=True) < column - GAP - 6 else TEXT
    yield middled(square.number, x + column / 2, top + GAP - 3, size, bold=True, colour=WHITE)
    yield from _state(square, x, column, top + GAP + high)


def _state(square: Shown, x: float, column: float, bottom: float) -> Iterator[Ink]:
    """The sign, and beside it how many are so, closer together where there is little room."""
    is_tight = SIGN + 2 + width(square.troubled, TEXT, bold=True) > column - GAP
    sign = SIGN_LEAST if is_tight else SIGN
    beside = width(square.troubled, TEXT, bold=not is_tight)
    left = x + (column - sign - beside) / 2
    yield Sign(square.state, left + sign / 2, bottom - SIGN / 2 - 8, sign)
    if square.troubled:
        yield Letters(square.troubled, left + sign, bottom - 34, TEXT, bold=not is_tight, colour=WHITE)


def _legend(inks: list[Ink], words: PictureWords, top: float) -> float:
    x: float = MARGIN
    for state in STATES:
        text = words.states[state]
        wide = 36 + 8 + width(text, TEXT, bold=False) + 18
        if x + wide > WIDTH - MARGIN + 18:
            x, top = MARGIN, top + 44
        inks.append(Patch(x, top, 36, 36, COLOURS[state], 8))
        inks.append(Sign(state, x + 18, top + 18, SIGN + 2))
        inks.append(Letters(text, x + 44, top + 2, TEXT))
        x += wide
    return top + 36
