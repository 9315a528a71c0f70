"""The 32 symbols of Crockford's base32: their arithmetic, and how people and scanners type them.

A code's check symbol makes the weighted sum of its six symbols zero over GF(32) (x^5 + x^2 + 1).  The weights
are all different and not zero, so every wrong symbol and every swap of two symbols shows.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SYMBOL_BITS = 5
CODE_LENGTH = 6
FIRST_GROUP = 4
TOKEN_LENGTH = 20

_POLYNOMIAL = 0b100101
_WEIGHTS = (14, 15, 16, 17, 18, 1)

# Nobody types these in the other class; 0, 1 and 3 look like letters in one alphabet or the other.
_PLAIN_LETTERS = frozenset("ABCDEFGHJKMNPQRSTVWXYZ")
_PLAIN_DIGITS = frozenset("2456789")
_TURNS = 2
_TIME_OF_DAY = re.compile("[0-9]{1,2}H[0-9]{2}")  # «9H05» is read as a time, so no label says it

# Small Cyrillic letters to the Latin ones that they look like; the second row is not Russian.
TWINS = str.maketrans(
    "\u0430\u0432\u0435\u0451\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0445\u0443\u0437"
    "\u0456\u0455\u0458\u051b\u051d\u04cf",
    "abeekmh0pctxy31sjqw1",
)
# Small Cyrillic letters to the Latin ones on the same keys of a Russian keyboard.
_KEYS = str.maketrans(
    "\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437"
    "\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434"
    "\u044f\u0447\u0441\u043c\u0438\u0442\u044c",
    "qwertyuiopasdfghjklzxcvbnm",
)
_SLIPS = str.maketrans("oilu", "011v")


def spellings(word: str) -> Iterator[str]:
    """What a typed word is in our symbols: by the looks of its letters, then by their keys."""
    latin = any("a" <= sign <= "z" for sign in word.lower())
    ways = (_spelled(word, TWINS), None if latin else _spelled(word, _KEYS))
    yield from dict.fromkeys(way for way in ways if way)


def token_of(word: str, *, by_keys: bool) -> str | None:
    """A token in its kept form, as it was typed by a person or by keys; `None` when it is torn."""
    token = _spelled(word, _KEYS if by_keys else TWINS)
    return token.lower() if token and len(token) == TOKEN_LENGTH else None


def is_code(spelled: str) -> bool:
    """Whether this is a code that we could have printed."""
    return len(spelled) == CODE_LENGTH and not _sum(spelled) and is_well_formed(spelled)


def is_well_formed(code: str) -> bool:
    """Whether no ordinary word, number, class, date or time of day has the shape of this code."""
    return takes_turns(code) and is_mixed(code[:FIRST_GROUP]) and not _TIME_OF_DAY.match(code)


def takes_turns(spelled: str) -> bool:
    """Whether letters and digits take turns as in K7M2, unlike «25 works», «grade 8A» or a year."""
    plain = [symbol in _PLAIN_DIGITS for symbol in spelled if symbol in _PLAIN_DIGITS | _PLAIN_LETTERS]
    return sum(one != other for one, other in pairwise(plain)) >= _TURNS


def is_mixed(group: str) -> bool:
    """Whether there is a letter as well as a digit that nobody takes for each other."""
    return not (_PLAIN_DIGITS.isdisjoint(group) or _PLAIN_LETTERS.isdisjoint(group))


def written(value: int, length: int) -> str:
    """A number in `length` symbols, the highest first."""
    shifts = range(SYMBOL_BITS * (length - 1), -1, -SYMBOL_BITS)
    return "".join(ALPHABET[value >> shift & 31] for shift in shifts)


def with_check(five: str) -> str:
    """Five data symbols and their check symbol."""
    return five + ALPHABET[_sum(five)]


def _spelled(word: str, table: dict[int, int]) -> str | None:
    spelled = word.lower().translate(table).translate(_SLIPS).upper()
    return spelled if spelled and all(symbol in ALPHABET for symbol in spelled) else None


def _sum(spelled: str) -> int:
    total = 0
    for weight, symbol in zip(_WEIGHTS, spelled, strict=False):
        total ^= _times(weight, ALPHABET.index(symbol))
    return total


def _times(one: int, other: int) -> int:
    product = 0
    for bit in range(SYMBOL_BITS):
        product ^= (one << bit) * (other >> bit & 1)
    for bit in range(2 * SYMBOL_BITS, SYMBOL_BITS - 1, -1):
        product ^= (_POLYNOMIAL << bit - SYMBOL_BITS) * (product >> bit & 1)
    return product
