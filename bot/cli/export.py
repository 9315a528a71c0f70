"""`export`: the books for other programs, in documented formats."""

import asyncio
from argparse import Namespace
from pathlib import Path

from bot.cli.ledger_lines import line_of, line_of_checkpoint
from bot.cli.sheets import workbook
from bot.cli.terminal import STANDARD_OUTPUT, Terminal
from bot.cli.troubles import Trouble
from storage.verifying import entries


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the export; a format that does not exist yet is refused."""
    if asked.format == "epcis":
        raise Trouble("cli-export-no-epcis", 2)
    target = asked.output or Path(f"export.{asked.format}")
    if asked.format == "jsonl":
        terminal.save(target, asyncio.run(_ledger(terminal)), over=asked.over)
    else:
        terminal.save(target, [asyncio.run(_workbook(terminal))], over=asked.over)
    if target != STANDARD_OUTPUT:
        terminal.say("cli-export-written", file=str(target))
    return 0


async def _ledger(terminal: Terminal) -> list[bytes]:
    """Checkpoints are read first: what they seal is there when the entries are read."""
    async with terminal.books() as database:
        async with database.read() as books:
            kept = await books.checkpoints()
        lines = [line_of(entry) async for entry in entries(database)]
        return lines + [line_of_checkpoint(each) for each in kept]


async def _workbook(terminal: Terminal) -> bytes:
    async with terminal.books() as database:
        return await workbook(database, terminal)
