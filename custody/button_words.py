"""A few words within a button, whose whole data is at most 64 bytes: a Cyrillic letter is one byte there."""

import re
import string

FIRST, LETTERS, YO, YE = 0x430, 32, 0x451, 0x435
"""Code points: the first small Cyrillic letter, how many follow it in order, and the one apart from them."""

SIGNS = f"{string.ascii_uppercase}!*+,;="
"""What stands for each of those letters; small Latin letters, digits and hyphens stand for themselves."""

INTO = {FIRST + number: sign for number, sign in enumerate(SIGNS)} | {YO: SIGNS[YE - FIRST]}
BACK = str.maketrans({sign: chr(code) for code, sign in INTO.items() if code != YO} | {"_": " "})
MOST = 44
SHAPE = rf"[A-Z!*+,;=a-z0-9_-]{{1,{MOST}}}"
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def within_button(text: str) -> str:
    """The words of the text, small, as a button carries them; empty when they do not fit."""
    said = "_".join(_WORDS.findall(text.lower())).translate(INTO)
    return said if re.fullmatch(SHAPE, said) else ""


def from_button(said: str) -> str:
    """The words that a button carries."""
    return said.translate(BACK)
