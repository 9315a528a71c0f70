"""The empty form for last year's results: an example to be replaced, a note on each column, the scale."""

from collections.abc import Sequence
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING

from documents.plan_words import Column
from documents.results_words import RESULTS, ROWS, SCALE, SCALES

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Row = Sequence[object]

ITEMS = (
    ("1", 1),
    ("2", 2),
    ("3", 1),
    ("4", 1),
    ("5", 1),
    ("6", 1),
    ("7", 2),
    ("8", 1),
    ("9", 2),
    ("10", 3),
    ("11", 3),
)
"""Items of a work with the most points of each: 18 together."""

BORDERS = ((3, 5), (4, 8), (5, 11))
HELP_TITLE = "Пояснения"
HELP = (
    "Одна строка: одна работа одного участника, без имени. Файл с ФИО или кодами участников не будет принят.",
    "Заполните столбцы заданий (1, 2, 3К1…) или столбец «Баллы»; если и то и другое, сумма должна совпасть.",
    "Задание, к которому не приступали: «X». Пустая клетка: такого задания в этом варианте не было.",
    "«Отметка в журнале»: за последнюю четверть или год. Если её нет, оставьте клетку пустой.",
    "Разные предметы и классы можно вносить на один лист друг под другом. Строк: до 60 000.",
    "Лист «Шкала»: с какой суммы баллов ставятся 3, 4 и 5. Без него границы берутся из самих отметок.",
    "Бот сравнит каждую школу со всеми остальными и сохранит только распределения по школам.",
    "Строки под заголовками на листах «Результаты» и «Шкала» показаны для примера: замените их своими.",
)


def results_template() -> bytes:
    """The form."""
    return written(
        _example(), [("физика", 8, mark, least) for mark, least in BORDERS], [label for label, _ in ITEMS]
    )


def written(rows: Sequence[Row], scales: Sequence[Row], items: Sequence[str]) -> bytes:
    """A table of results with these rows, in the order of the columns, the items last."""
    import xlsxwriter  # noqa: PLC0415 - who writes no workbook carries none of it

    file = BytesIO()
    book = xlsxwriter.Workbook(
        file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    head = book.add_format({"bold": True, "bg_color": "#DDE7F0", "bottom": 1})
    columns = (*ROWS, *(Column(label, label, 5) for label in items))
    _fill(book.add_worksheet(RESULTS), columns, rows, head)
    _fill(book.add_worksheet(SCALE), SCALES, scales, head)
    notes = book.add_worksheet(HELP_TITLE)
    notes.set_column(0, 0, 110, book.add_format({"text_wrap": True, "valign": "top"}))
    for number, line in enumerate(HELP):
        notes.write_string(number, 0, line)
    book.close()
    return file.getvalue()


def _fill(sheet: "Worksheet", columns: Sequence[Column], rows: Sequence[Row], head: object) -> None:
    sheet.freeze_panes(1, 0)
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width)
        sheet.write_string(0, number, column.header, head)
        if column.note:
            sheet.write_comment(0, number, column.note)
    for number, row in enumerate(rows, start=1):
        sheet.write_row(number, 0, tuple(row))


def _example() -> list[Row]:
    """Two schools of two participants; the same at every look."""
    luck = Random(8)  # noqa: S311 - an example
    rows: list[Row] = []
    schools = (("МКОУ «Карамская ООШ»", "КАР"), ("МОУ «Ульканская СОШ № 2»", "УЛК"))
    for name, code in (school for school in schools for _ in range(2)):
        items = [luck.randint(0, most) for _, most in ITEMS]
        mark = 2 + sum(sum(items) >= least for _, least in BORDERS)
        rows.append([name, code, "физика", 8, sum(items), mark, luck.choice((3, 4)), *items])
    return rows
