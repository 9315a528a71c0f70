"""The ledger as it is taken out: whole, or what belongs to one campaign."""

from collections.abc import AsyncIterator

from custody.ledger import Entry
from storage.database import Database
from storage.plan import campaigns
from storage.verifying import pages


async def own_streams(database: Database, campaign: int) -> frozenset[str] | None:
    """The chains of this campaign; None when there is no other in the books, and all are its own."""
    async with database.read() as books:
        if len(await campaigns(books)) == 1:
            return None
        return frozenset(row["stream"] for row in await books.session.rows("streams_of", campaign=campaign))


async def entry_pages(
    database: Database, streams: frozenset[str] | None = None
) -> AsyncIterator[tuple[Entry, ...]]:
    """Entries by stream and number, a page at a time; only of these chains if any are named."""
    async for page in pages(database):
        yield page if streams is None else tuple(entry for entry in page if entry.stream in streams)


async def count_entries(database: Database) -> int:
    """How many entries all chains have."""
    async with database.read() as books:
        count: int = await books.session.value("count_entries")
        return count
