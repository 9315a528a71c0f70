"""`export`: the books for other programs, in documented formats."""

import asyncio
from argparse import Namespace
from pathlib import Path

from bot.cli.chains import line_of
from bot.cli.sheets import workbook
from bot.cli.terminal import STANDARD_OUTPUT, Terminal
from bot.cli.troubles import Trouble
from custody.ledger import Entry
from storage.verifying import entries


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the export; a format that does not exist yet is refused."""
    if asked.format == "epcis":
        raise Trouble("cli-export-no-epcis", 2)
    target = asked.output or Path(f"export.{asked.format}")
    if asked.format == "jsonl":
        ledger = asyncio.run(_ledger(terminal))
        terminal.save(target, map(line_of, ledger), over=asked.over)
    else:
        terminal.save(target, [asyncio.run(_workbook(terminal))], over=asked.over)
    if target != STANDARD_OUTPUT:
        terminal.say("cli-export-written", file=str(target))
    return 0


async def _ledger(terminal: Terminal) -> list[Entry]:
    async with terminal.books() as database:
        return [entry async for entry in entries(database)]


async def _workbook(terminal: Terminal) -> bytes:
    async with terminal.books() as database:
        return await workbook(database, terminal)
