"""The district of the stories with a camera in every phone of the page."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from sandbox.campaign_books import CampaignBooks
from sandbox.campaign_camera import CampaignCamera
from storage.address import parse
from tests.stories import district as stories

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

BOT = "story_bot"


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[stories.District]:
    """A district whose people have all joined and whose cameras see the campaign's labels."""
    async with stories.opened(folder, joined=False) as running:
        await running.everyone_joins()
        aim(running)
        yield running


def aim(district: stories.District) -> None:
    """Point the cameras and the page at the books of the bot that runs now."""
    house = district.books
    file = parse(house.settings.database_url).file
    district.sandbox.set_camera(CampaignCamera(house.database, file, house.threads, BOT))
    district.sandbox.show_books(CampaignBooks(house))
