"""The books as a workbook for people: packets, acts, works, people, incidents, uploads, and the ledger."""

from collections.abc import Sequence
from functools import partial
from typing import BinaryIO
from zoneinfo import ZoneInfo

from bot.cli.telling import Telling
from bot.exports.lists import Lists, read_lists
from bot.exports.rows import LEDGER, SHEETS, act_row, entry_row, is_act, packet_row
from bot.exports.source import Source
from custody.ledger import Entry
from custody.packets import Packet
from documents.export_xlsx import Workbook
from locales.phrases import find

AT_ONCE = 500
"""So many packets are read at once."""


async def write_book(source: Source, file: BinaryIO) -> None:
    """Write it sheet by sheet; TooManyRowsError when the ledger is longer than a sheet."""
    book = Workbook(file, source.campaign.title, ZoneInfo(source.campaign.timezone))
    try:
        await _write(source, book, Telling(source.language, source.campaign, source.at))
    finally:
        await source.doing(book.close)


async def _write(source: Source, book: Workbook, telling: Telling) -> None:
    lists = await read_lists(source)
    _begin(book, source, "packets")
    for start in range(0, len(lists.packets), AT_ONCE):
        async with source.database.read() as books:
            packets = await books.packets(lists.packets[start : start + AT_ONCE])
        await source.doing(partial(_add_packets, book, packets, telling))
    _begin(book, source, "acts")
    async for page in source.pages():
        await source.doing(partial(_add_acts, book, page, telling, lists))
    for name, rows in lists.sheets(telling):
        _begin(book, source, name)
        await source.doing(partial(book.add, rows))
    _begin(book, source, "ledger")
    async for page in source.pages():
        await source.doing(partial(_add_entries, book, page, telling))


def _begin(book: Workbook, source: Source, name: str) -> None:
    columns = LEDGER if name == "ledger" else SHEETS[name]
    book.begin(
        _plain(source, f"cli-sheet-{name}"), [_plain(source, f"cli-column-{each}") for each in columns]
    )


def _plain(source: Source, name: str) -> str:
    said = find(source.language, name)
    return said.fill({}) if said else name


def _add_packets(book: Workbook, packets: Sequence[Packet], telling: Telling) -> None:
    book.add(packet_row(each, telling) for each in packets)


def _add_acts(book: Workbook, page: Sequence[Entry], telling: Telling, lists: Lists) -> None:
    book.add(act_row(each, telling, lists.names) for each in page if is_act(each))


def _add_entries(book: Workbook, page: Sequence[Entry], telling: Telling) -> None:
    book.add(entry_row(each, telling) for each in page)
