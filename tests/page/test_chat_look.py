"""What a phone on the page shows of what a bot sends: menus by chat, files, silence, what is unread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiohttp import FormData
from playwright.async_api import expect

from tests.page.test_stand_in import phone
from tests.sandbox.pictures import picture
from tests.sandbox.town import ANNA, BORIS, TOKEN

if TYPE_CHECKING:
    from playwright.async_api import Page

    from tests.sandbox.town import Town

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


async def sent(town: Town, method: str, name: str, content: bytes, **more: str) -> None:
    """Upload a file as a bot does."""
    kind = method.removeprefix("send").lower()
    form = FormData({"chat_id": str(ANNA), **more}, quote_fields=False)
    form.add_field(kind, content, filename=name)
    async with town.web.post(f"{town.url}/bot{TOKEN}/{method}", data=form) as response:
        assert (await response.json())["ok"]


async def test_a_menu_of_one_chat_is_shown_in_that_chat_alone(town: Town, street: Page) -> None:
    for user in (ANNA, BORIS):
        await town.says("hello", user)
    every, hers = (
        [{"command": "help", "description": "Помощь"}],
        [{"command": "my", "description": "Мои пакеты"}],
    )
    await town.good("setMyCommands", commands=every, scope={"type": "all_private_chats"})
    await town.good(
        "setMyCommands", commands=hers, scope={"type": "chat", "chat_id": ANNA}, language_code="ru"
    )
    for name, command in (("Н-07", "/my"), ("Э-12", "/help")):
        shown = phone(street, name)
        await shown.get_by_role("button", name="Команды бота").click()
        await expect(shown.get_by_role("menuitem")).to_have_count(1)
        await expect(shown.get_by_role("menuitem")).to_contain_text(command)
    await town.good("deleteMyCommands", scope={"type": "chat", "chat_id": ANNA}, language_code="ru")
    shown = phone(street, "Н-07")
    await expect(shown.get_by_role("menuitem")).to_contain_text("/help")


async def test_pictures_and_files_of_the_bot_are_shown_and_can_be_kept(town: Town, street: Page) -> None:
    await town.says("hello")
    anna = phone(street, "Н-07")
    await sent(town, "sendPhoto", "seal.png", picture(600, 400), caption="Пломба 0417")
    await expect(anna.locator(".theirs .picture img")).to_be_visible()
    await expect(anna.locator(".theirs")).to_contain_text("Пломба 0417")
    await sent(town, "sendDocument", "наклейки.pdf", b"%PDF-1.4 labels")
    link = anna.get_by_role("link", name="наклейки.pdf")
    async with street.expect_download() as kept:
        await link.click()
    assert (await kept.value).suggested_filename == "наклейки.pdf"
    await anna.get_by_role("button", name="Открыть снимок").click()
    await expect(street.get_by_role("dialog", name="Снимок")).to_be_visible()


async def test_a_silent_message_is_a_message(town: Town, street: Page) -> None:
    await town.says("hello")
    await town.good("sendMessage", chat_id=ANNA, text="Вечером без звука", disable_notification=True)
    await expect(phone(street, "Н-07").locator(".theirs")).to_contain_text("Вечером без звука")


async def test_where_the_unread_begins_is_marked(town: Town, street: Page) -> None:
    await town.says("hello", BORIS)
    boris = phone(street, "Э-12")
    for text in ("first", "second"):
        await town.good("sendMessage", chat_id=BORIS, text=text)
    await expect(boris.locator(".badge")).to_have_text("2")
    await expect(boris.locator(".fresh + .row")).to_contain_text("first")
    await street.reload()
    await expect(boris.locator(".badge")).to_have_text("2")
    await expect(boris.locator(".fresh + .row")).to_contain_text("first")
    await boris.get_by_role("textbox", name="Сообщение").fill("seen")
    await boris.get_by_role("button", name="Отправить").click()
    await expect(boris.locator(".fresh")).to_have_count(0)


async def test_a_bot_that_types_is_seen_typing(town: Town, street: Page) -> None:
    await town.says("hello")
    await town.good("sendChatAction", chat_id=ANNA, action="typing")
    anna = phone(street, "Н-07")
    await expect(anna.locator(".sub")).to_have_text("бот печатает…")
    await town.good("sendMessage", chat_id=ANNA, text="Готово")
    await expect(anna.locator(".sub")).to_have_text("наблюдатель · Карам")


async def test_a_stand_in_without_books_shows_no_ledger_and_no_tour(town: Town, street: Page) -> None:
    assert await town.look("ledger") == {"present": False, "entries": []}
    assert "no books" in (await town.sim("ledger/verify"))["error"]
    await expect(street.get_by_role("button", name="Обучение")).to_be_hidden()
    await expect(street.get_by_role("button", name="Журнал")).to_be_hidden()
