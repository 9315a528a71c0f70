"""What waits in the inbox at a start, in pages."""

from storage.database import Database
from storage.inbox import InboxRow, read_row


async def waiting_rows(database: Database, bot_id: int, after: int, limit: int) -> tuple[InboxRow, ...]:
    """Rows of this bot that nobody has handled, with numbers above `after`, in order."""
    async with database.read() as books:
        found = await books.session.rows("waiting_rows", bot_id=bot_id, after=after, most=limit)
    return tuple(map(read_row, found))
