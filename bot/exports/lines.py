"""The ledger as JSON, one entry a line, and its checkpoints after it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from bot.cli.ledger_lines import line_of, line_of_checkpoint, line_of_waiting
from bot.exports.source import Source
from custody.checkpoints import Checkpoint
from custody.ledger import Entry

TOGETHER = 500
"""So many hashes are named in one line."""


async def write_lines(source: Source, file: BinaryIO) -> None:
    """Write it page by page.

    Checkpoints are read first: what they seal is there when the entries are read.  Where another campaign's
    chains are left out, the log that they seal is not whole: they are left out too, with the places in it.
    Entries without a place are named at the end in the order in which they will get it.
    """
    kept, waiting, placed = (await _log(source)) if source.streams is None else ((), [], 0)
    async for page in source.pages():
        file.writelines(await source.doing(partial(_lines, page, placed)))
    file.writelines(line_of_checkpoint(each) for each in kept)
    starts = range(0, len(waiting), TOGETHER)
    file.writelines(line_of_waiting(waiting[start : start + TOGETHER]) for start in starts)


async def _log(source: Source) -> tuple[tuple[Checkpoint, ...], list[str], int]:
    """At one moment: the checkpoints, what has no place yet, and how many entries have one."""
    async with source.database.read() as books:
        return await books.checkpoints(), await books.waiting(), (await books.log_end()).size


def _lines(page: Sequence[Entry], placed: int) -> list[bytes]:
    """A place that was given after the checkpoints were read is no place yet."""
    return [
        line_of(entry if (entry.position or 0) < placed else replace(entry, position=None)) for entry in page
    ]
