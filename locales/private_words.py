"""What in a text must not be sent on silently: phones, addresses, documents, people's names.

Logins and passwords are refused before anything else sees them.
"""

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import category

from custody.private_words import Piece, PieceKind, Said
from locales.private_names import names_in

_PHONE = re.compile(
    r"(?<![\d№-])(?:\+7|[78])[\s.-]*\(?\d{3,5}\)?[\s.-]*\d{1,3}[\s.-]*\d{2}[\s.-]*\d{2}(?![\d-])"
    r"|(?<![\d№-])9\d{2}[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\d-])"
)
_LOCAL = re.compile(r"(?<![\d№.-])(?:№\s*)?\d{1,3}-\d{2}-\d{2}(?![\d-])")
_DIGITS, _FREE = 11, ("8800", "7800")
"""A number of the country has so many digits; these are called for nothing, and are nobody's own."""

_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w-]+\.[\w.-]*\w|(?<![\w@])@[A-Za-z]\w{4,}|(?:https?://)?(?:t\.me|vk\.com|wa\.me)/\S+"
)
_UNSEEN = ("Cc", "Co", "Cs")
"""Control characters, private use, halves of surrogate pairs."""

_DOCUMENT = re.compile(r"(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)|(?<!\d)\d{2}\s?\d{2}\s\d{6}(?!\d)")
_NAMED_DOCUMENT = re.compile(
    r"снилс\D{0,5}(\d{3}[\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{2})(?!\d)|паспорт\D{0,12}(\d{2}\s?\d{2}\D{0,4}\d{6})(?!\d)",
    re.IGNORECASE,
)


def said(text: str) -> Said:
    """What was typed, line by line, without signs that no database keeps, and what in it looks private."""
    kept = "".join(sign for sign in text if sign == "\n" or category(sign) not in _UNSEEN)
    return Said(kept, private_in(kept))


def private_in(text: str) -> tuple[Piece, ...]:
    """What looks private, in the order of the text; what lies within another piece is not told again."""
    found = sorted(_found(text), key=lambda each: (each.start, -each.end))
    kept = list[Piece]()
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def _found(text: str) -> Iterator[Piece]:
    plain: tuple[tuple[PieceKind, re.Pattern[str]], ...] = (("address", _ADDRESS), ("document", _DOCUMENT))
    for kind, pattern in plain:
        yield from (Piece(kind, *found.span()) for found in pattern.finditer(text))
    named = _NAMED_DOCUMENT.finditer(text)
    yield from (Piece("document", *found.span(1 if found[1] else 2)) for found in named)
    yield from (Piece("phone", *span) for span in _phones(text))
    yield from (Piece("name", *span) for span in names_in(text))


def _phones(text: str) -> Iterator[tuple[int, int]]:
    for found in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if len(digits) in (_DIGITS, _DIGITS - 1) and not digits.startswith(_FREE):
            yield found.span()
    for found in _LOCAL.finditer(text):
        if not found[0].startswith("№") and not _is_date(found[0]):
            yield found.span()


def _is_date(text: str) -> bool:
    """«26-04-24» is a day, and nobody's phone."""
    day, month, year = map(int, text.split("-"))
    try:
        date(2000 + year, month, day)
    except ValueError:
        return False
    return True
