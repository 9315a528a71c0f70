"""Buttons: each has words, short and plain, and carries what its callback data can hold."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import custody
from custody.letters import Choice
from handlers.taps import Tap, packed
from locales.phrases import LANGUAGES, phrases_of
from locales.words import Words
from tests.locales.examples_buttons import BUTTONS, LONG

pytestmark = pytest.mark.untraced

WORDS = Words("Asia/Irkutsk")
MOST_BARE = 3
"""A verb, a reference and a version."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_has_a_short_plain_text(language: str) -> None:
    for choice in BUTTONS:
        text = WORDS.label(choice, language)
        assert 0 < len(text) <= 40, (choice, text)
        assert not re.search(r"[<>{}\n]|&amp;|none", text), (choice, text)


def test_every_button_that_is_made_has_words() -> None:
    made = set(_made())
    assert len(made) > 15
    assert not {verb for verb in made if not phrases_of("ru").find(f"choice-{verb}")}


def test_a_button_that_is_made_without_a_text_of_its_own_still_says_something() -> None:
    bare = set(_bare())
    assert "sitting" in bare
    assert not {verb for verb in bare if "none" in WORDS.label(Choice(verb, "s1"), "ru")}


def _bare() -> Iterator[str]:
    """Verbs of the buttons that custody makes with neither an argument nor a text, but for numbered needs."""
    for path in Path(custody.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Choice"
            if made and isinstance(node, ast.Call) and len(node.args) + len(node.keywords) <= MOST_BARE:
                yield from () if path.parent.name == "now" else _strings(node.args[0])


def _made() -> Iterator[str]:
    """Verbs of the buttons that custody makes, read off its source."""
    for path in Path(custody.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                at = {"Choice": 0, "button": 1, "bundle": 4, "Tell": 2}.get(node.func.id)
                if at is not None and len(node.args) > at:
                    yield from _strings(node.args[at])


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.Tuple):
        for each in node.elts:
            yield from _strings(each)


def test_a_long_name_is_cut_and_the_rest_of_the_button_stays() -> None:
    text = WORDS.label(Choice("milestone", "s1", 0, "handed-out", LONG), "ru")
    assert text.startswith("Раздали: Муниципальное")
    assert text.endswith("…")
    assert WORDS.label(Choice("board", "", 0, "l.1....", LONG, 12), "ru").endswith("…: 12")


def test_one_packet_and_many_are_taken_with_different_words() -> None:
    assert WORDS.label(Choice("take", "p1", 1, "to-expert", "expert", 0), "ru") == "Цела, принимаю"
    assert WORDS.label(Choice("take", "b1", 1, "to-expert", "expert", 4), "ru") == "Пломбы целы, беру 4"


def test_a_packet_s_button_carries_its_code_as_it_is_printed() -> None:
    assert WORDS.label(Choice("look", "p1", 1, "", "K7M29Q"), "ru") == "K7M2-9Q"


def test_a_stage_of_the_board_is_called_by_its_words() -> None:
    assert WORDS.label(Choice("board", "", 0, "l.1...opened.", "opened", 7), "ru") == "На проверке: 7"
    assert WORDS.label(Choice("board", "", 0, "l.1...-.", "", 3), "ru") == "Не упакованы: 3"


@pytest.mark.parametrize("arg", ["a:b", "я" * 30], ids=["colon", "long"])
def test_what_callback_data_cannot_carry_is_refused(arg: str) -> None:
    with pytest.raises(ValueError, match="no callback data"):
        packed(Choice("take", "p1", 2, arg))


def test_callback_data_are_read_as_they_were_written() -> None:
    assert Tap.unpack(packed(Choice("take", "p1", 2, "x"))) == Tap(verb="take", ref="p1", version=2, arg="x")
