"""How near a typed word is to a name: equal, begun, in another case, or mistyped; «ё» is «е»."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from custody.slips import distance

EQUAL, BEGUN, BENT, SLIPPED = 1.0, 0.9, 0.8, 0.6
ENOUGH = SLIPPED
SHORTEST, STEM, LONG = 2, 4, 8

_SPLIT = re.compile(r"[^\W\d_]+|\d+")


def words_of(text: str) -> tuple[str, ...]:
    """The words and the numbers of a text, in small letters, without leading zeros."""
    found = _SPLIT.findall(text.lower().replace("ё", "е"))
    return tuple(str(int(word)) if word.isdecimal() else word for word in found)


def nearness(word: str, name: str) -> float:
    """From 0 to 1; a number is near to nothing but itself."""
    if word == name:
        return EQUAL
    if word.isdecimal() or name.isdecimal() or len(word) < SHORTEST:
        return 0.0
    if name.startswith(word):
        return BEGUN - (len(word) == SHORTEST) / 10
    if _common(word, name) >= max(STEM, len(word) - 3, len(name) - 3):
        return BENT
    is_near = is_slip(word, name) or is_slip(_stem(word), _stem(name)) or _is_begun_with_slip(word, name)
    return SLIPPED if is_near else 0.0


def best(word: str, names: Iterable[str]) -> float:
    """How near the word is to the nearest of these."""
    return max((nearness(word, name) for name in names), default=0.0)


def likeness(word: str, names: Iterable[str]) -> float:
    """A rougher measure, for what somebody may have meant: begun alike, or two letters of three right."""
    near = (name for name in names if len(name) >= STEM and _is_alike(word, name))
    return max((SequenceMatcher(None, word, name).ratio() for name in near), default=0.0)


def _is_alike(word: str, name: str) -> bool:
    return _common(word, name) >= STEM - 1 or distance(word, name) <= max(len(word), len(name)) // 3


def is_slip(word: str, name: str) -> bool:
    """Whether one letter is wrong, missing, too many or changed places; two in a long word."""
    if len(word) < STEM or abs(len(word) - len(name)) > 2:  # noqa: PLR2004 - the most slips
        return False
    return distance(word, name) <= (2 if len(word) >= LONG else 1)


def _is_begun_with_slip(word: str, name: str) -> bool:
    return len(word) > STEM and len(name) > len(word) and distance(word, name[: len(word)]) <= 1


def _common(word: str, name: str) -> int:
    """How many letters from the first on are the same."""
    wrong = (at for at, (a, b) in enumerate(zip(word, name, strict=False)) if a != b)
    return next(wrong, min(len(word), len(name)))


def _stem(word: str) -> str:
    """The word without its ending: «физике» is mistyped as «физеке» in one letter."""
    return re.sub("[аеиоуыэюяйьм]{1,3}$", "", word)
