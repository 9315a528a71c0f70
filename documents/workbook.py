"""Somebody else's .xlsx, read without trusting it: every sheet as rows of plain values."""

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from documents.workbook_parts import BeyondLimitError, cells_of, refuse_wild_parts

FILE_BYTES = 8 << 20
COMPACT_BYTES = 1 << 20
RATIO = 150
ENTRIES = 400
COLUMNS = 64
SHEET_HEIGHT = 1_048_576


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that holds a formula or its error: its value is whatever the last program thought."""

    text: str


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row with at least one filled cell; `number` counts from 1 as on the screen."""

    number: int
    cells: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """How many rows a sheet may have, and how many bytes the file when it is unpacked."""

    rows: int = 30_000
    unpacked: int = 32 << 20


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A workbook beyond a limit, with the sheet (or nothing) and the limit as a person reads it."""

    sheet: str
    limit: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Not a workbook at all, or a damaged, locked or hostile one."""


Sheets = dict[str, tuple[SheetRow, ...]]


def read_sheets(content: bytes, limits: Limits | None = None) -> Sheets | TooLarge | Unreadable:
    """Every worksheet by its title.  Nothing is raised, however bad the content."""
    from openpyxl import DEFUSEDXML  # noqa: PLC0415 - who reads no workbook carries none of it

    limits = limits or USUAL
    if not DEFUSEDXML:
        raise RuntimeError("install defusedxml: without it a workbook could blow up the memory")
    if len(content) > FILE_BYTES:
        return TooLarge("", f"{FILE_BYTES >> 20} MB")
    try:
        if _is_bomb(content, limits):
            return TooLarge("", f"{limits.unpacked >> 20} MB")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl grumbles at decorations that we do not read
            return _sheets(content, limits)
    except BeyondLimitError as error:
        return TooLarge(*error.args)
    except Exception:  # noqa: BLE001  the parser meets hostile input: whatever breaks, it is not a workbook
        return Unreadable()


def _is_bomb(content: bytes, limits: Limits) -> bool:
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    dense = unpacked > COMPACT_BYTES and unpacked / packed > RATIO
    return len(entries) > ENTRIES or unpacked > limits.unpacked or dense


def _sheets(content: bytes, limits: Limits) -> Sheets:
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - who reads no workbook carries none of it
    from openpyxl.styles.stylesheet import apply_stylesheet  # noqa: PLC0415

    reader = ExcelReader(BytesIO(content), read_only=True, keep_links=False)
    with reader.archive as archive:
        refuse_wild_parts(archive)
        reader.read_manifest()
        reader.read_strings()
        reader.read_workbook()  # names of ranges, properties and themes are left alone: nobody needs them
        apply_stylesheet(archive, reader.wb)  # which numbers are days
        reader.read_worksheets()
        return {str(sheet.title): tuple(_rows(reader, sheet, limits)) for sheet in reader.wb.worksheets}


def _rows(reader: object, sheet: object, limits: Limits) -> Iterator[SheetRow]:
    title: str = sheet.title  # type: ignore[attr-defined]  # openpyxl's stubs lack its read-only sheet
    last = 0
    for number, cells in cells_of(reader, sheet):
        values = {cell["column"]: _value(cell) for cell in cells}
        columns = [column for column, value in values.items() if value is not None]
        if number > SHEET_HEIGHT or (columns and (number > limits.rows or max(columns) > COLUMNS)):
            raise BeyondLimitError(title, f"{limits.rows} × {COLUMNS}")
        if columns and number > last:
            last = number
            yield SheetRow(number, tuple([values.get(at) for at in range(1, max(columns) + 1)]))


def _value(cell: Mapping[str, Any]) -> object:
    value = cell["value"]
    if cell["data_type"] in "fe" and value is not None:
        return Formula(str(value))
    if isinstance(value, str):
        return " ".join(value.split()) or None
    return value
