"""`forget-marks`: the marks whose time is over are gone now, and the ledger says how many."""

import asyncio
from argparse import Namespace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.desk.marks.forgetting import forget
from custody.facts.marks import MarksForgotten


def run(terminal: Terminal, asked: Namespace) -> int:
    """Forget those older than the setting says, or than the day that is named."""
    now = terminal.clock.now()
    before = now - timedelta(days=terminal.settings.marks_keep_days)
    if asked.before is not None:
        before = datetime.combine(asked.before, time(), ZoneInfo(terminal.settings.timezone))
    if before > now:
        raise Trouble("cli-marks-not-yet", day=f"{before:%d.%m.%Y}")
    gone = asyncio.run(_forget(terminal, before, now))
    for each in gone:
        terminal.say("cli-marks-forgotten", sheets=each.sheets, works=each.works)
    if not gone:
        terminal.say("cli-marks-none", day=f"{before:%d.%m.%Y}")
    return 0


async def _forget(terminal: Terminal, before: datetime, now: datetime) -> tuple[MarksForgotten, ...]:
    async with terminal.books() as database, database.open() as books:
        return await forget(books, before, now, asked=True)
