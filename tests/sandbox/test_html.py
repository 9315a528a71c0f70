"""Telegram's HTML, in the words and the counts of Telegram."""

from __future__ import annotations

import pytest

from sandbox.telegram.entities import formatted
from sandbox.telegram.errors import RefusalError
from sandbox.telegram.params import Params


def parse(text: str) -> tuple[str, list[dict[str, object]]]:
    return formatted(Params({"text": text, "parse_mode": "HTML"}), "text")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ы<x>a</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("1 < 2 > 1", 'Unsupported start tag "" at byte offset 2'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href='x>a", "Unclosed start tag at byte offset 0"),
        ("<a href=x?>a</a>", "Unexpected end of name token at byte offset 8"),
        ("<i =a>x</i>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ],
)
def test_malformed_html_is_refused_in_telegrams_words(text: str, words: str) -> None:
    with pytest.raises(RefusalError) as caught:
        parse(text)
    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("text", "plain", "kind"),
    [
        ("<b>a</b>", "a", {"type": "bold"}),
        ("<STRONG>a</strong>", "a", {"type": "bold"}),
        ("<em>a</em>", "a", {"type": "italic"}),
        ("<ins>a</ins>", "a", {"type": "underline"}),
        ("<strike>a</strike>", "a", {"type": "strikethrough"}),
        ('<span class="tg-spoiler">a</span>', "a", {"type": "spoiler"}),
        ("<tg-spoiler>a</tg-spoiler>", "a", {"type": "spoiler"}),
        ("<code>a</code>", "a", {"type": "code"}),
        ("<pre>a</pre>", "a", {"type": "pre"}),
        ("<blockquote>a</blockquote>", "a", {"type": "blockquote"}),
        ("<blockquote expandable>a</blockquote>", "a", {"type": "expandable_blockquote"}),
        ("<a href='https://t.me/b?start=1&amp;x=2'>a</a>", "a",
         {"type": "text_link", "url": "https://t.me/b?start=1&x=2"}),
        ("<tg-emoji emoji-id='5'>a</tg-emoji>", "a", {"type": "custom_emoji", "custom_emoji_id": "5"}),
    ],
)  # fmt: skip
def test_each_tag_becomes_its_entity(text: str, plain: str, kind: dict[str, str]) -> None:
    assert parse(text) == (plain, [{"offset": 0, "length": 1, **kind}])


def test_character_references_become_characters_and_foreign_ones_stay() -> None:
    assert parse("&lt;&gt;&amp;&quot;&#1099;&#x44B;&laquo;")[0] == '<>&"ыы&laquo;'


def test_offsets_are_utf16_and_follow_the_trimming() -> None:
    text, entities = parse("  \n😀 <b>жир <i>оба</i></b> ")
    assert text == "😀 жир оба"
    assert entities == [
        {"offset": 3, "length": 7, "type": "bold"},
        {"offset": 7, "length": 3, "type": "italic"},
    ]


def test_links_and_commands_are_found_without_tags() -> None:
    _, entities = parse("см. https://t.me/town_bot?start=p_1, потом /status и @anna_k")
    assert [(one["type"], one["length"]) for one in entities] == [
        ("url", 31),
        ("bot_command", 7),
        ("mention", 7),
    ]


def test_a_link_inside_code_stays_code() -> None:
    assert [one["type"] for one in parse("<code>https://a.ru/x</code>")[1]] == ["code"]


def test_another_parse_mode_is_refused() -> None:
    with pytest.raises(RefusalError, match="unsupported parse_mode"):
        formatted(Params({"text": "a", "parse_mode": "BBCode"}), "text")
