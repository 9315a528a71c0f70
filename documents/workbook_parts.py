"""The parts of an .xlsx that are read whole: none of them larger than a program makes it."""

from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile, ZipInfo

PART_BYTES = 2 << 20
_PART_TAGS = 200_000
"""Of the list of sheets and of the looks of cells no program makes more."""
PIECE_BYTES = 256 << 10
"""So much without a «<» no program writes: a cell holds 32,767 signs at most."""
_STYLES = "xl/styles.xml"
_LOOK = 300
"""The look of a number has at most 255 signs."""

_SHEETS = 100


class BeyondLimitError(Exception):
    """More than any table has: the sheet, or nothing, and the limit."""


class Parts(ZipFile):
    """A workbook's parts: small ones are read whole, rows and texts are streams."""

    def read(self, name: str | ZipInfo, pwd: bytes | None = None) -> bytes:
        """The part; BeyondLimitError when it is larger than any program makes it."""
        size = name.file_size if isinstance(name, ZipInfo) else self.getinfo(name).file_size
        content = b"" if size > PART_BYTES else super().read(name, pwd)
        if size > PART_BYTES or content.count(b"<") > _PART_TAGS:
            raise BeyondLimitError("", f"{PART_BYTES >> 20} MB")
        refuse_long_markup(content)
        return content

    def pieces(self, name: str) -> Iterator[bytes]:
        """The part piece by piece, each so large that a long comment is not looked through anew for each."""
        with self.open(name) as source:
            while piece := source.read(PIECE_BYTES):
                refuse_long_markup(piece)
                yield piece


def refuse_long_markup(content: bytes) -> None:
    """An element of a million attributes is one step of the parser, which nobody else's work interrupts."""
    for at in range(0, len(content) - PIECE_BYTES + 1, PIECE_BYTES):
        if content.find(b"<", at, at + PIECE_BYTES) < 0:
            raise ValueError("so much without any markup stands in no workbook")


def refuse_wild_looks(archive: Parts) -> None:
    """Looks of numbers are searched by openpyxl in a time that grows with the square of their length."""
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    looks = fromstring(archive.read(_STYLES)).iter() if _STYLES in archive.NameToInfo else ()
    if any(len(each.get("formatCode", "")) > _LOOK for each in looks):
        raise ValueError("a look of numbers longer than any program writes")


def sheets_of(reader: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - no stubs
    """Each worksheet's title and part; openpyxl's own sheets look through all of it for its size at once."""
    known: set[str] = set()
    for sheet, found in reader.parser.find_sheets():
        if found.target in known or len(known) == _SHEETS:
            raise ValueError("one sheet again and again would be read again and again")
        known.add(found.target)
        if found.target in reader.archive.NameToInfo and "chartsheet" not in found.Type:
            yield str(sheet.name), found.target


def texts_part(reader: Any) -> str:  # noqa: ANN401 - no stubs
    """The part of the texts that cells share, or nothing."""
    from openpyxl.xml.constants import SHARED_STRINGS  # noqa: PLC0415 - who reads no workbook carries none of it

    found = reader.package.find(SHARED_STRINGS)
    return str(found.PartName[1:]) if found else ""
