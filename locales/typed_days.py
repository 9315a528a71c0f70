"""What a coordinator types after /calendar: «27.04 рабочий», «02.05.2026 off»."""

import re
from typing import Literal

from custody.calendar import SaidDay

_DATE = re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>\d{4}))?|(?P<iso>\d{4}-\d\d-\d\d)")
_WORDS: dict[Literal["working", "off", "cancel"], str] = {
    "working": "рабочий рабочая рабочее рабочим учебный работаем working work",
    "off": "выходной выходная выходным нерабочий нерабочая праздник праздничный off free holiday",
    "cancel": "отменить отмена отмени отмените убрать удалить вернуть cancel remove reset undo",
}
_KNOWN = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}
_BESIDE = frozenset({"день", "day", "is", "a", "это", "г", "с"})


def typed_day(text: str) -> SaidDay | None:
    """The day and its word, in any order; None when one of them is not there or there is anything else."""
    found = _DATE.findall(text)
    said = " ".join(
        _DATE.sub(" ", text.lower())
        .replace("ё", "е")
        .replace(":", " ")
        .replace(",", " ")
        .replace(".", " ")
        .split()
    )
    meant = [_KNOWN.get(word) for word in said.split() if word not in _BESIDE]
    if len(found) != 1 or len(meant) != 1 or meant[0] is None:
        return None
    day, month, year, iso = found[0]
    if iso:
        year, month, day = iso.split("-")
    return SaidDay(int(day), int(month), int(year) if year else None, meant[0])
