"""Pictures of the page of phones: how one is taken, and the guided tour."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.async_api import expect

from tests.page.hands import DESK, looking

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

    from tests.stories.district import District

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
LARGEST = 300_000
"""Bytes: a picture is a part of every clone."""


async def tour(browser: Browser, district: District) -> None:
    """The guided tour at its fourth step."""
    async with looking(browser, district.address, DESK) as page:
        await page.get_by_role("button", name="Обучение").click()
        panel = page.get_by_role("complementary", name="Обучение")
        for _ in range(3):
            await panel.locator(".next").click()
        await expect(panel.locator(".count")).to_have_text("4/10")
        await shoot(page, "tour")


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
