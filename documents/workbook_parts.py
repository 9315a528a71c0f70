"""What openpyxl would take too long over is not given to it: parts beside the sheets, and formulas."""

from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

PART_BYTES = 2 << 20
_BOOK, _STYLES = "xl/workbook.xml", "xl/styles.xml"
"""Parts that no program makes as large: the list of sheets, and the looks of cells."""
_LOOK = 300
"""The look of a number has at most 255 signs."""


class BeyondLimitError(Exception):
    """More than any table has: the sheet, or nothing, and the limit."""


def refuse_wild_parts(archive: ZipFile) -> None:
    """Looks of numbers are searched by openpyxl in a time that grows with the square of their length."""
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    sizes = {each.filename: each.file_size for each in archive.infolist()}
    if any(sizes.get(part, 0) > PART_BYTES for part in (_STYLES, _BOOK)):
        raise BeyondLimitError("", f"{PART_BYTES >> 20} MB")
    looks = fromstring(archive.read(_STYLES)).iter() if _STYLES in sizes else ()
    if any(len(each.get("formatCode", "")) > _LOOK for each in looks):
        raise ValueError("a look of numbers longer than any program writes")


def cells_of(reader: Any, sheet: Any) -> Iterator[tuple[int, list[dict[str, Any]]]]:  # noqa: ANN401 - no stubs
    """Each row's number from 1 and its cells; a formula stands as it was written, and is moved nowhere."""
    from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser  # noqa: PLC0415

    class Parser(WorkSheetParser):
        def parse_formula(self, element: Any) -> str:  # noqa: ANN401
            return f"={element.find(FORMULA_TAG).text or ''}"

    book = reader.wb
    with reader.archive.open(sheet._worksheet_path) as source:  # noqa: SLF001
        yield from Parser(
            source, reader.shared_strings, epoch=book.epoch, date_formats=book._date_formats,  # noqa: SLF001
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        ).parse()  # fmt: skip
