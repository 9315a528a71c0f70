"""Words that a button carries come back as they were, or the button is not made."""

import re

import pytest

from custody.button_words import MOST, SHAPE, from_button, within_button


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Порванная пломба", "порванная пломба"),
        ("ещё  раз: «8-Б», FIS 2!", "еще раз 8-б fis 2"),
        ("съёмка, объявление, эхо, юла, яма", "съемка объявление эхо юла яма"),
    ],
)
def test_words_come_back_from_a_button(text: str, back: str) -> None:
    said = within_button(text)
    assert re.fullmatch(SHAPE, said)
    assert said.isascii()
    assert from_button(said) == back


@pytest.mark.parametrize("text", ["", "!?", "я" * (MOST + 1), "名前", "ß_ẞ"])
def test_what_does_not_fit_makes_no_button(text: str) -> None:
    assert within_button(text) == ""
