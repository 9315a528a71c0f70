"""A login or a password that somebody sends is refused, and nothing of it is left anywhere."""

import logging
from io import BytesIO
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from sandbox.campaign_empty import FOUNDER
from tests.stories import pictures
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.test_groups import GROUP, heard

SECRET = "Zq7hx41kk"  # noqa: S105 - it is what must not be kept


def kept(folder: Path) -> bytes:
    """Every byte that the books have written, those not yet moved into the file among them."""
    return b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())


async def test_a_password_is_refused_in_every_chat_and_nothing_of_it_is_left(
    district: District, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    school, coordinator, stranger = district.phone("Ш-01"), district.phone("К-01"), district.stranger()
    assert "в нём логин или пароль" in await school.say(f"Логин: bpk38\nпарoль: {SECRET}")
    assert "отмечают только «получено»" in await coordinator.say(f"/tell школам: пароль {SECRET}")
    said = await school.send_picture(pictures.of_a_cat(), caption=f"п а р о л ь - {SECRET}")
    assert "не принято и не сохранено" in said
    await school.say("-", kind="audio", payload={"performer": f"пароль {SECRET}"})
    assert "служебный бот" in await stranger.say(f"login/pass: bpk/{SECRET}")
    await school.send(f"вот пароль {SECRET}", group=GROUP)
    assert "в нём логин или пароль" in str(await heard(district))
    acts = [each.content for each in books_of(district).entries]
    assert [each["kind"] for each in acts].count("credentials-refused") == 3
    assert SECRET.encode() not in kept(folder)
    assert SECRET not in caplog.text
    assert "в нём логин" not in await school.say("не помню пароль, реквизиты получили 12.03")


async def test_a_list_of_passwords_is_refused_whole(district: District, folder: Path) -> None:
    file = BytesIO()
    with Workbook(file) as book:
        sheet = book.add_worksheet("Кампания")
        for row, cells in enumerate((("Код", "Логин", "Пароль"), ("КАР", "kar38", SECRET))):
            sheet.write_row(row, 0, cells)
    said = await district.phone("К-01").send_document(f"пароль {SECRET}.xlsx", file.getvalue())
    assert "столбец или строка с паролями" in said
    assert SECRET.encode() not in kept(folder)


async def test_the_first_workbook_of_all_is_refused_with_passwords_in_it(tmp_path: Path) -> None:
    table = BytesIO()
    with Workbook(table) as book:
        sheet = book.add_worksheet("Организации")
        for row, cells in enumerate((("Код", "Пароль"), ("КАР", SECRET))):
            sheet.write_row(row, 0, cells)
    books = tmp_path / "books"
    async with story(books, joined=False, empty=True, coordinators=(FOUNDER.user_id,)) as empty:
        founder = empty.phone("founder")
        assert "столбец или строка с паролями" in await founder.send_document("план.xlsx", table.getvalue())
        assert SECRET.encode() not in kept(books)
