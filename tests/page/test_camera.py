"""The camera of a phone before labels that are torn, blurred or replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Page, expect

from custody.codes import shown
from documents.decode import Decoded, decode
from documents.labels import photo_of
from sandbox.damage import BLURRED, TORN, damaged
from tests.page.hands import Hands
from tests.stories.phone import paper

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


async def test_what_is_torn_or_blurred_is_read_by_nobody(district: District) -> None:
    photo = photo_of([paper(each) for each in (await district.labels("УЛК"))[:2]])
    assert len(texts(photo)) == 2
    assert texts(damaged(photo, "")) == texts(photo)
    assert texts(damaged(photo, TORN)) == ()
    assert texts(damaged(photo, BLURRED)) == ()
    with pytest.raises(ValueError, match="wet"):
        damaged(photo, "wet")


def texts(photo: bytes) -> tuple[str, ...]:
    found = decode(photo)
    assert isinstance(found, Decoded)
    return found.texts


async def test_a_torn_label_is_typed(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    label = await district.label("КАР")
    sheet = await school.camera(label.code)
    await sheet.get_by_role("radio", name="Рваная").check()
    await expect(sheet.get_by_role("img", name="Что видит камера")).to_be_visible()
    await sheet.get_by_role("button", name="Сканировать").click()
    await expect(sheet.get_by_role("status")).to_contain_text("Введите код под ним")
    await sheet.get_by_role("button", name="Ввести код").click()
    await expect(sheet.get_by_role("textbox", name="Код под QR")).to_have_value(shown(label.code))
    await sheet.get_by_role("button", name="Отправить").click()
    await school.sees("Ещё не упакован")


async def test_a_blurred_picture_is_answered_with_what_to_do(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    heard = len(await district.phone("Ш-01").heard())
    sheet = await school.camera((await district.label("КАР")).code)
    await sheet.get_by_role("radio", name="Смазано").check()
    await sheet.get_by_role("button", name="Ввести код").click()
    await expect(sheet.get_by_role("textbox", name="Код под QR")).to_have_value("")
    await sheet.get_by_role("button", name="Сфотографировать").click()
    await expect(school.phone.locator(".row.mine .picture img")).to_be_visible()
    await expect(school.phone.locator(".row.theirs")).to_have_count(heard + 1)
    assert "packet" not in (await district.get("/sim/ledger"))["entries"][-1]["stream"]


async def test_a_revoked_label_is_none_that_opens_a_packet(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    heard = len(await district.phone("Ш-01").heard())
    sheet = await school.camera()
    await sheet.get_by_role("searchbox").fill("отозвана")
    await expect(sheet.locator(".label")).to_have_count(1)
    await sheet.locator(".label").click()
    await sheet.get_by_role("button", name="Сканировать").click()
    await expect(school.phone.locator(".row.theirs")).to_have_count(heard + 1)
    await expect(school.phone.locator(".key").filter(has_text="Упаковать")).to_have_count(0)
    assert district.address


async def test_a_label_is_found_as_it_is_printed(district: District, page: Page) -> None:
    label = await district.label("МАГ")
    sheet = await Hands(page, "Ш-03").camera()
    for typed in (shown(label.code), label.code.lower(), "магистральнинская физика"):
        await sheet.get_by_role("searchbox").fill(typed)
        await expect(sheet.locator(".label").filter(has_text=shown(label.code))).to_have_count(1)
    await sheet.get_by_role("searchbox").fill("нет такой")
    await expect(sheet).to_contain_text("Ничего не нашлось")
