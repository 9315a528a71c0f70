"""What is printed on a packet's label: the token inside the QR and the short code under it.

A short code is five data symbols and a check symbol (`custody.symbols`): `K7M2-9Q` on paper, `K7M29Q` kept.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from custody import symbols
from custody.symbols import CODE_LENGTH, FIRST_GROUP, SYMBOL_BITS, TOKEN_LENGTH

ScanKind = Literal["token", "code", "misread"]


@dataclass(frozen=True, slots=True)
class Scan:
    """One label as it reached us: by its deep link, by its typed code, or torn."""

    kind: ScanKind
    readings: tuple[str, ...]
    """Kept forms, the likeliest first; none for `misread`: the sender is asked to look again."""
    raw: str
    """As it stood in the message, for the answer and for the ledger."""


# A USB scanner types its link with keys.  On a Russian layout "https:", "tg:", "start=" and "p_" come out as
# the Cyrillic below; "://" as Zhe and two full stops, "?" as a comma; digits, "=" and "_" stay.
_SIGN = "[0-9a-z\u0400-\u052f]"
_DASH = "[\u2010-\u2015\u2212-]"
_NEXT_LINK = "https?:|tg:|\u0440\u0435\u0435\u0437\u044b?\u0436|\u0435\u043f\u0436"
_LINK = (
    "(?P<before>\\S{0,200}?(?:start|\u044b\u0435\u0444\u043a\u0435)=)?"
    f"(?<![0-9a-z\u0400-\u052f_])(?P<prefix>[p\u0437\u0440])_(?P<token>{_SIGN}{{8,}}?)(?={_NEXT_LINK}|(?!{_SIGN}))"
)
_ADDRESS = "(?:https?|tg)://\\S*|[^\\s@]{0,64}@\\S+|t\\.me/\\S*"
_WORD = (
    f"(?<![\\w-])(?P<word>{_SIGN}{{5,6}}|{_SIGN}{{4}}{_DASH}{_SIGN}{{1,2}}|{_SIGN}{{3}}{_DASH}{_SIGN}{{2}})"
    f"(?!\\w|{_DASH}\\w)"
)
_ANY = re.compile(f"{_LINK}|{_ADDRESS}|{_WORD}", re.IGNORECASE)
_PARTED = re.compile(f"(?<![\\w-])({_SIGN}{{4}})[ \u00a0]({_SIGN}{{2}})(?!\\w)", re.IGNORECASE)
_CLOCK_TIME = re.compile("\\d{1,2}[\u0447h]\\d{2}\\w*", re.IGNORECASE)  # "12 h 40" without spaces
_STRIDE = 20_736_341  # odd, so the search for a fit code passes every number, and far from its neighbours


def new_code(random_bits: Callable[[int], int]) -> str:
    """A short code for a new packet, as it is kept; `random_bits` is like `secrets.randbits`.

    About 17 million codes exist; whoever stores one makes sure that it is unused.
    """
    data_bits = SYMBOL_BITS * (CODE_LENGTH - 1)
    value = random_bits(data_bits)
    while not symbols.is_well_formed(code := symbols.with_check(symbols.written(value, CODE_LENGTH - 1))):
        value = (value + _STRIDE) % (1 << data_bits)
    return code


def new_token(random_bits: Callable[[int], int]) -> str:
    """The secret of a deep link: 100 bits as 20 small symbols, safe in an address, read in any case."""
    return symbols.written(random_bits(SYMBOL_BITS * TOKEN_LENGTH), TOKEN_LENGTH).lower()


def shown(code: str) -> str:
    """A code as it is printed and said: `K7M2-9Q`."""
    return f"{code[:FIRST_GROUP]}-{code[FIRST_GROUP:]}"


def readings(text: str) -> tuple[str, ...]:
    """Every code that a typed word can mean, the likeliest first; none when the check symbol fails.

    Any case, any spaces and dashes; O I L U as 0 1 1 V; Cyrillic twins; a Russian keyboard layout.
    """
    return tuple(code for code in symbols.spellings(_bare(text)) if symbols.is_code(code))


def find_scans(text: str) -> tuple[Scan, ...]:
    """Every label named in a message, in its order, each once: deep links, codes, and torn ones.

    A torn code is a word of five or six symbols where letters and digits take turns (K7M29, not 8A or 25).
    """
    found: dict[tuple[str, ...], Scan] = {}
    for scan in _scans(_PARTED.sub(_joined, text)):
        found.setdefault(scan.readings or (_bare(scan.raw).lower(),), scan)
    return tuple(found.values())


def _scans(text: str) -> Iterator[Scan]:
    for match in _ANY.finditer(text):
        scan = _of_link(match) if match["token"] else _of_word(match["word"] or "")
        if scan:
            yield scan


def _of_link(match: re.Match[str]) -> Scan | None:
    by_keys = match["prefix"].lower() == "\u0437"
    if token := symbols.token_of(match["token"], by_keys=by_keys):
        return Scan("token", (token,), match[0])
    return Scan("misread", (), match[0]) if match["before"] else None


def _of_word(word: str) -> Scan | None:
    if _CLOCK_TIME.fullmatch(word):
        return None
    if codes := readings(word):
        return Scan("code", codes, word)
    torn = any(map(symbols.takes_turns, symbols.spellings(_bare(word))))
    return Scan("misread", (), word) if torn else None


def _joined(parted: re.Match[str]) -> str:
    """`K7M2 9Q` as one word, and two words that only stand side by side as they were."""
    mixed = any(map(symbols.is_mixed, symbols.spellings(parted[1])))
    return f"{parted[1]}-{parted[2]}" if mixed and readings(parted[0]) else parted[0]


def _bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())
