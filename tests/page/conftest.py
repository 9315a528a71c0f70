from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.page.district import opened
from tests.page.hands import POCKET, looking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Page

    from tests.stories.district import District


@pytest.fixture
async def district(tmp_path: Path) -> AsyncIterator[District]:
    """The real bot before the stand-in; everybody has joined, and every phone sees the campaign's labels."""
    async with opened(tmp_path) as running:
        yield running


@pytest.fixture
async def page(district: District) -> AsyncIterator[Page]:
    async with looking(district.address) as shown:
        yield shown


@pytest.fixture
async def pocket(district: District) -> AsyncIterator[Page]:
    """The same page on a telephone."""
    async with looking(district.address, POCKET) as shown:
        yield shown
