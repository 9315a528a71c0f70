"""Tables for other people's spreadsheets: framed, with filters, and with nothing in them that runs."""

import math
import re
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

_OPTIONS = {
    "constant_memory": True,  # rows go to a file as they come; the number of rows costs no memory
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet may take for the beginning of a formula when the cell is touched, full width too."""
_TITLE_LENGTH = 31
_MOST_ROWS = 1_048_575
_LONGEST_TEXT = 32_767
_EXACT_NUMBER = 10**15
_NARROWEST, _WIDEST, _MEASURED = 8, 60, 500
_DAY, _MOMENT = "dd.mm.yyyy", "dd.mm.yyyy hh:mm"
_DAY_WIDTH, _MOMENT_WIDTH = 11, 17
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


Table = tuple[str, Sequence[str], Sequence[Sequence[object]]]
"""A sheet: its title, its columns, its rows."""


class TooManyRowsError(ValueError):
    """A sheet cannot hold that many rows."""


class Workbook:
    """A workbook that is written sheet by sheet and row by row; the same rows make the same bytes.

    Days and times are real ones, in this time zone; texts stay texts, whatever they begin with.
    """

    def __init__(self, file: BinaryIO, title: str, zone: ZoneInfo) -> None:
        import xlsxwriter  # noqa: PLC0415 - who exports nothing carries none of it

        self.zone = zone
        self._book = xlsxwriter.Workbook(file, _OPTIONS)
        self._book.set_properties({"title": title, "created": _MADE})
        body = {"valign": "top", "text_wrap": True}
        self._head = self._book.add_format(
            {"bold": True, "bg_color": "#DDE7F0", "bottom": 1, "text_wrap": True, "valign": "vcenter"}
        )
        self._text = self._book.add_format(body)
        self._quoted = self._book.add_format({**body, "quote_prefix": True})
        self._day = self._book.add_format({**body, "num_format": _DAY})
        self._moment = self._book.add_format({**body, "num_format": _MOMENT})
        self._sheet: Any = None  # xlsxwriter is published without types
        self._widths: list[int] = []
        self._rows = 0

    def begin(self, title: str, columns: Sequence[str]) -> None:
        """A new sheet with these columns."""
        self._finish_sheet()
        self._sheet = self._book.add_worksheet(_sheet_title(title))
        self._widths, self._rows = [max(len(name), _NARROWEST) for name in columns], 0
        self._sheet.freeze_panes(1, 0)
        for number, name in enumerate(columns):
            self._write(0, number, name, self._head)

    def add(self, rows: Iterable[Sequence[object]]) -> None:
        """Rows of the sheet that was begun last; TooManyRowsError when it cannot hold them."""
        for row in rows:
            self._rows += 1
            if self._rows > _MOST_ROWS:
                raise TooManyRowsError(f"a sheet holds {_MOST_ROWS} rows")
            for column, value in enumerate(row):
                self._put(column, value)

    def close(self) -> None:
        """Finish the file."""
        self._finish_sheet()
        self._book.close()

    def _finish_sheet(self) -> None:
        if self._sheet is None:
            return
        for number, width in enumerate(self._widths):
            self._sheet.set_column(number, number, min(width + 2, _WIDEST))
        self._sheet.autofilter(0, 0, max(self._rows, 1), max(len(self._widths) - 1, 0))

    def _put(self, column: int, value: object) -> None:
        if isinstance(value, datetime):
            local = value.astimezone(self.zone).replace(tzinfo=None)
            self._sheet.write_datetime(self._rows, column, local, self._moment)
            self._widen(column, _MOMENT_WIDTH)
        elif isinstance(value, date):
            self._sheet.write_datetime(self._rows, column, value, self._day)
            self._widen(column, _DAY_WIDTH)
        elif isinstance(value, bool):
            self._sheet.write_boolean(self._rows, column, value, self._text)
        elif _is_plain_number(value):
            self._sheet.write_number(self._rows, column, value, self._text)
        elif (text := _text(value)) != "":
            runs = text.lstrip(" ").startswith(_RUNS)
            self._write(self._rows, column, text, self._quoted if runs else self._text)

    def _write(self, row: int, column: int, text: str, look: object) -> None:
        self._sheet.write_string(row, column, text, look)
        self._widen(column, max(map(len, text.split("\n"))))

    def _widen(self, column: int, width: int) -> None:
        if self._rows <= _MEASURED:
            self._widths[column] = max(self._widths[column], width)


def tables_to_xlsx(title: str, tables: Sequence[Table]) -> bytes:
    """A small workbook at once, a sheet a table."""
    file = BytesIO()
    with closing(Workbook(file, title, ZoneInfo("UTC"))) as book:
        for name, columns, rows in tables:
            book.begin(name, columns)
            book.add(rows)
    return file.getvalue()


def _is_plain_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and abs(value) < _EXACT_NUMBER


def _text(value: object) -> str:
    """A value as a cell can hold it without loss."""
    text = "" if value is None else value.isoformat() if isinstance(value, time) else str(value)
    whole = text.encode("utf-8", "replace").decode()
    return whole if len(whole) <= _LONGEST_TEXT else whole[: _LONGEST_TEXT - 1] + "…"


def _sheet_title(title: str) -> str:
    return _FORBIDDEN.sub(" ", title).strip(" '")[:_TITLE_LENGTH].rstrip(" '") or "1"
