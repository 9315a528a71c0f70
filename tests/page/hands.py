"""People's hands on the page of phones: what they tap, type and see, through the real chromium."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playwright.async_api import Browser, Error, Locator, Page, async_playwright, expect

from custody.codes import shown as spelled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "the page is tested in a real browser and there is none: apt-get install chromium (or set CHROMIUM)"
ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESK = (1280, 800)
POCKET = (390, 844)
PATIENCE = 15_000
"""Milliseconds until the page must show what is expected of it."""


def chromium() -> str:
    """Where the browser is; a machine without one is told what to install."""
    named = os.environ.get("CHROMIUM")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise FileNotFoundError(MISSING)
    return found


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """The browser; to start one takes longer than most of what is done in it."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def looking(browser: Browser, address: str, size: tuple[int, int] = DESK) -> AsyncIterator[Page]:
    """The page of phones in a new window of this size."""
    page = await browser.new_page()
    try:
        async with shown(page, address, size):
            yield page
    finally:
        await page.close()


@asynccontextmanager
async def shown(page: Page, address: str, size: tuple[int, int] = DESK) -> AsyncIterator[None]:
    """The page of phones in a window that may have shown others; a script's error there is an error here."""
    page.set_default_timeout(PATIENCE)
    troubles: list[str] = []

    def noticed(error: Error) -> None:
        troubles.append(str(error))

    page.on("pageerror", noticed)
    await _as_new(page, address, size)
    try:
        async with page.expect_response("**/sim/events"):
            await page.goto(address)
        await page.wait_for_selector("body.ready")
        yield
    finally:
        await page.goto("about:blank")
        page.remove_listener("pageerror", noticed)
    assert troubles == []


async def _as_new(page: Page, address: str, size: tuple[int, int]) -> None:
    """Nothing is left of another page, also of one that had the same port before."""
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await page.emulate_media(reduced_motion="no-preference")
    tools = await page.context.new_cdp_session(page)
    await tools.send("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
    await tools.detach()


@dataclass(frozen=True)
class Hands:
    """One person before their phone."""

    page: Page
    callsign: str

    @property
    def phone(self) -> Locator:
        """The phone, also one that a narrow screen hides."""
        return self.page.locator(f'.phone:has(h2:text-is("{self.callsign}"))')

    @property
    def last(self) -> Locator:
        """The newest message of the bot."""
        return self.phone.locator(".row.theirs").last

    async def sees(self, *words: str) -> None:
        """Wait until the newest message of the bot says all this."""
        for each in words:
            await expect(self.last).to_contain_text(each)

    async def write(self, text: str) -> None:
        await self.phone.get_by_role("textbox", name="Сообщение").fill(text)
        await self.phone.get_by_role("button", name="Отправить").click()

    async def tap(self, words: str) -> None:
        """Tap the newest button under a message that begins with these words."""
        await self.phone.locator(".key").filter(has_text=re.compile(f"^{re.escape(words)}")).last.click()

    async def tap_key(self, words: str) -> None:
        """Tap a line of the reply keyboard."""
        await self.phone.locator(".reply-keys").get_by_role("button", name=words, exact=True).click()

    async def camera(self, *codes: str) -> Locator:
        """Open the camera and point it at the labels with these codes."""
        await self.phone.get_by_role("button", name="Камера", exact=True).click()
        sheet = self.phone.get_by_role("dialog", name="Камера")
        for code in codes:
            await sheet.locator(".label").filter(has_text=spelled(code)).click()
        return sheet

    async def scan(self, code: str) -> None:
        """Scan a label, as a phone's camera follows its link."""
        sheet = await self.camera(code)
        await sheet.get_by_role("button", name="Сканировать").click()
        await expect(sheet).to_have_count(0)

    async def snap(self, *codes: str) -> None:
        """Send one picture of these labels."""
        sheet = await self.camera(*codes)
        await sheet.get_by_role("button", name="Сфотографировать").click()
        await expect(sheet).to_have_count(0)
