"""The whole ledger in the order in which it is checked."""

from collections.abc import AsyncIterator

from custody.ledger import Entry
from storage.copy_reading import campaigns_of_file, checkpoints_of_file, entries_of_file, waiting_of_file
from storage.database import Database

__all__ = [
    "campaigns_of_file",
    "checkpoints_of_file",
    "entries",
    "entries_of_file",
    "pages",
    "waiting_of_file",
]

PAGE = 1000


async def entries(database: Database) -> AsyncIterator[Entry]:
    """Every entry by stream and number; what is appended meanwhile may be there or not."""
    async for page in pages(database):
        for entry in page:
            yield entry


async def pages(database: Database) -> AsyncIterator[tuple[Entry, ...]]:
    """The same, as many at once as are read at once; no transaction is open in between."""
    stream, seq = "", 0
    while True:
        async with database.read() as books:
            page = await books.entries_after(stream, seq, PAGE)
        if page:
            yield tuple(page)
        if len(page) < PAGE:
            return
        stream, seq = page[-1].stream, page[-1].seq
