"""Every size of label as a printer prints it and a phone reads it."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.decode import Decoded, decode
from documents.fonts import width
from documents.label_layout import deep_link, label_ink, label_letters
from documents.label_shapes import A6, AVERY, L7160, LARGE, PLAIN, SHEETS, Shape, Sheet
from documents.labels import label_sheet
from documents.words import WORDS, words
from tests.documents.printed import label, printed, saved

SHAPES = (PLAIN, AVERY, LARGE)
MODULES = 41


def links_in(content: bytes) -> set[str]:
    found = decode(content)
    assert isinstance(found, Decoded)
    return set(found.texts)


@pytest.mark.parametrize("sheet", [L7160, A6], ids=lambda sheet: sheet.name)
def test_every_label_of_a_full_page_is_read_at_150_dots_and_after_jpeg(sheet: Sheet, tmp_path: Path) -> None:
    full = [label(number) for number in range(sheet.count)]
    (page,) = printed(label_sheet(full, "ru", sheet), tmp_path)
    assert page.size == tuple(round(side / 25.4 * 150 + 0.49) for side in sheet.page)
    assert links_in(saved(page)) == set(map(deep_link, full))
    assert links_in(saved(page, "JPEG", quality=80)) == set(map(deep_link, full))


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=lambda sheet: sheet.name)
def test_the_labels_of_a_page_lie_side_by_side_on_it(sheet: Sheet) -> None:
    places = [sheet.place(number) for number in range(sheet.count)]
    assert len(set(places)) == sheet.count
    right, bottom = (sheet.shape.width, sheet.shape.height)
    assert all(x >= 0 and x + right <= sheet.page[0] + 0.01 for x, _ in places)
    assert all(y >= 0 and y + bottom <= sheet.page[1] + 0.01 for _, y in places)
    assert sheet.place(sheet.count) == sheet.place(0)


def test_news_of_the_work_come_with_each_page() -> None:
    heard: list[int] = []
    label_sheet([label(number) for number in range(3)], "ru", A6, heard.append)
    assert heard == [0, 1, 2]


@pytest.mark.parametrize("shape", SHAPES, ids=("plain", "avery", "large"))
def test_the_quiet_zone_of_four_modules_stays_empty(shape: Shape) -> None:
    x, y, side = shape.qr
    module = side / MODULES
    for text in label_letters(label(1), words("ru"), shape):
        beside = text.x >= x + side + 4 * module
        assert beside or text.baseline - text.size * 0.74 >= y + side + 4 * module, text
    assert all(ink.x >= 4 * module and ink.y >= 4 * module for ink in label_ink(label(1), shape))


@pytest.mark.parametrize("shape", [AVERY, LARGE], ids=("avery", "large"))
@given(st.text(max_size=300), st.text(max_size=100), st.integers(1, 99), st.integers(1, 999))
@settings(max_examples=15)
def test_words_of_any_length_stay_on_their_label(
    shape: Shape, school: str, subject: str, grade: int, count: int
) -> None:
    one = label(0, organisation=school, subject=subject, grade=grade, packet_no=count, packets=count)
    for language in WORDS:
        letters = list(label_letters(one, words(language), shape))
        for text in letters:
            assert text.x >= 4
            assert text.x + width(text.text, text.size, bold=text.bold) <= shape.width - 4
            assert text.baseline - text.size * 0.8 > 4
            assert text.baseline + text.size * 0.25 < shape.height - 2.8
        beside = [text for text in letters if text.x == shape.words[0]]
        for above, below in pairwise(beside):
            assert above.baseline + above.size * 0.2 < below.baseline - below.size * 0.7
        assert str(grade) in "".join(text.text for text in letters if not text.bold)


def test_the_number_of_a_school_with_a_long_name_is_not_cut_off() -> None:
    school = "Муниципальное общеобразовательное учреждение «Ульканская средняя общеобразовательная школа № 2»"
    for shape in SHAPES:
        said = " ".join(
            text.text for text in label_letters(label(0, organisation=school), words("ru"), shape)
        )
        assert "№\u00a02»" in said


def test_a_college_has_courses_and_not_classes() -> None:
    one = label(0, college=True)
    for language, said in (("ru", "4\u00a0курс"), ("en", "year\u00a04")):
        assert said in " ".join(text.text for text in label_letters(one, words(language)))
