"""What a workbook is for, by the titles of its sheets: a plan, or another table that people send."""

import zipfile
from io import BytesIO

from custody.desk.tables import TableKind
from documents.plan_words import squeezed
from documents.workbook_parts import refuse_long_markup

TITLES: dict[str, TableKind] = {
    "Кампания": "plan",
    "Структура": "structure",
    "Баллы": "marks",
    "Форма сбора": "form",
    "Результаты": "results",
}
"""A sheet of each kind that no other kind has; the first that is found decides."""

_LIST = "xl/workbook.xml"
_LIST_BYTES = 1 << 20


def purpose_of(content: bytes) -> TableKind | None:
    """What an .xlsx is for; None when no sheet tells it. Nothing is raised, and no sheet is unpacked."""
    try:
        titles = set(map(squeezed, _titles(content)))
    except Exception:  # noqa: BLE001  the parser meets hostile input: whatever breaks, no sheet tells
        return None
    return next((kind for title, kind in TITLES.items() if squeezed(title) in titles), None)


def _titles(content: bytes) -> list[str]:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - who reads no workbook carries none of it

    with zipfile.ZipFile(BytesIO(content)) as archive, archive.open(_LIST) as file:
        written = file.read(_LIST_BYTES)
    refuse_long_markup(written)
    return [
        each.get("name", "") for each in fromstring(written).iter() if each.tag.rpartition("}")[2] == "sheet"
    ]
