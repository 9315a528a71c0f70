"""Somebody else's .xlsx, read without trusting it: every sheet as rows of plain values."""

import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from documents.workbook_parts import BeyondLimitError, Parts, refuse_wild_looks, sheets_of, texts_part
from documents.workbook_rows import Row, rows_in, texts_in

FILE_BYTES = 8 << 20
COMPACT_BYTES = 1 << 20
RATIO = 150
ENTRIES = 400
COLUMNS = 64
SHEET_HEIGHT = 1_048_576


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
    reader.archive.close()
    with Parts(BytesIO(content)) as archive:
        reader.archive = archive
        refuse_wild_looks(archive)
        reader.read_manifest()
        shared = texts_in(archive.pieces(part)) if (part := texts_part(reader)) else []
        reader.read_workbook()  # names of ranges, properties and themes are left alone: nobody needs them
        apply_stylesheet(archive, reader.wb)  # which numbers are days
        found = {title: rows_in(archive.pieces(part), reader.wb, shared) for title, part in sheets_of(reader)}
        return {title: tuple(_rows(rows, title, limits)) for title, rows in found.items()}


def _rows(found: Iterable[Row], title: str, limits: Limits) -> Iterator[SheetRow]:
    last = 0
    for number, cells in found:
        if number > SHEET_HEIGHT or (cells and (number > limits.rows or max(cells) > COLUMNS)):
            raise BeyondLimitError(title, f"{limits.rows} × {COLUMNS}")
        if cells and number > last:
            last = number
            yield SheetRow(number, tuple([cells.get(at) for at in range(1, max(cells) + 1)]))
