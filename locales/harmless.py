"""What people wrote, before it goes into words: on one line, short, and without our own marks."""

from unicodedata import category

LONGEST = 200
NOTHING = "…"
_UNSEEN = ("Cc", "Co", "Cs")
"""Control characters, private use (the marks of our lists are of these) and halves of surrogate pairs."""


def harmless(text: str) -> str:
    """The text on one line, at most 200 characters; never empty. HTML is not its business."""
    seen = "".join(sign for sign in text if sign.isspace() or category(sign) not in _UNSEEN)
    plain = " ".join(seen.split())
    return (plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1].rstrip()}…") or NOTHING
