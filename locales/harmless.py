"""What people wrote, before it goes into words: on one line, short, and without our own marks."""

from unicodedata import category

LONGEST = 200
WHOLE = 700
"""Where the words are what the message is about: 500 at once, and those under a photo."""
NOTHING = "…"
_UNSEEN = ("Cc", "Co", "Cs")
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks of the writing direction: one of them turns around all that we say after it."""
"""Control characters, private use (the marks of our lists are of these) and halves of surrogate pairs."""


def harmless(text: str, longest: int = LONGEST) -> str:
    """The text on one line, at most `longest` characters; never empty. HTML is not its business."""
    plain = " ".join("".join(filter(_is_seen, text)).split())
    return (plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…") or NOTHING


def _is_seen(sign: str) -> bool:
    return sign.isspace() or not (sign in _TURNING or category(sign) in _UNSEEN)
