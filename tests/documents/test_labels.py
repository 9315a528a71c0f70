"""Label sheets as a printer prints them and a phone reads them."""

from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from custody.codes import find_scans
from documents.decode import Decoded, decode
from documents.fonts import width
from documents.label_layout import HEIGHT, WIDTH, deep_link, label_ink, label_letters
from documents.labels import label_image, label_sheet, photo_of
from documents.words import WORDS, words
from tests.documents.printed import LONGEST_BOT, label, printed, saved

SHEET = [label(number) for number in range(24)]


def links_in(content: bytes, expected: int | None = None) -> set[str]:
    """The links that are read from a picture."""
    found = decode(content, expected)
    assert isinstance(found, Decoded)
    return set(found.texts)


def test_every_label_of_a_sheet_is_read_at_150_dots_and_after_jpeg(tmp_path: Path) -> None:
    (page,) = printed(label_sheet(SHEET), tmp_path)
    assert links_in(saved(page)) == set(map(deep_link, SHEET))
    assert links_in(saved(page, "JPEG", quality=80)) == set(map(deep_link, SHEET))


def test_a_sheet_is_read_from_a_picture_as_small_as_telegram_sends(tmp_path: Path) -> None:
    (page,) = printed(label_sheet(SHEET), tmp_path)
    page.thumbnail((1280, 1280))
    assert links_in(saved(page, "JPEG", quality=80), 24) == set(map(deep_link, SHEET))


def test_the_twenty_fifth_label_begins_a_second_page(tmp_path: Path) -> None:
    first, second = printed(label_sheet([*SHEET, label(24)]), tmp_path, 100)
    assert (len(links_in(saved(first))), links_in(saved(second))) == (24, {deep_link(label(24))})
    assert first.size == second.size == (827, 1170)


def test_a_sheet_without_labels_is_one_blank_page(tmp_path: Path) -> None:
    (page,) = printed(label_sheet([]), tmp_path, 50)
    assert page.convert("L").getextrema() == (255, 255)


def test_the_same_labels_make_the_same_sheet() -> None:
    assert label_sheet(SHEET[:3]) == label_sheet(SHEET[:3])


def test_what_the_qr_says_is_what_the_desk_reads() -> None:
    (scan,) = find_scans(deep_link(label(1)))
    assert (scan.kind, scan.readings) == ("token", (label(1).token,))
    assert deep_link(label(1, bot_username="@VprBot")) == f"https://t.me/VprBot?start=p_{label(1).token}"
    assert len(deep_link(label(1))) == 74


def test_a_label_survives_a_thumb_over_a_seventh_of_its_code() -> None:
    picture = Image.open(BytesIO(label_image(label(3), 840)))
    side, left, top = 22 * 12, 5 * 12, round(4.7 * 12)
    thumb = round(side * 0.37)
    picture.paste(
        170,
        (
            left + (side - thumb) // 2 + 30,
            top + (side - thumb) // 2,
            left + side // 2 + 80,
            top + side // 2 + 50,
        ),
    )
    assert links_in(saved(picture)) == {deep_link(label(3))}


@given(st.text(max_size=300), st.text(max_size=100), st.integers(1, 99), st.integers(1, 999))
@settings(max_examples=60)
def test_words_of_any_length_stay_on_their_label(school: str, subject: str, grade: int, count: int) -> None:
    one = label(0, organisation=school, subject=subject, grade=grade, packet_no=count, packets=count)
    for language in WORDS:
        letters = list(label_letters(one, words(language)))
        for text in letters:
            assert text.x >= 4
            assert text.x + width(text.text, text.size, bold=text.bold) <= WIDTH - 4.9
            assert text.baseline - text.size * 0.8 > 4
            assert text.baseline + text.size * 0.25 < HEIGHT - 2.8
        beside = [text for text in letters if text.x == 30.5]
        for above, below in pairwise(beside):
            assert above.baseline + above.size * 0.2 < below.baseline - below.size * 0.7
        assert str(grade) in "".join(text.text for text in letters if not text.bold)


def test_the_quiet_zone_of_four_modules_stays_empty() -> None:
    module = 22 / 41
    right, bottom = 5 + 22 + 4 * module, 4.7 + 22 + 4 * module
    for text in label_letters(label(1), words("ru")):
        beside, below = text.x >= right, text.baseline - text.size * 0.74 >= bottom
        assert beside or below, text
    assert all(ink.x >= 4 * module and ink.y >= 4 * module for ink in label_ink(label(1)))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "физика, 4\u00a0класс|ср 17.04.2024|пакет 1 из 2"),
        ("en", "физика, grade\u00a04|Wed 17.04.2024|packet 1 of 2"),
    ],
)
def test_a_label_speaks_the_language_of_the_campaign(language: str, said: str) -> None:
    letters = label_letters(label(0, date=date(2024, 4, 17)), words(language))
    assert "|".join(text.text for text in letters if not text.bold) == said


def test_an_unknown_language_is_printed_in_russian_and_an_unknown_count_is_left_out() -> None:
    letters = [text.text for text in label_letters(label(0, packets=0), words("xx"))]
    assert letters[-1] == "пакет 1"


def test_a_picture_of_a_label_has_the_size_asked_for_and_is_read() -> None:
    for size in (280, 500, 1200):
        content = label_image(label(5), size, "en")
        assert Image.open(BytesIO(content)).size == (size, round(size * HEIGHT / WIDTH))
        assert links_in(content) == {deep_link(label(5))}


@pytest.mark.parametrize("count", [1, 2, 4, 7, 24])
def test_all_labels_of_a_photo_are_read(count: int) -> None:
    assert links_in(photo_of(SHEET[:count])) == set(map(deep_link, SHEET[:count]))


def test_a_photo_of_nothing_is_an_empty_desk() -> None:
    assert links_in(photo_of([])) == set()
    assert photo_of(SHEET[:2]) == photo_of(SHEET[:2])


def test_a_picture_and_the_print_show_the_same(tmp_path: Path) -> None:
    (page,) = printed(label_sheet([label(3)]), tmp_path, 254)
    one = page.convert("L").crop((20, 20, 680, 350))
    other = Image.open(BytesIO(label_image(label(3), 700))).crop((20, 20, 680, 350))
    difference = ImageChops.difference(one, other).histogram()
    assert sum(difference[128:]) < 0.03 * one.width * one.height
    assert LONGEST_BOT in deep_link(label(3))
