"""Workbooks for tests of the plan: a good one as plain rows, easy to spoil, and what was found in it."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import xlsxwriter

from custody.plan import Plan, PlanError
from documents.plan_xlsx import read_plan

Cells = dict[str, list[list[object]]]
Spoil = Callable[[Cells], object]


_WHO = ("Наблюдатель", "Эксперт")


def good_cells() -> Cells:
    """Every sheet of a small plan, the header first."""
    return {
        "Кампания": [
            ["Параметр", "Значение"],
            ["Ключ", "впр-2024"],
            ["Название", "ВПР 2024"],
            ["Порядок", "муниципальный"],
            ["Часовой пояс", "Asia/Irkutsk"],
            ["Конец рабочего дня", "18:00"],
        ],
        "Организации": [["Код", "Название", "Место", "Учебная неделя"], ["КАР", "Карамская ООШ", "Карам", 6]],
        "Люди": [
            ["Служебный код", "Роль", "Организации", "Предметы", "Место работы", "Стаж, лет"],
            ["К-01", "координатор", "", "", "", ""],
            ["Н-01", "наблюдатель", "КАР", "физика", "", ""],
            ["Н-01", "председатель", "все", "все", "", ""],
        ],
        "Работы": [
            ["Организация", "Предмет", "Класс", "Дата", "Начало", "Пакетов", "По списку", *_WHO],
            ["КАР", "физика", 8, date(2024, 4, 16), "09:00", 1, 9, "Н-01", ""],
        ],
    }  # fmt: skip


def workbook(cells: Cells) -> bytes:
    """The cells as an .xlsx; a text that begins with = becomes a formula."""
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "default_date_format": "dd.mm.yyyy"}) as book:
        for title, rows in cells.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    sheet.write(number, column, value)
    return file.getvalue()


def as_it_is(_: Cells) -> None:
    """No change."""


def read(spoil: Spoil = as_it_is) -> Plan | tuple[PlanError, ...]:
    """What is read from the good workbook after one change."""
    cells = good_cells()
    spoil(cells)
    return read_plan(workbook(cells))


def errors_after(spoil: Spoil) -> tuple[PlanError, ...]:
    """The complaints about the good workbook after one change."""
    found = read(spoil)
    assert isinstance(found, tuple), found
    return found


def plan_after(spoil: Spoil = as_it_is) -> Plan:
    """The plan of the good workbook after a harmless change."""
    found = read(spoil)
    assert isinstance(found, Plan), found
    return found


def put(sheet: str, row: int, header: str, value: object) -> Spoil:
    """A change of one cell, named as a person would name it; rows count from 1."""

    def spoil(cells: Cells) -> None:
        rows = cells[sheet]
        rows[row - 1][rows[0].index(header)] = value

    return spoil
