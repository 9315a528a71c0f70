"""What waits in the inbox: at a start, in pages, and after a commit of which nobody has learned."""

from collections.abc import Sequence
from dataclasses import replace

from storage.database import Database
from storage.inbox import Inbox, InboxRow, read_row
from storage.moments import line


async def waiting_rows(database: Database, bot_id: int, after: int, limit: int) -> tuple[InboxRow, ...]:
    """Rows of this bot that nobody has handled, with numbers above `after`, in order."""
    async with database.read() as books:
        found = await books.session.rows("waiting_rows", bot_id=bot_id, after=after, most=limit)
    return tuple(map(read_row, found))


async def taken(inbox: Inbox, rows: Sequence[InboxRow]) -> list[InboxRow]:
    """Store these updates of one bot in one commit; returns what of them is to be handled.

    A connection may break between a commit and its answer: such updates come again, are not new then,
    and nobody has been told of them. Whatever waits still is a suspect: by its turn it may be done.
    """
    fresh = set(await inbox.store(rows))
    known = [row for row in rows if row.key not in fresh]
    waiting = await _waiting_among(inbox.database, known) if known else frozenset[int]()
    again = [replace(row, suspect=True) for row in known if row.update_id in waiting]
    return [*again, *(row for row in rows if row.key in fresh)]


async def _waiting_among(database: Database, rows: Sequence[InboxRow]) -> frozenset[int]:
    numbers = line([row.update_id for row in rows])
    async with database.read() as books:
        found = await books.session.rows("waiting_among", bot_id=rows[0].bot_id, numbers=numbers)
    return frozenset(row["update_id"] for row in found)
