"""What a file really is, by its first bytes and its table of contents: its name may say anything."""

import zipfile
from io import BytesIO
from typing import Literal

Kind = Literal[
    "xlsx", "empty", "picture", "pdf", "old-excel", "locked", "open-document", "text", "damaged", "other"
]

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LOOKED_AT = 4096
_MOST_ENTRIES = 2000
_UNREADABLE = (zipfile.BadZipFile, ValueError, OSError, RuntimeError, IndexError)
"""What zipfile raises: `RuntimeError` for an archive of a newer version of the format."""


def kind_of(content: bytes) -> Kind:
    """The kind; nothing is unpacked, and nothing is raised."""
    if not content:
        return "empty"
    if content.startswith(_PICTURES) or content[4:12] in (b"ftypheic", b"ftypmif1") or _is_webp(content):
        return "picture"
    if content.startswith(b"%PDF"):
        return "pdf"
    if content.startswith(_OLE):
        return "locked" if _ENCRYPTED in content else "old-excel"
    if content.startswith(b"PK"):
        return _of_archive(content)
    return "text" if _is_text(content[:_LOOKED_AT]) else "other"


def _is_webp(content: bytes) -> bool:
    return content.startswith(b"RIFF") and content[8:12] == b"WEBP"


def _of_archive(content: bytes) -> Kind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist()[:_MOST_ENTRIES])
    except _UNREADABLE:
        return "damaged"
    if "xl/workbook.xml" in names:
        return "xlsx"
    return "open-document" if {"mimetype", "content.xml"} <= names else "other"


def _is_text(start: bytes) -> bool:
    if b"\0" in start:
        return False
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(start) - 4 or start.isascii() or _is_old_cyrillic(start)
    return True


def _is_old_cyrillic(start: bytes) -> bool:
    """Whether it reads as a table that Excel has saved in the old Russian encoding."""
    return all(sign >= 32 or sign in (9, 10, 13) for sign in start)  # noqa: PLR2004 - control signs
