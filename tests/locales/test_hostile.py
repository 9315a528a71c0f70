"""Whatever people write, the message is said in the end, whole and short enough for Telegram."""

from html import unescape

import pytest

from custody.facts.answers import Pile
from custody.facts.base import KINDS
from custody.facts.board import Story, StoryLine
from custody.facts.happened import Packed
from custody.facts.incidents import IncidentDescribed, IncidentLine, IncidentResolved, Incidents
from custody.facts.unreadable import BadInput, Misread, UnknownCode
from locales.fitting import fit
from locales.harmless import harmless
from locales.words import Words
from tests.locales.examples import NOW, PACKET, example
from tests.locales.test_messages import assert_html

WORDS = Words("Asia/Irkutsk")
MARKS = ("\ue0000\ue001", "\ue0007\ue001", "\ue0000\ue001 \ue0001\ue001", "a\0b\x01", "\ud83d", "\x85\x1f")
FACE = "😀"


def _units(text: str) -> int:
    """Telegram counts after it has read the HTML: `&amp;` is one sign; tags are counted to be safe."""
    return len(unescape(text).encode("utf-16-le")) // 2


@pytest.mark.timeout(20)
@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_marks_of_ours_in_a_text_of_theirs_are_dropped(mark: str) -> None:
    card = example(KINDS["card"], seal=mark, carrier=mark)
    packed = example(Packed, seal=mark, variants=mark)
    line = StoryLine(at=NOW, what=packed, who=mark, seq=1, mark="9")
    torn = (Misread(text=mark), UnknownCode(code=mark))
    for fact in (
        card, *torn, BadInput(field="seal", text=mark), Pile(cards=(card,), count=1, works=1, refused=torn),
        Story(packet=PACKET, lines=(line, line)),
    ):  # fmt: skip
        said = WORDS.say(fact, "ru", NOW)
        assert_html(said)
        assert not set(said) & set("\ue000\ue001\0\x01\ud83d\x85\x1f")


def test_everything_that_can_be_seen_stays() -> None:
    family = "👨‍👩‍👧‍👦 \u200bмир — “A” \u0301é"
    assert harmless(family) == family
    assert harmless("а\nб\r\n \tв\u2028г") == "а б в г"
    assert harmless("x" * 200) == "x" * 200
    assert harmless("x" * 201) == "x" * 199 + "…"
    assert harmless("\ue000\0") == "…"


def test_no_mark_of_people_turns_our_words_around() -> None:
    assert harmless("\u202eабв\u2066 г\u200e\u200f\u2069\u202c") == "абв г"
    assert harmless("\u202e") == "…"


@pytest.mark.parametrize("language", ["ru", "en"])
def test_what_people_were_asked_for_is_said_whole(language: str) -> None:
    words = "надрыв " * 71
    for kind in (IncidentDescribed, IncidentResolved, IncidentLine):
        assert words.strip() in WORDS.say(example(kind, words=words), language, NOW)
    lines = Incidents(count=1, lines=(example(IncidentLine, words=words),))
    assert words.strip() not in WORDS.say(lines, language, NOW)


@pytest.mark.parametrize("sign", ["a", "&", "<", FACE])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_text_without_an_end_is_quoted_in_part(sign: str, language: str) -> None:
    for fact in (Misread(text=sign * 4050), BadInput(field="seal", text=sign * 4050)):
        said = WORDS.say(fact, language, NOW)
        assert_html(said)
        assert "…" in said
        assert _units(said) < 2000


@pytest.mark.parametrize("sign", ["&", FACE])
def test_a_long_list_fits_by_telegrams_own_measure(sign: str) -> None:
    received, text = example(KINDS["received"]), sign * 200
    line = StoryLine(at=NOW, what=received, who=text, seq=3, mark="9QK7TXW48M2P6HNA")
    for fact in (
        Pile(count=0, works=0, refused=(Misread(text=text),) * 60),
        Story(packet=PACKET, lines=(line,) * 60),
    ):
        said = WORDS.say(fact, "ru", NOW)
        assert_html(said)
        assert 2000 < _units(said) <= 4096


@pytest.mark.timeout(20)
def test_marks_that_lead_nowhere_or_in_a_circle_are_left_alone() -> None:
    lists = [["\ue0000\ue001", "\ue0001\ue001"], ["deep \ue0000\ue001"]]
    said = fit("\ue0001\ue001 \ue0009\ue001 \ue00099999\ue001", lists, str)
    assert said.startswith("deep \ue0000\ue001\n\ue0001\ue001")
    assert said.endswith("\ue0009\ue001 \ue00099999\ue001")


@pytest.mark.parametrize(
    "text", ["x" * 5000, f"<b>{FACE * 3000}</b>", "x" * 4045 + "<code>y</code>" * 9, "&amp;" * 5000]
)
def test_one_line_too_long_is_cut_outside_its_tags(text: str) -> None:
    said = fit(text, [], str)
    assert_html(said)
    assert 4000 < _units(said) <= 4096
    assert not said.replace("&amp;", "").count("&")


def test_a_message_is_never_empty() -> None:
    assert fit("", [], str)
    assert fit(" \n ", [], str)
    assert fit("\n" + "x" * 5000, [], str)
