"""The page of phones before the stand-in alone: what a bot sends and what people do, no bot of ours there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Page, expect

from sandbox.server import Sandbox
from tests.page.hands import shown
from tests.sandbox.town import ANNA, BORIS, TOKEN, until

if TYPE_CHECKING:
    from playwright.async_api import Locator

    from tests.sandbox.town import Town

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]
KEYBOARD = {"inline_keyboard": [[{"text": "Цела, принимаю", "callback_data": "take:1"}]]}


def phone(page: Page, title: str) -> Locator:
    return page.locator(".phone", has=page.get_by_role("heading", name=title, exact=True))


async def written(town: Town, *, count: int = 1) -> list[str]:
    """Wait for this many messages of people and give their texts."""
    history = town.sandbox.cloud.account("42:TEST").updates.history
    await until(lambda: len(history) >= count)
    return [one.body["message"].get("text", "") for one in history if one.kind == "message"]


async def test_begin_read_press_and_be_told(town: Town, street: Page) -> None:
    anna = phone(street, "Н-07")
    await anna.get_by_role("button", name="Начать").click()
    assert await written(town) == ["/start i_anna"]
    sent = await town.good(
        "sendMessage", chat_id=ANNA, text="<b>Пакет</b> &lt;1&gt;", parse_mode="HTML", reply_markup=KEYBOARD
    )
    await expect(anna.locator("strong", has_text="Пакет")).to_be_visible()
    await anna.get_by_role("button", name="Цела, принимаю").click()
    queries = town.sandbox.cloud.account("42:TEST").queries
    await until(lambda: bool(queries))
    await town.good("answerCallbackQuery", callback_query_id=next(iter(queries)), text="Записано")
    await expect(anna.locator(".toast")).to_have_text("Записано")
    await town.good("editMessageText", chat_id=ANNA, message_id=sent["message_id"], text="Пакет у вас")
    await expect(anna.locator(".theirs .stamp")).to_contain_text("изменено")
    await expect(anna.get_by_role("button", name="Цела, принимаю")).to_have_count(0)


async def test_what_came_to_another_phone_is_unread_until_it_is_touched(town: Town, street: Page) -> None:
    await town.says("hello", BORIS)
    boris = phone(street, "Э-12")
    for _ in range(2):
        await town.good("sendMessage", chat_id=BORIS, text="news")
    await expect(boris.locator(".badge")).to_have_text("2")
    await expect(street).to_have_title("(2) Телефоны кампании")
    await boris.locator(".text").last.click()
    await expect(boris.locator(".badge")).to_be_hidden()
    await town.good("sendMessage", chat_id=BORIS, text="seen at once")
    await expect(boris.locator(".text").last).to_have_text("seen at once")
    await expect(boris.locator(".badge")).to_be_hidden()


async def test_text_of_strangers_is_never_markup(town: Town, street: Page) -> None:
    await town.says("<img src=x onerror=alert(1)><b>x</b>")
    await expect(phone(street, "Н-07").locator(".text")).to_have_text("<img src=x onerror=alert(1)><b>x</b>")
    assert await phone(street, "Н-07").locator(".text img, .text b").count() == 0


async def test_labels_are_scanned_photographed_and_typed(town: Town, street: Page) -> None:
    await town.says("/start")
    anna = phone(street, "Н-07")

    async def chosen(*titles: str) -> Locator:
        await anna.get_by_role("button", name="Камера", exact=True).click()
        sheet = anna.get_by_role("dialog", name="Камера")
        for title in titles:
            await sheet.locator(".label", has_text=title).click()
        return sheet

    await (await chosen("K7M2-9Q")).get_by_role("button", name="Сканировать").click()
    assert (await written(town, count=2))[1] == "/start p_first"
    await (await chosen("K7M2-9Q", "P3X4-1Z")).get_by_role("button", name="Сфотографировать").click()
    await written(town, count=3)
    await expect(anna.locator(".picture img")).to_be_visible()
    sheet = await chosen("K7M2-9Q")
    await sheet.get_by_role("button", name="Ввести код").click()
    await sheet.get_by_role("button", name="Отправить").click()
    assert (await written(town, count=4))[3] == "K7M29Q"


async def test_links_to_the_bot_and_reply_keys_are_messages(town: Town, street: Page) -> None:
    await town.says("hello", BORIS)
    boris = phone(street, "Э-12")
    keys = {"keyboard": [["Мои пакеты"]]}
    text = "https://t.me/town_bot?start=p_9"
    await town.good("sendMessage", chat_id=BORIS, text=text, reply_markup=keys)
    await boris.get_by_role("link").click()
    await written(town, count=2)
    await boris.get_by_role("button", name="Мои пакеты").click()
    assert (await written(town, count=3))[1:] == ["/start p_9", "Мои пакеты"]


async def test_an_invitation_opens_on_a_phone_of_its_own(town: Town, street: Page) -> None:
    await town.says("hello", BORIS)
    await town.good("sendMessage", chat_id=BORIS, text="https://t.me/town_bot?start=i_9")
    await phone(street, "Э-12").get_by_role("link").click()
    await expect(phone(street, "Телефон 3").locator(".row.mine")).to_contain_text("приглашение")
    assert (await written(town, count=2))[1:] == ["/start i_9"]


async def test_the_clock_is_moved_from_the_page(town: Town, street: Page) -> None:
    await expect(street.locator("#clock")).to_contain_text("20:00")
    await street.get_by_role("button", name="Утро завтра").click()
    await expect(street.locator("#clock")).to_contain_text("08:00")
    assert town.clock.now().isoformat() == "2024-04-13T08:00:00+08:00"
    await street.get_by_role("button", name="+1 ч").click()
    await expect(street.locator("#clock")).to_contain_text("09:00")
    await street.get_by_role("button", name="+2 рабочих дня").click()
    await expect(street.locator("#clock")).to_contain_text("вт, 16 апр. 2024")


async def test_on_a_narrow_screen_one_phone_is_shown(town: Town, street: Page) -> None:
    await street.set_viewport_size({"width": 390, "height": 844})
    await street.get_by_role("button", name="Э-12, эксперт · Улькан").click()
    await expect(phone(street, "Э-12")).to_be_visible()
    await expect(phone(street, "Н-07")).to_be_hidden()
    assert await street.evaluate("document.documentElement.scrollWidth") == 390
    assert town.url


async def test_a_page_without_phones_switches_on_the_first(window: Page) -> None:
    async with Sandbox(TOKEN).serve() as address, shown(window, address):
        await window.get_by_role("button", name="Новый телефон").click()
        await expect(window.get_by_role("heading", name="Телефон 1")).to_be_visible()
