"""The board's picture: squares where they should be, letters of a size to be read, nothing overlaps."""

from itertools import combinations, product

import pytest

from documents.drawing import draw, png
from documents.ink import Letters, Patch, Sheet, Sign
from documents.picture_words import picture_words
from documents.status_layout import COLOURS, STATES, WIDTH, Line, Shown, Table, board_sheet

STAGES = (
    "Не упакованы", "Упакованы, в школе", "У наблюдателей", "У координатора", "В предметной комиссии",
    "У экспертов, не вскрыты", "На проверке", "Проверены, у экспертов", "Сданы экспертами", "Сданы комиссией",
    "Возвращены в школу",
)  # fmt: skip
NAMES = (
    "МКОУ «Карамская ООШ»", "МОУ «Магистральнинская СОШ № 2»", "Школа",
    "Муниципальное казённое общеобразовательное учреждение «Средняя школа № 1 имени героя»",
)  # fmt: skip


def table(schools: int, stages: tuple[str, ...] = STAGES, number: str = "999") -> Table:
    """A page whose every square is full."""
    full = tuple(Shown(number, STATES[place % len(STATES)], number) for place in range(len(stages)))
    lines = [Line(NAMES[place % len(NAMES)], full) for place in range(schools)]
    return Table("ВПР 2026, Казачинско-Ленский район " * 2, "вт 14.04.2026 · " * 6, stages, tuple(lines))


def sheet(of: Table, language: str = "ru") -> Sheet:
    return board_sheet(of, picture_words(language))


@pytest.mark.parametrize(("language", "stages"), list(product(("ru", "en"), (STAGES, STAGES[:8]))))
def test_no_letters_overlap_and_all_can_be_read(language: str, stages: tuple[str, ...]) -> None:
    drawn = sheet(table(13, stages), language)
    letters = [ink for ink in drawn.inks if isinstance(ink, Letters)]
    assert drawn.width == WIDTH == 1080
    assert drawn.height <= 1520
    for ink in letters:
        left, top, right, bottom = ink.box
        assert ink.size >= 26
        assert 0 <= left < right <= drawn.width, ink
        assert 0 <= top < bottom <= drawn.height, ink
    for one, other in combinations(letters, 2):
        assert not overlap(one, other), (one, other)


def overlap(one: Letters, other: Letters) -> bool:
    a, b = one.box, other.box
    return a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1


def test_a_square_has_the_colour_and_the_sign_of_its_state() -> None:
    states = tuple(Shown("3", state, "2" if state == "late" else "") for state in STATES)
    drawn = sheet(Table("Т", "сейчас", STAGES[:6], (Line("Школа", (*states, None)),)))
    picture = draw(drawn)
    squares = [ink for ink in drawn.inks if isinstance(ink, Patch) and ink.height > 40]
    signs = [ink for ink in drawn.inks if isinstance(ink, Sign)][: len(STATES)]
    assert [ink.kind for ink in signs] == list(STATES)
    assert len(squares) == len(STATES), "a school without packets at a stage has no square there"
    for square, state, sign in zip(squares, STATES, signs, strict=True):
        assert picture.getpixel((int(square.x) + 5, int(square.y) + 12)) == COLOURS[state]
        assert square.x < sign.x < square.x + square.width
        assert square.y < sign.y < square.y + square.height
        around = (int(sign.x) - 10, int(sign.y) - 10, int(sign.x) + 10, int(sign.y) + 10)
        colours = {colour for _, colour in picture.crop(around).getcolors(400) or []}
        assert len(colours) > 1, f"{state} is told by its colour alone"


def test_thousands_are_shortened() -> None:
    assert [picture_words("ru").number(packets) for packets in (7, 999, 1000, 45_678)] == [
        "7",
        "999",
        "1т",
        "45т",
    ]


def test_every_colour_lets_white_letters_be_read() -> None:
    for colour in COLOURS.values():
        assert contrast(colour) >= 4.0


def contrast(colour: tuple[int, int, int]) -> float:
    """With white, as WCAG counts it."""
    parts = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour]
    return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)


def test_a_full_page_is_a_small_file() -> None:
    picture = png(sheet(table(13)))
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < 150_000
