"""The ledger as JSON, one entry a line, and its checkpoints after it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from bot.cli.ledger_lines import line_of, line_of_checkpoint
from bot.exports.source import Source
from custody.ledger import Entry


async def write_lines(source: Source, file: BinaryIO) -> None:
    """Write it page by page.

    Checkpoints are read first: what they seal is there when the entries are read.  Where another campaign's
    chains are left out, the log that they seal is not whole: they are left out too, with the places in it.
    """
    async with source.database.read() as books:
        kept = await books.checkpoints() if source.streams is None else ()
    async for page in source.pages():
        file.writelines(await source.doing(partial(_lines, page, whole=source.streams is None)))
    file.writelines(line_of_checkpoint(each) for each in kept)


def _lines(page: Sequence[Entry], *, whole: bool) -> list[bytes]:
    return [line_of(entry if whole else replace(entry, position=None)) for entry in page]
