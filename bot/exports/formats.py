"""The formats of an export by their names, each with how it is written."""

from collections.abc import Awaitable, Callable
from typing import BinaryIO

from bot.exports.book import write_book
from bot.exports.events import write_events
from bot.exports.lines import write_lines
from bot.exports.source import Source
from custody.desk.exporting import Format

ENDINGS: dict[Format, str] = {"xlsx": "xlsx", "jsonl": "jsonl", "epcis": "epcis.json"}
"""How the files' names end."""

WRITERS: dict[Format, Callable[[Source, BinaryIO], Awaitable[None]]] = {
    "xlsx": write_book,
    "jsonl": write_lines,
    "epcis": write_events,
}
"""Each writes a file piece by piece."""
