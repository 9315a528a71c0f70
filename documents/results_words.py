"""How a table of last year's results is worded: its sheets, its headers, what an item's header looks like."""

import re

from documents.plan_words import Column
from documents.workbook import Limits

RESULTS, SCALE = "Результаты", "Шкала"

ROWS = (
    Column("name", "Организация", 40, required=False, note="название, как его увидят в предложении"),
    Column("code", "Код", 12, note="код организации: тот же, что в плане, например КАР"),
    Column("subject", "Предмет", 18),
    Column("grade", "Класс", 8, note="число"),
    Column("points", "Баллы", 9, required=False, note="всего; если есть столбцы заданий, можно не заполнять"),
    Column("mark", "Отметка", 10, note="за работу, от 2 до 5"),
    Column("journal", "Отметка в журнале", 18, required=False, note="за четверть или год; если нет, пусто"),
)
SCALES = (
    Column("subject", "Предмет", 18),
    Column("grade", "Класс", 8, note="число"),
    Column("mark", "Отметка", 10, note="3, 4 или 5"),
    Column("least", "От баллов", 11, note="с какой суммы баллов ставится эта отметка"),
)
HEADERS = {column.field: column.header for column in (*ROWS, *SCALES)}

LIMITS = Limits(rows=60_000, unpacked=96 << 20)
"""A region's grade in two subjects; 50,000 participants with twenty items each are 40 MB when unpacked."""

NOT_BEGUN = frozenset("xх-–—")
"""How it is written that an item was not begun."""

NO_MARK = frozenset({"", "-", "–", "—", "н/а", "на", "нет"})
"""How it is written that the journal has no mark."""

_ITEM = re.compile(
    r"(?:№\s*)?(\d{1,2}(?:[.,]\d{1,2})?(?:\s?[KК]\d{1,2})?)(?:\s*\([^)]{1,12}\))?", re.IGNORECASE
)


def item_in(header: str) -> str:
    """The item's label, «2К1», of a header like it; nothing for other words."""
    found = _ITEM.fullmatch(header.strip())
    return found[1] if found else ""
