"""What people bring to a check: checkpoints and receipts, copied from a chat or typed from paper."""

import re
from collections.abc import Iterator

from custody.notes import notes_in
from custody.proving import Witness
from custody.symbols import spellings

MARK_LENGTH = 16

_RECEIPT = re.compile(
    r"(?:\u2116|\bno?\.?|#)\s*(?P<seq>[1-9]\d{0,8})[^\w\x22\u00bb\u201d]{1,5}"
    r"(?P<mark>(?:[^\W_]{4}[\s-]?){3}[^\W_]{4})\b",
    re.IGNORECASE,
)


def witness_in(text: str) -> Witness:
    """The checkpoints and receipts in a text that was copied from a chat or typed from paper."""
    return Witness(tuple(notes_in(text)), frozenset(_receipts(text)))


def _receipts(text: str) -> Iterator[tuple[int, str]]:
    for found in _RECEIPT.finditer(text):
        typed = re.sub(r"[\s-]", "", found["mark"])
        for spelled in spellings(typed):
            if len(spelled) == MARK_LENGTH:
                yield int(found["seq"]), spelled
                break
