"""Whether a text gives away a login or a password: those never pass through the bot, only «received» does.

Words of either language, however they are disguised (letters of the other alphabet, signs of no width, spaces
between the letters), and after them something that looks like a value. A sentence about a password is none.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from unicodedata import category, normalize

from locales.secret_words import (
    ABOUT,
    ABOUT_ENGLISH,
    ADDRESS,
    FOLDED,
    KEYS,
    LEADS,
    LETTERS,
    PAIR,
    TOPICS,
    fold,
    looks_random,
    plain,
)

NEXT = 4
"""So many words after «password» may lead to its value: «пароль от кабинета теперь Qwerty12»."""

AFTER_A_SIGN = 6
_WORD = re.compile(r"\S+")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
_QUOTED = re.compile(r" ?[«\"“„'`](\w{3,})[»\"”“'`]")
_BEFORE = re.compile(r"(?<!№)(?<!\S)([^\s№]+)[ \t]*(?:[-–—:,(=]|это|is|наш|мой|новый)?[ \t]*$")
_ENDS = re.compile(r"[.!?]+[»\")]*$")
_SIGN = re.compile(r"[ \t]*[\"'»)\]*_`]*[ \t]*(?:[:=→]+|[-–—](?=\s|\w)|\b(?:это|is)\b|\r?\n)\s*[:=–—-]*\s*")
_LATE_SIGN = re.compile(r"(?P<between>(?:[ \t]+[^\s:=.,;!?]+){1,4})[ \t]*(?:[:=]+|\r?\n|[–—]|-(?=\s))\s*")


def holds_credentials(text: str) -> bool:
    """Whether somebody has written a login or a password here, rather than about one."""
    said = "".join(sign for sign in normalize("NFKC", text) if category(sign) not in ("Cf", "Mn"))
    said = _LINES.sub("\n", _SPACES.sub(" ", said))
    folded = fold(said)
    if not FOLDED.search(folded):
        return False
    if PAIR.search(said) or LETTERS.search(folded) or _two_values(said, folded):
        return True
    found = list(KEYS.finditer(folded))
    ends = [*(each.start() for each in found[1:]), len(said)]
    return any(
        _is_before(said[max(0, key.start() - 80) : key.start()])
        or _gives_away(said[key.end() : end], is_english=key[0].isascii() and _is_latin(said, key))
        for key, end in zip(found, ends, strict=False)
    )


def _is_latin(said: str, key: re.Match[str]) -> bool:
    """Whether the word itself is written in Latin letters: what follows may then be plain English."""
    return said[key.start() : key.end()].isascii()


def _gives_away(rest: str, *, is_english: bool) -> bool:
    """Whether what follows the word is a value and not a sentence."""
    sign = _SIGN.match(rest)
    if sign:
        return _is_value(rest[sign.end() :], is_english=is_english, line="\n" in sign[0])
    late = _LATE_SIGN.match(rest)
    if (
        late
        and not any(_is_about(each) and not LEADS.fullmatch(each.lower()) for each in late["between"].split())
        and _is_value(rest[late.end() :], is_english=is_english, line="\n" in late[0])
    ):
        return True
    quoted = _QUOTED.match(rest)
    return bool(quoted and not _is_about(quoted[1])) or _is_told(rest, is_english=is_english)


def _is_before(text: str) -> bool:
    """Whether the value stands before the word: «Qwerty12 это пароль»."""
    before = _BEFORE.search(text)
    return bool(before and looks_random(plain(before[1]), least=5, mixed=True))


def _is_value(rest: str, *, is_english: bool, line: bool) -> bool:
    """After a sign: anything that looks like a secret, and a plain word that stands alone."""
    words = list(_words(rest.partition("\n")[0]))
    if any(looks_random(each, least=3) for each in words[:AFTER_A_SIGN]):
        return True
    if not words or _is_about(words[0]):
        return False
    latin = words[0].isascii() and words[0].isalpha()
    alone = len(words) <= (1 if line else 2) and not any(map(_is_about, words))
    return alone or (latin and not is_english and not _is_topic(words[0]))


def _is_told(rest: str, *, is_english: bool) -> bool:
    """Without a sign: something random soon after, or a Latin word at once."""
    line = rest.partition("\n")[0]
    words = []
    for each in _WORD.findall(line)[:NEXT]:
        words.append(plain(each))
        if _ENDS.search(each):
            break
    if any(looks_random(each, least=4) for each in words):
        return True
    if not words or not all(part.isascii() and part.isalpha() for part in words[0].split("/")):
        return False
    is_word = _is_about(words[0]) or _is_topic(words[0])
    return len(words[0]) > NEXT - 1 and not is_word and (not is_english or len(line.split()) == 1)


def _two_values(said: str, folded: str) -> bool:
    """A login and a password without their names: «доступ: edu38 / Xy7!kk»."""
    for topic in TOPICS.finditer(folded):
        words = [each for each in re.split(r"[\s/|:;,]+", said[topic.end() : topic.end() + 80]) if each]
        values = [
            bool(ADDRESS.fullmatch(each)) or looks_random(plain(each), least=5, mixed=True) for each in words
        ]
        if any(one and other for one, other in pairwise(values)):
            return True
    return False


def _words(line: str) -> Iterator[str]:
    return (word for each in _WORD.findall(line) if (word := plain(each)))


def _is_about(word: str) -> bool:
    """A word of a sentence about a password: «не», «забыли», «получили», «reset»."""
    low = word.lower().replace("ё", "е")
    return bool(ABOUT.fullmatch(low) or ABOUT_ENGLISH.fullmatch(low))


def _is_topic(word: str) -> bool:
    return word.isupper() and len(word) < NEXT + 1
