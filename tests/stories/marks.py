"""Marks in stories: tables that the bot has sent, filled in by a program such as people have."""

from collections.abc import Iterable, Sequence
from io import BytesIO

import openpyxl

from tests.stories.phone import Phone

Row = Sequence[object]


async def sheets(phone: Phone, named: str = "") -> dict[str, list[tuple[object, ...]]]:
    """The newest file on this phone, with that in its name, sheet by sheet."""
    _, content = await phone.document(named)
    book = openpyxl.load_workbook(BytesIO(content))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def filled(content: bytes, sheet: str, rows: Iterable[Row]) -> bytes:
    """The file with these rows under the headers of that sheet, whatever stood there."""
    book = openpyxl.load_workbook(BytesIO(content))
    page = book[sheet]
    page.delete_rows(2, page.max_row)
    for row in rows:
        page.append(list(row))
    made = BytesIO()
    book.save(made)
    return made.getvalue()


async def structure(coordinator: Phone, subject: str, grade: int, most: Sequence[int]) -> str:
    """The coordinator takes the table of structures, fills in one work, and sends it back."""
    await coordinator.say("/marks")
    await coordinator.tap("Структура работ")
    _, form = await coordinator.document()
    items = [(subject, grade, number, each) for number, each in enumerate(most, start=1)]
    scale = [(subject, grade, 2, 0), (subject, grade, 3, 2), (subject, grade, 4, 4)]
    book = filled(filled(form, "Структура", items), "Шкала", scale)
    return await coordinator.send_document("структура.xlsx", book)


async def table(phone: Phone, work: str) -> bytes:
    """The table to fill in for that work, by the button of /marks."""
    await phone.say("/marks")
    await phone.tap(f"Таблица: {work}")
    return (await phone.document())[1]
