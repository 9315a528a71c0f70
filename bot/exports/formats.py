"""The formats of an export by their names, each with how it is written."""

from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import BinaryIO

from bot.exports.source import Source
from custody.desk.ledger.exporting import Format

Writer = Callable[[Source, BinaryIO], Awaitable[None]]

ENDINGS: dict[Format, str] = {"xlsx": "xlsx", "jsonl": "jsonl", "epcis": "epcis.json"}
"""How the files' names end."""

WRITERS: dict[Format, tuple[str, str]] = {
    "xlsx": ("bot.exports.book", "write_book"),
    "jsonl": ("bot.exports.lines", "write_lines"),
    "epcis": ("bot.exports.events", "write_events"),
}
"""Who writes it; a bot at rest carries none of them."""


def writer_of(kind: Format) -> Writer:
    """What writes such a file piece by piece."""
    module, name = WRITERS[kind]
    writer: Writer = getattr(import_module(module), name)
    return writer
