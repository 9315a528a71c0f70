"""`verify`: do the ledger's chains hold, and if not, where do they break first."""

import asyncio
from argparse import Namespace
from pathlib import Path

from bot.cli.chains import Check, NotALine, check_all, check_stored, entries_of_lines
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from storage.verifying import entries, entries_of_file

SQLITE = b"SQLite format 3\0"


def run(terminal: Terminal, asked: Namespace) -> int:
    """Check the database, an export or a copy."""
    check = check_file(asked.file) if asked.file else asyncio.run(_check_books(terminal))
    if check.broken:
        found = check.broken
        raise Trouble("cli-verify-broken", stream=found.stream, seq=str(found.seq), what=found.what)
    terminal.say("cli-verify-holds", entries=check.entries, streams=check.streams)
    return 0


def check_file(file: Path) -> Check:
    """Check a copy of the database or exported lines, whichever the file is."""
    with file.open("rb") as opened:
        is_database = opened.read(len(SQLITE)) == SQLITE
    if is_database:
        return check_all(entries_of_file(file))
    try:
        check = check_all(entries_of_lines(file))
    except NotALine as error:
        raise Trouble("cli-verify-not-a-line", line=error.line, file=str(file)) from error
    if not check.entries:
        raise Trouble("cli-verify-empty", file=str(file))
    return check


async def _check_books(terminal: Terminal) -> Check:
    async with terminal.books() as database:
        return await check_stored(entries(database))
