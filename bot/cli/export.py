"""`export`: the books for other programs, in documented formats."""

import asyncio
from argparse import Namespace
from pathlib import Path
from typing import BinaryIO

from bot.cli.terminal import STANDARD_OUTPUT, Terminal, campaign_of
from bot.cli.troubles import Trouble
from bot.exports.checking import NAME, script
from bot.exports.formats import ENDINGS, writer_of
from bot.exports.source import Source
from custody.desk.ledger.exporting import Format
from documents.export_xlsx import TooManyRowsError


def run(terminal: Terminal, asked: Namespace) -> int:
    """Write the export, piece by piece: the size of the books costs no memory."""
    target = asked.output or Path(f"export.{ENDINGS[asked.format]}")
    try:
        beside = _script_beside(terminal, asked, target)
        with terminal.writing(target, over=asked.over) as file:
            asyncio.run(_write(terminal, asked.format, file))
        if beside is not None:
            with terminal.writing(beside, over=asked.over) as file:
                file.write(script())
    except TooManyRowsError as error:
        raise Trouble("cli-export-too-large") from error
    if target != STANDARD_OUTPUT:
        terminal.say("cli-export-written", file=str(target))
    if beside is not None:
        terminal.say("cli-export-script", file=str(beside), export=str(target))
    return 0


def _script_beside(terminal: Terminal, asked: Namespace, target: Path) -> Path | None:
    """Where the script goes that checks the ledger; None when it lies there already, or is not wanted."""
    if asked.format != "jsonl" or target == STANDARD_OUTPUT:
        return None
    found = target.with_name(NAME)
    if found.is_file() and found.read_bytes() == script():
        return None
    terminal.check(found, over=asked.over)
    return found


async def _write(terminal: Terminal, kind: Format, file: BinaryIO) -> None:
    async with terminal.books() as database:
        async with database.read() as books:
            campaign = await campaign_of(books)
        source = Source(database, campaign, terminal.clock.now(), terminal.language)
        await writer_of(kind)(source, file)
