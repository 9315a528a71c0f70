"""An order's number and day as people type them: «приказ № 14 от 03.04.2024», «14-од от 3 апреля 2024»."""

import re
from datetime import date

MONTHS = {
    "ru": ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
}
"""How the names of months begin; «ма» is May, since March is looked for before it."""

_KIND = (
    r"(?:(?:утверждаю|утвердить)\W+)?(?:приказ(?:ом)?|распоряжени(?:е|ем)|постановлени(?:е|ем)|пр\.?|order)?"
)
_NUMBER = (
    r"(?:№|N[oо]?\.?(?=[\s\d])|номер|number)?\s*(?P<number>[^\W_]*\d[\w/.-]*(?:\s?-?\s?(?:од|п|р|к|о)\b)?)"
)
_DAY = (
    r"(?P<day>\d{1,2})(?:[./-](?P<month>\d{1,2})[./-]|\s+(?P<name>[^\W\d_]{3,9})\.?,?\s+)"
    r"(?P<year>\d{4}|\d{2})(?:\s*г(?:ода|\.)?)?"
)
_OF = r"(?:от|of|dated|from)?"
_FORMS = (
    re.compile(rf"\W*{_KIND}\W*?{_NUMBER}[\s,]+{_OF}\s*{_DAY}\W*", re.IGNORECASE),
    re.compile(rf"\W*{_KIND}\s*{_OF}\s*{_DAY}[\s,]+{_NUMBER}\W*", re.IGNORECASE),
)
_CENTURY = 2000
LONGEST = 200
"""Signs of an order with its words; longer texts are none, and would take long to be looked through."""


def order_meant(text: str) -> str | None:
    """«14|2024-04-03» for an order with its number and a day that exists; None for anything else."""
    said = " ".join(text.replace("ё", "е").split())
    for form in _FORMS if len(said) <= LONGEST else ():
        found = form.fullmatch(said)
        day = _day(found) if found else None
        if found is not None and day is not None:
            return f"{found['number'].strip(' .,')}|{day.isoformat()}"
    return None


def _day(found: re.Match[str]) -> date | None:
    year = int(found["year"])
    month = int(found["month"]) if found["month"] else _month(found["name"].lower())
    try:
        return date(year if year >= _CENTURY else _CENTURY + year % 100, month, int(found["day"]))
    except ValueError:
        return None


def _month(name: str) -> int:
    for beginnings in MONTHS.values():
        for number, beginning in enumerate(beginnings, 1):
            if name.startswith(beginning) and (beginning != "ма" or name in ("мая", "май")):
                return number
    return 0
