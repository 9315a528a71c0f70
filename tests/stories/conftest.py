from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.district import District, opened


@pytest.fixture
async def district(tmp_path: Path) -> AsyncIterator[District]:
    """A district whose people have all joined, on the morning of the first sitting."""
    async with opened(tmp_path) as running:
        yield running
