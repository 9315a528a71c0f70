"""Words without their endings, in Russian and English, so that «пломбу» finds «пломбы»."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3
"""So many letters of a word stay at least."""

_ENDING = re.compile(
    rf"(.{{{_SHORTEST},}}?)(?:иями|ями|ами|иям|ием|иях|ях|ах|ов|ев|ей|ой|ый|ий|ою|ею|ого|его|ому|ему|ыми|ими"
    r"|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ья|ье|ью|ьи|ам|ям|ом|ем|а|я|о|е|ы|и|у|ю|ь|й)"
)
_OF_VERBS = re.compile(
    rf"(.{{{_SHORTEST + 1},}}?)(?:ость|ости|остью|ешь|ишь|ете|ите|ет|ит|ут|ют|ат|ят|ал|ала|ало|али|ил|ила"
    r"|ило|или|ать|ить|еть|ять|уть|ывать|ивать|овать|аю|яю|ен|ена|ено|ены|ан|ана|ано|аны)"
)
"""Of words that are long enough: «пакет» is no verb."""

_ENGLISH = re.compile(rf"(.{{{_SHORTEST},}}?)(?:ations?|ings?|edly|ed|ies|es|s|ly|e|y)")
_FLEETING = re.compile(r"(?:йк|ек|ок|ень|к|н)$")
"""«наклейка» and «наклеек», «проверка» and «проверить»."""

_NOISE = re.compile(
    "и|в|во|на|с|со|по|к|ко|у|о|об|от|до|за|из|для|не|ни|но|а|или|ли|же|бы|что|чтобы|как|где|когда|кто|это|этот|эта"
    "|эти|то|та|те|мы|вы|он|она|они|я|мне|нам|вам|его|ее|их|нас|вас|есть|быть|был|была|было|были|будет|если|при|без"
    "|над|под|про|так|уже|еще|только|можно|нужно|надо"
    "|the|an|of|to|in|on|at|by|for|and|or|is|are|be|was|were|do|does|it|its|this|that|with|as|not|no|we|you|i|what"
    "|when|where|how|who|which|can|may"
)
"""Words that say nothing of what a text is about."""


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """The words of the text that mean something, without their endings."""
    words = _WORD.findall(text.casefold().replace("ё", "е"))
    return frozenset(_stem(word) for word in words if not _NOISE.fullmatch(word))


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    if word.isdecimal():
        return word
    if word.isascii():
        return _cut(word, _ENGLISH)
    word = word.removesuffix("ся").removesuffix("сь") if len(word) > _SHORTEST + 2 else word
    shorter = _cut(word, _OF_VERBS)
    word = shorter if shorter != word else _cut(word, _ENDING)
    short = _FLEETING.sub("", word)
    return short if len(short) > _SHORTEST else word


def _cut(word: str, ending: re.Pattern[str]) -> str:
    found = ending.fullmatch(word)
    return found[1] if found else word
