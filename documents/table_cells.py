"""Cells of tables that people send: as texts and days, and those that stand under no header."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from documents.workbook import SheetRow
from documents.workbook_rows import Formula

_FIRST_DAY, _LAST_DAY = 36_526, 73_050
_EXCEL = date(1899, 12, 30)
"""A day as a number, where the cell has lost its looks: of this century."""

_GRADE = re.compile(r"(\d{1,2})(?:-?й)?\s*(?:класс|курс|кл\.?|к\.?|grade|year|course)?", re.IGNORECASE)


def stray(rows: Sequence[SheetRow], headers: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Columns from 0 with something under no header, each with its first row: names are written so, too."""
    named = {at for at, text in enumerate(headers) if text}
    found: dict[int, int] = {}
    for row in rows[1:]:
        for at, cell in enumerate(row.cells):
            if cell is not None and at not in named:
                found.setdefault(at, row.number)
    return iter(found.items())


def letter(at: int) -> str:
    """A column as a spreadsheet calls it, from 0: A, B, … AA."""
    first, last = divmod(at, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)


def text_of(value: object) -> str:
    """A cell as it is shown: whole numbers without a point, parts after a comma, days in ISO form."""
    if type(value) is int:
        return str(value)
    if isinstance(value, str):
        return value.strip()
    if value is None or isinstance(value, Formula):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value).replace(".", ",")
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def day_of(text: str) -> str:
    """A day in ISO form, from however it was written; words as they are."""
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"):
        try:
            return datetime.strptime(text, form).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    if len(text) == len(str(_LAST_DAY)) and text.isdecimal() and _FIRST_DAY <= int(text) <= _LAST_DAY:
        return (_EXCEL + timedelta(days=int(text))).isoformat()
    return text


def grade_in(text: str) -> str:
    """«8», «8 класс», «1 курс» as the number alone; other words as they are."""
    found = _GRADE.fullmatch(text.strip())
    return str(int(found[1])) if found else text.strip()
