"""A workbook is looked through for a column of passwords, and nobody waits for it, however it is made."""

import time
import zipfile
from io import BytesIO

import pytest

from documents.secret_cells import lists_passwords


def workbook(texts: str) -> bytes:
    """An .xlsx of these shared texts, as any program may write them."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst>{texts}</sst>")
    return file.getvalue()


@pytest.mark.parametrize("cell", ["<t>Пароль</t>", '<x:t xml:space="preserve">  Логин и пароль \n</x:t>'])
def test_a_header_of_passwords_is_seen_however_it_is_written(cell: str) -> None:
    assert lists_passwords(workbook(f"<t>Организация</t>{cell}"))
    assert not lists_passwords(
        workbook("<t>Организация</t><t>Пароли у директора, спросите его лично сами</t>")
    )


@pytest.mark.parametrize(
    "texts", [f"<t>{' ' * 9000}{'x' * 50}</t>", "<t " * 30_000, f"<t{' ' * 50_000}", "<a" * 50_000],
    ids=["spaces in a cell", "tags that never close", "spaces in a tag", "names without an end"],
)  # fmt: skip
def test_a_hostile_workbook_holds_nobody_up(texts: str) -> None:
    begun = time.process_time()
    assert not lists_passwords(workbook(texts))
    assert time.process_time() - begun < 1, "it grows with the square of the text"
