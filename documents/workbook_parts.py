"""Parts of a workbook beside its sheets: what openpyxl would take too long over is not given to it."""

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
