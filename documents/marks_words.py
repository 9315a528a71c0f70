"""How tables of marks are worded: their sheets, headers and parameters, and how faults in them are placed."""

import re
from collections.abc import Iterable
from dataclasses import replace

from custody.plan_problems import PlanError
from documents.plan_words import Column, squeezed

TITLES = {
    "marks": "Баллы", "work": "Работа", "form": "Форма сбора", "structure": "Структура", "scale": "Шкала",
}  # fmt: skip

FILES = {
    "marks": "баллы", "protocol": "протокол", "form": "форма", "structure": "структура",
    "differences": "расхождения",
}  # fmt: skip
"""How files are called that people get."""

ORGANISATION = Column("organisation", "Организация", 14, note="код из плана, например КАР")
DAY = Column("day", "Дата", 12, required=False, note="день работы; нужен, если у организации их несколько")
CODE = Column("code", "Код участника", 16, note="только код; ФИО остаются на бумаге в организации")
VARIANT = Column("variant", "Вариант", 10, note="номер варианта; «н», если участника не было")
EXPERT = Column(
    "expert", "Эксперт", 10, required=False, note="служебный код того, кто проверил; заполняет председатель"
)
SIDES = ("Первый эксперт", "Второй эксперт")
"""Headers beside disputed codes: for whoever decides, read by nobody."""
SUBJECT = Column("subject", "Предмет", 22)
GRADE = Column("grade", "Класс или курс", 14)

MARKS = (replace(ORGANISATION, required=False), DAY, CODE, VARIANT, EXPERT)
FORM = (CODE, VARIANT)
WORK = (SUBJECT, GRADE, replace(ORGANISATION, required=False), DAY)
STRUCTURE = (
    SUBJECT,
    GRADE,
    Column("label", "Задание", 12, note="как в критериях: 1, 2, 3К1"),
    Column("most", "Максимум", 12, note="наибольший балл за задание"),
)
SCALE = (
    SUBJECT,
    GRADE,
    Column("name", "Отметка", 12),
    Column("least", "От баллов", 12, note="с какой суммы баллов ставится эта отметка"),
)
HEADERS = {column.field: column.header for column in (*MARKS, *STRUCTURE, *SCALE)}

_PEOPLE = (
    "фио",
    "фамил",
    "имя",
    "отчеств",
    "ученик",
    "учащ",
    "обучающ",
    "студент",
    "name",
    "surname",
    "pupil",
)
"""How a header begins under which names would stand."""

_OWN = frozenset(squeezed(name) for each in MARKS for name in (each.field, each.header))

_BESIDE = frozenset(map(squeezed, SIDES))

_NO_NAME = re.compile(r"[\W_]+")
"""What does not stand in the name of a file."""

_MOST = re.compile(r"\s*\((?:до|макс\.?|max)\s*\d+\)$", re.IGNORECASE)


def item_header(label: str, most: int) -> str:
    """The header of an item's column: «2К1 (до 3)»."""
    return f"{label} (до {most})"


def file_name(what: str, *parts: str) -> str:
    """Distinct in a chat that gets many: what, where, subject and class."""
    words = (_NO_NAME.sub("_", part.strip().casefold()).strip("_") for part in parts)
    return "-".join(filter(None, (FILES[what], *words))) + ".xlsx"


def label_in(header: str) -> str:
    """The item's label in a header, with or without its maximum."""
    return _MOST.sub("", header).strip()


def is_of_people(header: str) -> bool:
    """Whether names are asked for under this header."""
    return squeezed(header).startswith(_PEOPLE)


def is_beside(header: str) -> bool:
    """Whether the column is only shown: what stands there is not read."""
    return squeezed(header) in _BESIDE


def is_header(label: str) -> bool:
    """Whether an item cannot be called so: a table of marks would take its column for another one."""
    return squeezed(label) in _OWN or is_beside(label) or is_of_people(label)


def worded(faults: Iterable[PlanError], sheet: str = "") -> tuple[PlanError, ...]:
    """The faults with the titles and headers of the workbook; `sheet` if all are of one."""
    return tuple(
        replace(
            fault,
            sheet=TITLES.get(sheet or fault.sheet, fault.sheet),
            column=HEADERS.get(fault.column, fault.column),
        )
        for fault in faults
    )
