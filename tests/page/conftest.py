from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from tests.page.district import opened
from tests.page.hands import POCKET, browsing, looking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Browser, Page

    from tests.stories.district import District


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all; whoever asks for it runs in its event loop."""
    async with browsing() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def district(tmp_path: Path) -> AsyncIterator[District]:
    """The real bot before the stand-in; everybody has joined, and every phone sees the campaign's labels."""
    async with opened(tmp_path) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, district: District) -> AsyncIterator[Page]:
    async with looking(browser, district.address) as shown:
        yield shown


@pytest_asyncio.fixture(loop_scope="session")
async def pocket(browser: Browser, district: District) -> AsyncIterator[Page]:
    """The same page on a telephone."""
    async with looking(browser, district.address, POCKET) as shown:
        yield shown
