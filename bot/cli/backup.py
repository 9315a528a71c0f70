"""`backup`: a checked copy of the database, also while the bot runs."""

import asyncio
from argparse import Namespace

from bot.alarms import LAST
from bot.checking import checked
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from storage import settings
from storage.backup import backup
from storage.database import schema_version
from storage.errors import NotMigrated
from storage.schema import SCHEMA


def run(terminal: Terminal, asked: Namespace) -> int:
    """Make the copy, then remember that it was made."""
    if asked.file.exists():
        raise Trouble("cli-backup-exists", file=str(asked.file))
    asked.file.absolute().parent.stat()
    if asyncio.run(schema_version(terminal.settings.database_url)) is None:
        raise NotMigrated(None, SCHEMA)
    backup(terminal.settings.database_url, asked.file, checked)
    asyncio.run(_remember(terminal))
    terminal.say("cli-backup-made", file=str(asked.file), size=-(-asked.file.stat().st_size // 1024))
    return 0


async def _remember(terminal: Terminal) -> None:
    async with terminal.books() as database, database.open() as books:
        await settings.put(books, LAST, terminal.clock.now().isoformat())
