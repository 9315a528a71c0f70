"""The panel in which the ledger grows, and the check of its chains."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Page, expect

from tests.page.hands import Hands
from tests.page.test_books import EDIT, spoil
from tests.stories.acts import bring, pack

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


async def test_the_ledger_grows_beside_the_phones(district: District, page: Page) -> None:
    await page.get_by_role("button", name="Журнал").click()
    panel = page.get_by_role("complementary", name="Журнал")
    await expect(panel.locator(".entry").last).to_contain_text("план кампании загружен")
    observer = Hands(page, "Н-01")
    await observer.tap_key("На месте")
    newest = panel.locator(".entry").first
    await expect(newest).to_contain_text("наблюдатель на месте")
    await expect(newest).to_contain_text("Н-01")
    receipt = await newest.locator(".mark").inner_text()
    await observer.sees(receipt)
    await pack(district.phone("Ш-01"), await district.label("КАР"))
    await expect(newest).to_contain_text("упаковано: по списку 9, писали 8")


async def test_the_check_says_that_the_chains_hold_or_where_they_break(
    district: District, page: Page
) -> None:
    await bring(district, await district.label("КАР"), "to-observer")
    await page.get_by_role("button", name="Журнал").click()
    panel = page.get_by_role("complementary", name="Журнал")
    await panel.get_by_role("button", name="Проверить журнал").click()
    await expect(panel.get_by_role("status")).to_contain_text("Журнал цел")
    await spoil(district, EDIT)
    await panel.get_by_role("button", name="Проверить журнал").click()
    await expect(panel.get_by_role("status")).to_contain_text("Журнал нарушен")
    await expect(panel.locator(".result.broken")).to_be_visible()


async def test_a_refusal_is_an_entry_too(district: District, page: Page) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    await page.get_by_role("button", name="Журнал").click()
    await district.phone("Ш-01").say(f"{label.code} упаковано")
    await district.phone("Э-01").say(f"{label.code} принял")
    await expect(page.locator("#ledger .entry")).not_to_have_count(0)
    entries = (await district.get("/sim/ledger"))["entries"]
    await expect(page.locator("#ledger .entry")).to_have_count(len(entries))
    refused = [each for each in entries if not each["accepted"]]
    await expect(page.locator("#ledger .entry.refused")).to_have_count(len(refused))


async def test_the_ledger_is_a_sheet_on_a_narrow_screen(district: District, pocket: Page) -> None:
    await pocket.get_by_role("button", name="Журнал").click()
    panel = pocket.get_by_role("complementary", name="Журнал")
    await panel.get_by_role("button", name="Проверить журнал").click()
    await expect(panel.get_by_role("status")).to_contain_text("Журнал цел")
    assert await pocket.evaluate("document.documentElement.scrollWidth") == 390
    await panel.get_by_role("button", name="Закрыть").click()
    await expect(panel).to_be_hidden()
    await expect(pocket.get_by_role("button", name="Журнал")).to_be_focused()
    assert district.address
