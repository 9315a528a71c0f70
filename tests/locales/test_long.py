"""Long lists are cut so that Telegram takes the message."""

from dataclasses import replace

import pytest

from custody.facts.answers import Batch, Pile
from custody.facts.base import KINDS, Fact
from custody.facts.board import Board, BoardLine, Story, StoryLine
from custody.facts.unreadable import UnknownCode
from locales.phrases import LANGUAGES
from locales.words import Words
from tests.locales.examples import NOW, PACKET, example
from tests.locales.test_messages import assert_html

pytestmark = pytest.mark.untraced

IRKUTSK = Words("Asia/Irkutsk")


def _long(kind: str) -> Fact:
    card, received = example(KINDS["card"]), example(KINDS["received"])
    line = StoryLine(at=NOW, what=received, who="Э-12", seq=3, mark="9QK7TXW48M2P6HNA")
    board = {"by": "organisation", "total": 1, "overdue": 1, "unconfirmed": 0, "incidents": 0, "uploads": 0}
    names = "Муниципальное казённое общеобразовательное учреждение «Карамская средняя школа»"
    lines = (BoardLine(by="organisation", what=names, count=7, overdue=2, unconfirmed=3),)
    return {
        "pile": Pile(cards=(card,) * 60, count=60, works=1500, refused=(UnknownCode(code="K7M2-9G"),) * 60),
        "batch": Batch(verb="take", done=(received,) * 60, count=60),
        "board": Board(at=NOW, uploads_overdue=0, sittings=9, lines=lines * 60, **board),  # type: ignore[arg-type]
        "story": Story(packet=PACKET, lines=(line,) * 60, left_out=5),
    }[kind]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["pile", "batch", "board", "story"])
def test_a_long_list_is_cut_between_lines_and_says_how_much_is_missing(kind: str, language: str) -> None:
    said = IRKUTSK.say(_long(kind), language, NOW)
    assert 3000 < len(said) <= 4096
    assert_html(said)
    if kind == "story":
        left = 60 - said.count("Э-12 ·")
        assert f": {5 + left}." in said
    else:
        more = "… и ещё " if language == "ru" else "… and "
        assert more in said


def test_a_story_keeps_its_newest_entries() -> None:
    received = example(KINDS["received"])
    lines = tuple(StoryLine(at=NOW, what=received, who="Э-12", seq=n, mark="9") for n in range(1, 61))
    said = IRKUTSK.say(Story(packet=PACKET, lines=lines), "ru", NOW)
    assert "№ 60 " in said
    assert "№ 1 " not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_to_many_of_signs_that_html_writes_longer_is_said_whole(language: str) -> None:
    said = IRKUTSK.say(replace(example(KINDS["told"]), body="<&>" * 500), language, NOW)
    assert said.count("&lt;&amp;&gt;") == 500
    assert_html(said)
