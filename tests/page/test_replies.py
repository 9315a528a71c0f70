"""A reply to one message of the bot: what is a swipe on a phone is a key on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.page.hands import Hands

if TYPE_CHECKING:
    from playwright.async_api import Page


pytestmark = [
    pytest.mark.chromium,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.usefixtures("district"),
]


async def test_a_question_is_answered_by_a_reply_to_its_message(page: Page) -> None:
    school, coordinator = Hands(page, "Ш-01"), Hands(page, "К-01")
    await school.write("/ask Когда приедут за пакетом?")
    await coordinator.sees("Когда приедут за пакетом?")
    key = coordinator.last.get_by_role("button", name="Ответить на это сообщение")
    await key.click()
    strip = coordinator.phone.locator(".replying")
    await expect(strip).to_contain_text("Вопрос 1")
    await coordinator.phone.get_by_role("button", name="Не отвечать на сообщение").click()
    await expect(strip).to_be_hidden()
    await key.click()
    await coordinator.write("В 14:00")
    await coordinator.sees("Ответ отправлен")
    await expect(strip).to_be_hidden()
    await expect(coordinator.phone.locator(".row.mine .quote").last).to_contain_text("Вопрос 1")
    await school.sees("В 14:00", "Вы спрашивали")
