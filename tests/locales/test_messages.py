"""Every fact is said in every language, whole, bare and as a line, without a gap."""

import logging
import re
from html.parser import HTMLParser

import pytest

from custody.facts.happened import Happened
from custody.facts.refusals import OfPacket
from locales.phrases import LANGUAGES, phrases_of
from locales.words import Words
from tests.locales.examples import NOW, example, examples, kinds

pytestmark = pytest.mark.untraced
WORDS = Words("Asia/Irkutsk")
ONE_LINE = {
    "card", "sitting-card", "milestone", "uploaded", "confirm-asked", "offered-to-you", "assigned-to-you",
    "off-your-hands", "passed", "assigned", "unknown-code", "misread", "not-yours", "own-school",
    "authorisation-asked",
}  # fmt: skip
STORED = [kind for kind in kinds() if issubclass(kind, Happened | OfPacket)]
LISTED = [kind for kind in kinds() if kind in STORED or kind.kind in ONE_LINE]
ORDINARY = 1000
LONG = (
    "rooms-reported",
    "help",
    "mine",
    "reminder",
    "plan-preview",
    "plan-loaded",
    "plan-changed",
    "correction-preview",
    "correction-made",
    "digest",
    "plan-list",
)
VERBATIM = re.compile(
    r"<pre>.*?</pre>|<code>(?:(?:vpr-custody/|python3 )[^<]*|[0-9a-f]{64})</code>", re.DOTALL
)
"""What is copied sign by sign into a program: no words of ours."""


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("b", "code", "pre", "s"), tag
        assert not attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def assert_html(text: str) -> None:
    """Telegram takes it: known tags, each closed, nothing left of a template."""
    parser = _Tags()
    parser.feed(text)
    parser.close()
    assert not parser.open
    text = VERBATIM.sub("…", text)
    assert not re.search("[{}\ue000\ue001]|\\?\\?\\?|\\bnone\\b|  |\\n\\n|^\\s|\\s$| [,.;:](?!\\w)", text), (
        text
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_is_said(language: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for fact in (each for kind in kinds() for each in examples(kind)):
            text = WORDS.say(fact, language, NOW)
            assert_html(text)
            assert 0 < len(text) < (4096 if fact.kind in LONG else ORDINARY), fact.kind
            assert not caplog.records, (fact.kind, [record.getMessage() for record in caplog.records])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_in_lists_fits_on_a_line(language: str) -> None:
    assert [each.kind for each in LISTED if not phrases_of(language).find(f"{each.kind}.line")] == []
    for fact in (each for kind in LISTED for each in examples(kind)):
        text = WORDS.say(fact, language, NOW, "line")
        assert "\n" not in text, fact.kind
        assert_html(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_a_story_has_words_of_its_own(language: str) -> None:
    assert [each.kind for each in STORED if not phrases_of(language).find(f"{each.kind}.act")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusals_say_that_nothing_has_changed_or_what_to_do(language: str) -> None:
    for kind in kinds():
        if issubclass(kind, OfPacket):
            said = WORDS.say(example(kind), language, NOW)
            assert said.count("\n") >= 1, f"{kind.kind} names the packet and says nothing"


def test_russian_takes_nobody_for_a_man_or_a_woman() -> None:
    for kind in kinds():
        for fact in examples(kind):
            assert not re.search(r"\((?:а|ла|лась|ась|на)\)", WORDS.say(fact, "ru", NOW)), kind.kind


def test_russian_has_no_identifiers_in_it() -> None:
    """A word in Latin letters would be an identifier that nobody translated."""
    for kind in kinds():
        for fact in examples(kind):
            said = VERBATIM.sub("…", WORDS.say(fact, "ru", NOW))
            plain = re.sub(
                r"<[^>]+>|/[a-z]+|\b(?:QR|PDF|SHA-256|Excel|Telegram|xlsx|xls|csv|ods)\b|[0-9A-Z]*\d[0-9A-Z]*",
                "",
                said,
            )
            assert not re.findall("[A-Za-z]+", plain), kind.kind


def test_english_has_no_russian_in_it() -> None:
    quoted = {
        "карам",
        "физика",
        "улькан",
        "э-12",
        "н-07",
        "водителя",
        "автобуса",
        "двадцать",
        "от",
        *["наклейка", "порвана", "снизу", "к-01", "нет", "машины"],
    }
    for kind in kinds():
        for fact in examples(kind):
            words = set(re.findall("[а-яё-]*[а-яё][а-яё0-9-]*", WORDS.say(fact, "en", NOW).lower()))
            assert words <= quoted, kind.kind
