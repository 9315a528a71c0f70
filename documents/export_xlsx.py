"""Tables for other people's spreadsheets: framed, with filters, and with nothing in them that runs."""

import math
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_TITLE_LENGTH = 31
_MOST_ROWS = 1_048_575
_LONGEST_TEXT = 32_767
_EXACT_NUMBER = 10**15
_NARROWEST, _WIDEST = 8, 60
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


Table = tuple[str, Sequence[str], Sequence[Sequence[object]]]
"""A sheet: its title, its columns, its rows."""


def rows_to_xlsx(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A workbook of one sheet; the same rows make the same bytes.

    Dates and times become ISO texts; texts stay texts, also those that begin with = + - or @.
    """
    return tables_to_xlsx(title, [(title, columns, tuple(rows))])


def tables_to_xlsx(title: str, tables: Sequence[Table]) -> bytes:
    """The same of several sheets; ValueError when one has more rows than a sheet can hold."""
    for _, _, rows in tables:
        if len(rows) > _MOST_ROWS:
            raise ValueError(f"a sheet holds {_MOST_ROWS} rows, not {len(rows)}: export in parts")
    file = BytesIO()
    with xlsxwriter.Workbook(file, _OPTIONS) as book:
        book.set_properties({"title": title, "created": _MADE})
        for table in tables:
            _add_sheet(book, table)
    return file.getvalue()


def _add_sheet(book: xlsxwriter.Workbook, told: Table) -> None:
    title, columns, rows = told
    table = [[_plain(value) for value in row] for row in rows]
    sheet = book.add_worksheet(_sheet_title(title))
    header = book.add_format({"bold": True, "bg_color": "#DDE7F0", "bottom": 1, "text_wrap": True})
    body = book.add_format({"valign": "top", "text_wrap": True})
    for number, name in enumerate(columns):
        sheet.write_string(0, number, name, header)
        sheet.set_column(number, number, _width(name, [row[number : number + 1] for row in table]), body)
    for number, row in enumerate(table, start=1):
        _write(sheet, number, row)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table), 1), max(len(columns) - 1, 0))


def _write(sheet: Worksheet, number: int, row: Sequence[bool | float | str]) -> None:
    for column, value in enumerate(row):
        if isinstance(value, bool):
            sheet.write_boolean(number, column, value)
        elif isinstance(value, int | float):
            sheet.write_number(number, column, value)
        elif value:
            sheet.write_string(number, column, value)


def _plain(value: object) -> bool | float | str:
    """A value as a cell can hold it without loss."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float) and math.isfinite(value) and abs(value) < _EXACT_NUMBER:
        return value
    text = value.isoformat() if isinstance(value, date | time) else str(value)
    whole = text.encode("utf-8", "replace").decode()
    return whole if len(whole) <= _LONGEST_TEXT else whole[: _LONGEST_TEXT - 1] + "…"


def _sheet_title(title: str) -> str:
    return _FORBIDDEN.sub(" ", title).strip(" '")[:_TITLE_LENGTH].rstrip(" '") or "1"


def _width(name: str, cells: Iterable[Sequence[object]]) -> int:
    longest = max(
        (len(line) for cell in cells for value in cell for line in str(value).split("\n")), default=0
    )
    return min(max(longest, len(name), _NARROWEST) + 2, _WIDEST)
