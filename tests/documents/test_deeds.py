"""Printed acts: two copies, nothing over the edge, every sign printable, and a QR that a phone reads."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageOps

from custody.brought import witness_in
from documents.deed_ink import lines
from documents.deeds import Form, Paragraph, Signature, Table, deed_sheets
from documents.fonts import width
from tests.documents.printed import LONGEST_BOT, printed, saved, text_of

AT = datetime(2026, 4, 14, 5, 5, tzinfo=UTC)
LINK = f"https://t.me/{LONGEST_BOT}?start=r_9QK7TXW48M2P6HNA"
ODD = "«Шко\u202eла» 🏫👩‍🏫 漢字\x00\ud800 и \u0301х " + "безпробела" * 30
ROW = ("1", "K7M2-9Q", "МКОУ «Карамская ООШ»", "23", "№ 5\n9QK7\u00a0TXW4\u00a08M2P\u00a06HNA", "")


def form(rows: int = 3, **changes: object) -> Form:
    """An act with so many packets."""
    table = Table(("№", "Код", "Организация", "Писали", "Запись", ""), (1, 3, 8, 3, 6, 4), (ROW,) * rows, ROW)
    made = Form(
        "ВПР, весна", "АКТ № K7M2-9Q/5", "с. Карам", "14 апреля 2026 г.",
        (Paragraph("Пакеты", strong=True), Paragraph("сданы и приняты"), table),
        (Signature("Сдал:", "наблюдатель Н-01"), Signature("Принял:", "координатор К-01")),
        ("Экземпляр 1 из 2", "Экземпляр 2 из 2"), "стр. {page} из {pages}", LINK, ("Проверить",),
        "подпись", "фамилия", "дата",
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def sheets(*forms: Form) -> bytes:
    return deed_sheets(forms, "Акты", "ru", AT)[0]


def read(page: Image.Image) -> list[str]:
    """What a phone reads off a photo of the page."""
    photo = Image.open(BytesIO(saved(page.convert("L"), "JPEG", quality=60)))
    return [found.text for found in zxingcpp.read_barcodes(photo)]


def test_a_short_act_is_two_alike_halves_of_a_sheet(tmp_path: Path) -> None:
    (page,) = printed(sheets(form()), tmp_path)
    assert read(page) == [LINK, LINK]
    middle, grey = page.height // 2, page.convert("L")
    upper, lower = (grey.crop((0, top + 60, page.width, top + middle - 20)) for top in (0, middle))
    assert ImageOps.invert(upper).getbbox() == ImageOps.invert(lower).getbbox()
    assert grey.crop((0, middle + 4, page.width, middle + 40)).getextrema() == (255, 255)


def test_a_long_act_takes_whole_pages_for_each_copy(tmp_path: Path) -> None:
    pdf, count = deed_sheets([form(60)], "Акты", "ru", AT)
    pages = printed(pdf, tmp_path, 72)
    assert len(pages) == count
    assert count % 2 == 0
    told = text_of(tmp_path / "sheet.pdf")
    half = len(pages) // 2
    assert all(
        f"Экземпляр {copy} из 2 · стр. {page} из {half}" in told for copy in (1, 2) for page in (1, half)
    )
    assert told.count("Организация") == len(pages), "the headings come again on every page"
    assert told.count("K7M2-9Q ") >= 120


def test_signs_that_no_font_has_do_not_break_a_page(tmp_path: Path) -> None:
    table = Table(("a", "b"), (1, 9), ((ODD * 20, ODD),))
    odd = form(
        parts=(Paragraph(ODD), table),
        signatures=(Signature("a", ODD), Signature("b", ODD)),
        heading=ODD,
        title=ODD,
        left=ODD,
    )
    for page in printed(sheets(odd), tmp_path, 72):
        grey = page.convert("L")
        for edge in (
            grey.crop((page.width - 12, 0, page.width, page.height)),
            grey.crop((0, 0, 30, page.height)),
        ):
            assert edge.getextrema() == (255, 255), "printed over the edge"
    assert "□" in text_of(tmp_path / "sheet.pdf")


@pytest.mark.parametrize("mark", ["9QK7TXW48M2P6HNA", "MWMWMWMWMWMWMWMW"])
def test_a_printed_receipt_is_a_witness_for_verify_however_wide_its_letters_are(
    tmp_path: Path, mark: str
) -> None:
    groups = "\u00a0".join(re.findall("....", mark))
    table = Table(("код", "запись"), (5, 1), (("K7M2-9Q", f"№ 5\n{groups}"),))
    (tmp_path / "act.pdf").write_bytes(sheets(form(parts=(table,))))
    assert witness_in(text_of(tmp_path / "act.pdf")).receipts == {(5, mark)}


def test_groups_that_belong_together_are_parted_only_where_they_are_too_wide() -> None:
    four = "AAAA\u00a0BBBB\u00a0CCCC\u00a0DDDD"
    two = width("CCCC\u00a0DDDD", 3, bold=False)
    assert lines(four, two + 0.1, 3) == ("AAAA\u00a0BBBB", "CCCC\u00a0DDDD")
    assert lines(f"№ 4 {four}", 99, 3) == (f"№ 4 {four}",)
    narrow = width("iШ", 3, bold=False)
    for line in lines("i\u00a0ШШШ и ШШ", narrow, 3):
        assert width(line, 3, bold=False) <= narrow


def test_the_same_act_makes_the_same_bytes() -> None:
    assert sheets(form()) == sheets(form())
