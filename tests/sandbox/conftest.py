from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sandbox.town import StillClock, Town, new_sandbox, opened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    clock = StillClock()
    async with opened(new_sandbox(clock, webhook_delay=0.01), clock) as running:
        yield running


@pytest.fixture
async def anna(town: Town) -> Town:
    """A town in which Anna has started the bot and the bot has read it."""
    number = await town.says("/start")
    await town.updates(offset=number + 1)
    return town
