"""What a phone on the page does with the real bot behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Page, expect

from tests.page.district import aim
from tests.page.hands import Hands

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]
HOSTILE = "<img src=x onerror=\"document.title='owned'\">"


async def test_on_a_narrow_screen_the_chips_switch_between_phones(district: District, pocket: Page) -> None:
    school, observer = Hands(pocket, "Ш-01"), Hands(pocket, "Н-01")
    await expect(school.phone).to_be_visible()
    await expect(observer.phone).to_have_count(1)
    await expect(observer.phone).to_be_hidden()
    await pocket.get_by_role("button", name="Н-01, наблюдатель").click()
    await expect(school.phone).to_be_hidden()
    await observer.scan((await district.label("КАР")).code)
    await observer.sees("Карамская ООШ")
    assert await pocket.evaluate("document.documentElement.scrollWidth") == 390


async def test_what_comes_while_nobody_looks_is_marked_unread(district: District, page: Page) -> None:
    expert = Hands(page, "Э-01")
    await district.phone("Э-01").send("/help")
    await expect(expert.phone.locator(".badge")).to_have_text("1")
    await expect(page).to_have_title("(1) Телефоны кампании")
    await expect(page.get_by_role("button", name="Э-01, эксперт")).to_contain_text("1")
    await page.get_by_role("button", name="Э-01, эксперт").click()
    await expect(expert.phone.locator(".badge")).to_be_hidden()
    await expect(page).to_have_title("Телефоны кампании")


async def test_a_tapped_line_of_the_reply_keyboard_is_sent_as_text(district: District, page: Page) -> None:
    observer = Hands(page, "Н-01")
    await observer.tap_key("На месте")
    await expect(observer.phone.locator(".row.mine").last).to_contain_text("На месте")
    await observer.sees("наблюдатель на месте", "08:30")
    assert (await district.phone("Н-01").messages())[-2]["text"] == "На месте"


async def test_an_alert_waits_until_it_is_read(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    await school.scan((await district.label("КАР")).code)
    await school.sees("Ещё не упакован")
    await district.quiet()
    await district.stop()
    await school.tap("Упаковать")
    await expect(school.phone.locator(".key.waiting")).to_have_count(1)
    query = next(iter(district.account.queries))
    answer = {"callback_query_id": query, "text": "Пакет уже упакован", "show_alert": True}
    await district.post(f"/bot{district.account.token}/answerCallbackQuery", **answer)
    alert = page.get_by_role("alertdialog", name="Сообщение бота")
    await expect(alert).to_contain_text("Пакет уже упакован")
    await expect(school.phone.locator(".key.waiting")).to_have_count(0)
    await alert.get_by_role("button", name="ОК").click()
    await expect(alert).to_have_count(0)


async def test_markup_that_somebody_types_and_the_bot_repeats_stays_text(
    district: District, page: Page
) -> None:
    school = Hands(page, "Ш-01")
    await school.scan((await district.label("КАР")).code)
    await school.tap("Упаковать")
    await school.sees("Сколько по списку")
    await school.write(HOSTILE)
    await school.sees(f"«{HOSTILE}»")
    await expect(school.phone.locator(".row.mine .text").last).to_have_text(HOSTILE)
    await expect(school.phone.locator(".log img")).to_have_count(0)
    await expect(page).to_have_title("Телефоны кампании")


async def test_the_bot_restarts_under_a_question_and_under_a_button(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    await school.scan((await district.label("КАР")).code)
    await school.sees("Ещё не упакован")
    await district.quiet()
    await district.restart()
    aim(district)
    await school.tap("Упаковать")
    await school.sees("Сколько по списку")
    await district.quiet()
    await district.restart()
    await school.write("9 9")
    await school.sees("варианты")
