"""What a file is, whatever it is called."""

import zipfile
from io import BytesIO

import pytest

from documents.plan_xlsx import write_template
from documents.workbook_kind import kind_of


def archive(*names: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as book:
        for name in names:
            book.writestr(name, "")
    return file.getvalue()


def form() -> bytes:
    file = BytesIO()
    write_template(file)
    return file.getvalue()


def of_a_newer_format() -> bytes:
    """An archive that says it needs version 9.9 of the format."""
    content = bytearray(archive("xl/workbook.xml"))
    content[content.rfind(b"PK\x01\x02") + 6] = 99
    return bytes(content)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
CASES = (
    (b"", "empty"),
    (b"\xff\xd8\xff\xe0 a photo that was renamed", "picture"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"RIFF\0\0\0\0WEBP", "picture"),
    (b"%PDF-1.7", "pdf"),
    (OLE, "old-excel"),
    (OLE + "EncryptedPackage".encode("utf-16-le"), "locked"),
    (archive("mimetype", "content.xml"), "open-document"),
    (archive("word/document.xml"), "other"),
    (archive("xl/workbook.xml"), "xlsx"),
    (form(), "xlsx"),
    (form()[:300], "damaged"),
    (b"PK\x03\x04", "damaged"),
    (of_a_newer_format(), "damaged"),
    ("Код;Название\nКАР;Карам".encode(), "text"),
    ("Код;Название\nКАР;Карам".encode("cp1251"), "text"),
    (b"\0\1\2\3" * 9, "other"),
)


@pytest.mark.parametrize(("content", "kind"), CASES, ids=lambda each: each if isinstance(each, str) else None)
def test_a_file_is_known_by_its_bytes(content: bytes, kind: str) -> None:
    assert kind_of(content) == kind
