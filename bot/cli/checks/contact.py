"""Whether a bot is at work just now, as the books remember its last word with Telegram."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cli.checks import Finding, finding
from bot.cli.terminal import Terminal
from bot.contact import HEARD
from storage import settings
from storage.database import Database

LATELY = timedelta(minutes=3)
"""A bot at work notes its contact every minute, and every quarter of one looks whether to."""


async def contact_finding(terminal: Terminal, database: Database) -> Finding:
    """When people could last be heard; a bot that is stopped is no illness."""
    async with database.read() as books:
        said = await settings.get(books, HEARD)
    if said is None:
        return finding("note", "never-heard")
    at = datetime.fromisoformat(said)
    last = f"{at.astimezone(ZoneInfo(terminal.settings.timezone)):%d.%m %H:%M}"
    if terminal.clock.now() - at <= LATELY:
        return finding("ok", "heard", last=last)
    return finding("note", "not-heard", last=last)
