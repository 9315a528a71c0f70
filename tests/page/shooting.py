"""What stands beside a handover on the page, as pictures: the tour, the ledger, no network, bad labels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.async_api import expect

from tests.page.hands import DESK, POCKET, Hands, looking

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

    from tests.stories.district import District

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
LARGEST = 300_000
"""Bytes: a picture is a part of every clone."""


async def tour(browser: Browser, district: District) -> None:
    """The guided tour at its fourth step, and the same on a telephone."""
    for size, name in ((DESK, "tour"), (POCKET, "tour-390")):
        async with looking(browser, district.address, size) as page:
            await page.get_by_role("button", name="Обучение").click()
            panel = page.get_by_role("complementary", name="Обучение")
            for _ in range(3):
                await panel.locator(".next").click()
            await expect(panel.locator(".count")).to_have_text("4/10")
            await shoot(page, name)


async def ledger(browser: Browser, district: District) -> None:
    """The ledger beside the phones, just found whole."""
    async with looking(browser, district.address, DESK) as page:
        await page.get_by_role("button", name="Журнал").click()
        await page.get_by_role("button", name="Проверить журнал").click()
        await expect(page.locator(".result.holds")).to_be_visible()
        await shoot(page, "ledger")


async def offline(browser: Browser, district: District) -> None:
    """An observer without a network: what was written waits on the phone."""
    async with looking(browser, district.address, POCKET) as page:
        observer = Hands(page, "Н-03")
        await page.get_by_role("button", name="Н-03, наблюдатель").click()
        await observer.phone.get_by_role("switch", name="Сеть").click()
        await observer.tap_key("На месте")
        await observer.write("Раздали 41")
        await observer.snap((await district.label("МАГ")).code)
        await expect(observer.phone.locator(".toast")).to_be_hidden()
        await shoot(page, "offline")


async def camera(browser: Browser, district: District) -> None:
    """A torn label before one camera, a blurred one before another, a revoked one before the third."""
    code = (await district.label("МАГ")).code
    async with looking(browser, district.address, DESK) as page:
        for callsign, state in (("Ш-01", "Рваная"), ("Н-01", "Смазано")):
            sheet = await Hands(page, callsign).camera(code)
            await sheet.get_by_role("radio", name=state).check()
        sheet = await Hands(page, "К-01").camera()
        await sheet.get_by_role("searchbox").fill("отозвана")
        await sheet.locator(".label").click()
        await expect(page.locator(".sight:visible")).to_have_count(3)
        await page.locator("#phones").evaluate("row => row.scrollTo(0, 0)")
        await page.wait_for_function("[...document.querySelectorAll('.sight')].every((one) => one.complete)")
        await shoot(page, "camera")


async def shoot(page: Page, name: str, part: Locator | None = None) -> None:
    """Take the page, or a part of it, when nothing moves any more."""
    await page.mouse.move(0, 0)
    await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")
    await (part or page).screenshot(path=PICTURES / f"{name}.png")
    lighter(PICTURES / f"{name}.png")


def lighter(picture: Path) -> None:
    """Pack the picture as tight as PNG goes; refuse what is still too large."""
    with Image.open(picture) as full:
        full.save(picture, optimize=True)
    weight = picture.stat().st_size
    if weight > LARGEST:
        raise ValueError(f"{picture} weighs {weight} bytes, more than {LARGEST}")
