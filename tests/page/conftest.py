from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.campaign import prepare
from tests.page.district import opened
from tests.page.hands import POCKET, browsing, shown
from tests.sandbox.test_camera import TwoLabels
from tests.sandbox.town import StillClock, Town, new_sandbox, until
from tests.sandbox.town import opened as town_opened
from tests.stories.clock import MORNING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    import pytest
    from playwright.async_api import Browser, Page

    from tests.stories.district import District


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all; whoever asks for it runs in its event loop."""
    async with browsing() as running:
        yield running


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def window(browser: Browser) -> Page:
    """One window for all pages: a new one costs more than most of what is done in it."""
    return await browser.new_page()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example campaign that nobody has joined yet: made once, copied often."""
    folder = tmp_path_factory.mktemp("planned")
    await prepare(folder, f"sqlite:///{folder / 'custody.db'}", MORNING)
    return folder


@pytest_asyncio.fixture(loop_scope="session")
async def district(planned: Path, tmp_path: Path) -> AsyncIterator[District]:
    """The real bot before the stand-in; everybody has joined, and every phone sees the campaign's labels."""
    async with opened(shutil.copytree(planned, tmp_path / "books")) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def page(window: Page, district: District) -> AsyncIterator[Page]:
    async with shown(window, district.address):
        yield window


@pytest_asyncio.fixture(loop_scope="session")
async def pocket(window: Page, district: District) -> AsyncIterator[Page]:
    """The same page on a telephone."""
    async with shown(window, district.address, POCKET):
        yield window


@pytest_asyncio.fixture(loop_scope="session")
async def town() -> AsyncIterator[Town]:
    """The stand-in with two people and no bot of ours: whoever asks for it says what the bot says."""
    clock = StillClock()
    async with town_opened(new_sandbox(clock, webhook_delay=0.01), clock) as running:
        running.sandbox.set_camera(TwoLabels())
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def street(window: Page, town: Town) -> AsyncIterator[Page]:
    """Its page."""
    async with shown(window, town.url, (1280, 860)):
        await until(lambda: bool(town.sandbox.cloud.watchers))
        yield window
