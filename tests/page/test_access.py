"""The page for those who use a keyboard, listen instead of looking, or see little contrast."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import Page, expect

from tests.page.hands import Hands
from tests.page.test_handover import packed

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]
ENOUGH = 4.5
"""The contrast that WCAG 2 asks of text of ordinary size (1.4.3)."""

CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
NAMELESS = """() => [...document.querySelectorAll("button, a, input, textarea, [role=switch], [role=dialog]")]
  .filter((one) => one.checkVisibility() && !one.closest("[inert]"))
  .filter((one) => !(one.getAttribute("aria-label") || one.textContent.trim() || one.labels?.length))
  .map((one) => one.outerHTML.slice(0, 120))"""


async def weak(page: Page) -> list[dict[str, Any]]:
    """Texts that hardly differ from what is behind them."""
    found: list[dict[str, Any]] = await page.evaluate(CONTRAST, ENOUGH)
    return found


async def test_every_text_differs_enough_from_its_ground(district: District, page: Page) -> None:
    school, observer = Hands(page, "Ш-01"), Hands(page, "Н-01")
    await packed(school, (await district.label("КАР")).code)
    await district.phone("Н-01").say("/help")
    await observer.phone.get_by_role("switch", name="Сеть").click()
    await observer.write("Раздали 9")
    await page.get_by_role("button", name="Обучение").click()
    await page.get_by_role("button", name="Журнал").click()
    await page.get_by_role("button", name="Проверить журнал").click()
    await expect(page.locator(".result.holds")).to_be_visible()
    await expect(page.locator(".toast:visible")).to_have_count(0)
    assert await weak(page) == []
    await school.camera((await district.label("УЛК")).code)
    await page.mouse.move(0, 0)
    assert await weak(page) == []


async def test_everything_that_can_be_pressed_has_a_name(district: District, page: Page) -> None:
    await page.get_by_role("button", name="Обучение").click()
    await page.get_by_role("button", name="Журнал").click()
    await Hands(page, "Ш-01").camera()
    assert await page.evaluate(NAMELESS) == []
    assert district.address


async def test_a_phone_is_used_with_the_keyboard_alone(district: District, page: Page) -> None:
    keys = page.keyboard
    await page.get_by_role("button", name="Ш-01, школа").focus()
    await keys.press("ArrowRight")
    await keys.press("Enter")
    observer = Hands(page, "Н-01")
    await expect(observer.phone.get_by_role("textbox", name="Сообщение")).to_be_focused()
    await keys.type("На месте")
    await keys.press("Enter")
    await observer.sees("наблюдатель на месте")
    await observer.phone.get_by_role("button", name="Команды бота").focus()
    await keys.press("Enter")
    items = observer.phone.get_by_role("menuitem")
    await expect(items.first).to_be_focused()
    await keys.press("ArrowDown")
    await expect(items.nth(1)).to_be_focused()
    await keys.press("Escape")
    await expect(observer.phone.get_by_role("button", name="Команды бота")).to_be_focused()
    await keys.press("Escape")
    await expect(page.get_by_role("button", name="Н-01, наблюдатель")).to_be_focused()
    assert district.address


async def test_the_camera_keeps_the_keyboard_until_it_is_shut(district: District, page: Page) -> None:
    school = Hands(page, "Ш-01")
    sheet = await school.camera()
    await expect(sheet.get_by_role("searchbox")).to_be_focused()
    behind = school.phone.get_by_role("textbox", name="Сообщение")
    assert await behind.evaluate("one => Boolean(one.closest('[inert]'))")
    await page.keyboard.press("Escape")
    await expect(sheet).to_have_count(0)
    await expect(school.phone.get_by_role("button", name="Камера", exact=True)).to_be_focused()
    assert not await behind.evaluate("one => Boolean(one.closest('[inert]'))")
    assert district.address


async def test_what_the_bot_says_is_told_with_the_phone_it_came_to(district: District, page: Page) -> None:
    await district.phone("Э-01").say("/help")
    news = page.locator("#news")
    await expect(news).to_have_attribute("aria-live", "polite")
    await expect(news).to_contain_text("Э-01:")


async def test_whoever_wants_no_movement_gets_none(district: District, page: Page) -> None:
    await page.emulate_media(reduced_motion="reduce")
    await page.get_by_role("button", name="Обучение").click()
    await expect(page.locator(".here")).to_have_css("animation-duration", "1e-05s")
    assert district.address


async def test_both_languages_of_the_page_have_the_same_words(district: District, page: Page) -> None:
    told = await page.evaluate("""async () => {
      const names = [];
      for (const file of ["words", "tour"]) {
        const [{ RU }, { EN }] = [await import(`/page/${file}-ru.js`), await import(`/page/${file}-en.js`)];
        names.push([Object.keys(RU), Object.keys(EN)]);
        if (RU.steps) names.push([RU, EN].map((one) => one.steps.map((step) => step.tasks.length)));
      }
      return names;
    }""")
    assert all(russian == english for russian, english in told)
    used = await page.evaluate("""() => [...document.querySelectorAll("template")].map((one) => one.content)
      .concat(document)
      .flatMap((root) => [...root.querySelectorAll("[data-say],[data-label],[data-hint]")])
      .flatMap(({ dataset }) => [dataset.say, dataset.label, dataset.hint]).filter(Boolean)""")
    assert set(used) <= {name for pair in told for name in pair[0] if isinstance(name, str)}
    assert district.address
