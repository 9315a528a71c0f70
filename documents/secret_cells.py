"""Whether a workbook is a list of passwords: its columns say so, and nothing more of it is read."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper

from custody.plan_rows import fold
from documents.plan_words import squeezed
from documents.workbook import USUAL

HEADERS = (
    "Пароль",
    "Пароли",
    "Пароль для входа",
    "Логин и пароль",
    "Логин/пароль",
    "Password",
    "Passwords",
    "Login/password",
)
_HEADERS = frozenset(fold(squeezed(each)) for each in HEADERS)
_PIECE, _CELL_MOST = 1 << 18, 1000
_CELL = re.compile(r"<(?:\w{1,20}:)?t(?:\s[^<>]*)?>([^<]{4,200})</")
"""Every step of it is bounded or ends at a bracket: a hostile sheet must not hold up everybody."""


def lists_passwords(content: bytes) -> bool:
    """Whether a cell of this .xlsx is the header of a column of passwords. Nothing is raised."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return any(map(_is_header, _cells(archive)))
    except Exception:  # noqa: BLE001  the parser meets hostile input: what breaks here will be refused later
        return False


def _cells(archive: zipfile.ZipFile) -> Iterator[str]:
    """Every short text, wherever the program that wrote the file has put it."""
    parts = [
        each for each in archive.infolist()
        if each.filename.startswith(("xl/sharedStrings", "xl/worksheets/")) and each.filename.endswith(".xml")
    ]  # fmt: skip
    if sum(each.file_size for each in parts) <= USUAL.unpacked:
        for each in parts:
            with archive.open(each) as file:
                yield from _texts(TextIOWrapper(file, errors="replace"))


def _texts(part: TextIOWrapper) -> Iterator[str]:
    """Piece by piece, the end of each once more before the next: one search is interrupted by nobody."""
    left = ""
    while piece := part.read(_PIECE):
        for found in _CELL.finditer(left + piece):
            yield found[1]
        left = piece[-_CELL_MOST:]


def _is_header(text: str) -> bool:
    return fold(squeezed(text)) in _HEADERS
