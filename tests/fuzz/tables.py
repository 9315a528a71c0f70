"""Tables that people send: one of each kind, well filled in, and what becomes of it in clumsy hands."""

import io
import re
from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from typing import Any, cast

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from custody.desk.tables import TableKind
from custody.plan import Plan
from documents.marks_words import TITLES
from documents.plan_writer import write_plan
from tests.custody.sampled import DISTRICT
from tests.documents.resultbook import table as results_table
from tests.stories.clock import MORNING

ITEMS = (1, 2, 3)
"""The most marks of each item of every work here."""

MOST = re.compile(r"\((?:до|макс)\D*(\d+)\)")
MOST_FILLED = 400

Filled = Callable[[str, int, Random], object]
"""What stands under that header in that row."""


def _structure(plan: Plan, _chance: Random) -> bytes:
    works = sorted({(each.subject, each.grade) for each in plan.sittings})
    items = [(*work, number, most) for work in works for number, most in enumerate(ITEMS, start=1)]
    scale = [(*work, grade, least) for work in works for grade, least in ((2, 0), (3, 2), (4, 4))]
    return written({
        TITLES["structure"]: [("Предмет", "Класс или курс", "Задание", "Максимум"), *items],
        TITLES["scale"]: [("Предмет", "Класс или курс", "Отметка", "От баллов"), *scale],
    })  # fmt: skip


def _marks(plan: Plan, chance: Random) -> bytes:
    """Every participant of one sitting, or as many as one packet holds."""
    sitting = chance.choice(plan.sittings)
    codes = range(1001, 1001 + chance.choice((25, 24, sitting.listed or 9)))
    return marks_of(sitting.organisation, sitting.subject, sitting.grade, codes, chance.randrange(3))


def _form(plan: Plan, chance: Random) -> bytes:
    sitting = chance.choice(plan.sittings)
    return form_of(
        sitting.organisation, sitting.subject, sitting.grade, range(1001, 1026), sitting.date,
        chance.randrange(3),
    )  # fmt: skip


def marks_of(
    organisation: str, subject: str, grade: int, codes: Sequence[int], less: int = 0, expert: str = ""
) -> bytes:
    """An expert's table: everybody has the most marks, less so many; with `expert` of whoever speaks."""
    named, whose = (("Эксперт",), (expert,)) if expert else ((), ())
    rows = [(organisation, None, code, code % 2 + 1, *whose, *_given(code, less)) for code in codes]
    return written({
        TITLES["marks"]: [("Организация", "Дата", "Код участника", "Вариант", *named, *HEADERS), *rows],
        TITLES["work"]: [("Предмет", subject), ("Класс или курс", grade)],
    })  # fmt: skip


def form_of(
    organisation: str, subject: str, grade: int, codes: Sequence[int], day: date, less: int = 0
) -> bytes:
    """The collection form that a school has uploaded."""
    rows = [(code, code % 2 + 1, *_given(code, less)) for code in codes]
    of = (("Предмет", subject), ("Класс или курс", grade), ("Организация", organisation))
    return written({
        TITLES["form"]: [("Код участника", "Вариант", *HEADERS), *rows],
        TITLES["work"]: [*of, ("Дата", f"{day:%d.%m.%Y}")],
    })  # fmt: skip


HEADERS = tuple(f"{number} (до {most})" for number, most in enumerate(ITEMS, start=1))


def _given(code: int, less: int) -> tuple[object, ...]:
    return tuple("X" if code % 9 == most else max(0, most - less) for most in ITEMS)


def _plan(plan: Plan, _chance: Random) -> bytes:
    book = io.BytesIO()
    write_plan(plan, book)
    return book.getvalue()


TABLES: dict[TableKind, Callable[[Plan, Random], bytes]] = {
    "plan": _plan,
    "structure": _structure,
    "marks": _marks,
    "form": _form,
    "results": lambda _plan, _chance: results_table(DISTRICT[::12]),
}
"""A good one of each kind; a new kind without a row here fails a test."""


def written(sheets: dict[str, list[tuple[object, ...]]]) -> bytes:
    """A workbook with these rows."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def filled_in(content: bytes, chance: Random) -> bytes:
    """What the bot has sent, filled in by the headers of its columns."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    first = chance.choice((1001, 1001, 1101, 1026))
    for page in book.worksheets:
        headers = [str(cell.value or "") for cell in page[1]]
        for at, row in enumerate(page.iter_rows(min_row=2, max_row=MOST_FILLED)):
            for header, cell in zip(headers, row, strict=False):
                if cell.value is None:
                    _put(cell, _for(header, first + at, chance))
    return _saved(book)


def _for(header: str, code: int, chance: Random) -> object:
    if found := MOST.search(header):
        return chance.choice((*range(int(found[1]) + 1), "X"))
    if header == "Код участника":
        return code
    return chance.choice((1, 2)) if header in ("Вариант", "Максимум") else None


def mangled(content: bytes, chance: Random) -> bytes:
    """One to four things are not as they were: cells, rows, columns, headers, sheets."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    for _ in range(chance.choice((1, 1, 2, 4))):
        page = cast("Worksheet", chance.choice(book.worksheets))
        chance.choice(HARMS)(page, chance)
    return _saved(book)


ODD: tuple[Any, ...] = (
    None, "", " ", 0, -1, 1.5, 2.0, 1e15, 99, "X", "х", "н", "Н", "=1+1", "Иванов Иван", "ФИО", "1025",
    "1 025", "١٢", "²", "2,5", True, date(2026, 4, 14), MORNING.replace(tzinfo=None), "x" * 5000, "\u202e7",
    "НЕТ", "Баллы", "Э-01", "14.04.2026", "31.02.2026", "00000000000000000000001", "1/2", "#REF!",
)  # fmt: skip


def _cell(page: Worksheet, chance: Random) -> Any:  # noqa: ANN401 - a cell of openpyxl
    rows, columns = min(page.max_row, 30), min(page.max_column, 12)
    return page.cell(chance.randint(1, rows), chance.randint(1, columns))


def _other_value(page: Worksheet, chance: Random) -> None:
    _put(_cell(page, chance), chance.choice(ODD))


def _exchanged(page: Worksheet, chance: Random) -> None:
    one, other = _cell(page, chance), _cell(page, chance)
    before = one.value
    _put(one, other.value)
    _put(other, before)


def _put(cell: Any, value: object) -> None:  # noqa: ANN401 - the same; of merged cells only the first is written
    if type(cell).__name__ != "MergedCell":
        cell.value = value


def _doubled_row(page: Worksheet, chance: Random) -> None:
    page.append([cell.value for cell in page[chance.randint(1, min(page.max_row, 30))]])


OTHER_TITLES = ("Лист1", " БАЛЛЫ", "Форма сбора2", "Структура")
HARMS: tuple[Callable[[Worksheet, Random], object], ...] = (
    _other_value, _other_value, _other_value, _exchanged, _doubled_row,
    lambda page, chance: page.delete_rows(chance.randint(1, 6)),
    lambda page, chance: page.delete_cols(chance.randint(1, 6)),
    lambda page, chance: page.insert_rows(chance.randint(1, 6)),
    lambda page, chance: page.insert_cols(chance.randint(1, 6)),
    lambda page, _: page.merge_cells("A2:B4"),
    lambda page, chance: setattr(page, "title", chance.choice(OTHER_TITLES)),
    lambda page, chance: page.append([chance.choice(ODD) for _ in range(6)]),
)  # fmt: skip
