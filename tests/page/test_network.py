"""One phone without a network: what it sends waits, what is pressed is lost, what is said comes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import FilePayload, Locator, Page, expect

from tests.page.hands import Hands

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


def network(hands: Hands) -> Locator:
    return hands.phone.get_by_role("switch", name="Сеть")


async def cut(hands: Hands) -> None:
    await network(hands).click()
    await expect(network(hands)).to_have_attribute("aria-checked", "false")


async def restored(hands: Hands) -> None:
    await network(hands).click()
    await expect(hands.phone.locator(".row.waits")).to_have_count(0)


async def test_what_is_written_offline_is_delivered_with_the_time_of_delivery(
    district: District, page: Page
) -> None:
    observer = Hands(page, "Н-01")
    before = await district.phone("Н-01").messages()
    await cut(observer)
    await observer.tap_key("На месте")
    await observer.write("Раздали 9")
    await observer.snap((await district.label("КАР")).code)
    await expect(observer.phone.locator(".row.waits")).to_have_count(3)
    await expect(observer.phone.locator(".row.waits").first).to_contain_text("ждёт сети")
    await expect(observer.phone.locator(".sub")).to_have_text("нет сети, ждёт отправки: 3")
    assert await district.phone("Н-01").messages() == before
    await district.post("/sim/clock", advance=3600)
    await restored(observer)
    await observer.sees("Ещё не упакован")
    mine = [one for one in await district.phone("Н-01").messages() if not one["from"]["is_bot"]][1:]
    assert [one.get("text", "photo") for one in mine] == ["На месте", "Раздали 9", "photo"]
    assert {one["date"] for one in mine} == {int(district.clock.now().timestamp())}


async def test_a_press_without_a_network_is_lost(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    await school.scan((await district.label("КАР")).code)
    await school.sees("Ещё не упакован")
    await district.quiet()
    await cut(school)
    asked = len(district.account.updates.history)
    await school.tap("Упаковать")
    await expect(school.phone.locator(".toast")).to_have_text("Нет сети, нажатие потеряно")
    await restored(school)
    await school.sees("Ещё не упакован")
    assert len(district.account.updates.history) == asked


async def test_what_the_bot_says_comes_when_the_network_is_back(district: District, page: Page) -> None:
    expert = Hands(page, "Э-01")
    await cut(expert)
    shown = await expert.phone.locator(".row").count()
    await district.phone("Э-01").say("/help")
    await expect(expert.phone.locator(".row")).to_have_count(shown)
    await expect(expert.phone.locator(".badge")).to_be_hidden()
    await restored(expert)
    await expect(expert.phone.locator(".row")).to_have_count(shown + 2)


async def test_the_queue_survives_that_the_page_is_opened_anew(district: District, page: Page) -> None:
    observer = Hands(page, "Н-01")
    heard = len(await district.phone("Н-01").heard())
    await cut(observer)
    await observer.tap_key("На месте")
    await district.phone("Н-01").say("/help")
    await page.reload()
    await page.wait_for_selector("body.ready")
    await expect(observer.phone.locator(".row.waits")).to_have_count(1)
    await expect(observer.phone.locator(".row.theirs")).to_have_count(heard)
    await restored(observer)
    await observer.sees("наблюдатель на месте")


async def test_a_file_waits_too(district: District, page: Page) -> None:
    observer = Hands(page, "Н-01")
    await cut(observer)
    picture = FilePayload(name="seal.png", mimeType="image/png", buffer=PIXEL)
    await observer.phone.locator(".pick-file").set_input_files(picture)
    await expect(observer.phone.locator(".row.waits")).to_contain_text("seal.png")
    await restored(observer)
    await expect(observer.phone.get_by_role("link", name="seal.png")).to_be_visible()
    assert district.address


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
