"""What waits in the inbox: at a start, in pages, and after a commit of which nobody has learned."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from custody.numbers import apart
from storage.database import Database
from storage.inbox import Inbox, InboxRow, read_row
from storage.moments import line


@dataclass(frozen=True, slots=True)
class Kept:
    """What the inbox knows of an update."""

    state: str
    sha256: str

    def waits(self, row: InboxRow) -> bool:
        """Whether it is this one, and nobody has handled it."""
        return self.state == "new" and self.sha256 == row.sha256


async def waiting_rows(database: Database, bot_id: int, after: int, limit: int) -> tuple[InboxRow, ...]:
    """Rows of this bot that nobody has handled, with numbers above `after`, in order."""
    async with database.read() as books:
        found = await books.session.rows("waiting_rows", bot_id=bot_id, after=after, most=limit)
    return tuple(map(read_row, found))


async def taken(inbox: Inbox, rows: Sequence[InboxRow]) -> list[InboxRow]:
    """Store these updates of one bot; returns what of them is to be handled.

    A connection may break between a commit and its answer: such updates come again, are not new then,
    and nobody has been told of them. Whatever waits still is a suspect: by its turn it may be done.
    A number that comes with other content is another update, and is kept under a number of its own.
    """
    found: list[InboxRow] = []
    while rows:
        first = _first_of_each(rows)
        fresh = set(await inbox.store([*first.values()]))
        known = [row for row in first.values() if row.key not in fresh]
        kept = await _kept(inbox.database, known) if known else {}
        found += [replace(row, suspect=True) for row in known if kept[row.update_id].waits(row)]
        found += [row for row in first.values() if row.key in fresh]
        holds = {number: row.sha256 for number, row in first.items()}
        holds.update((number, each.sha256) for number, each in kept.items())
        rows = [_apart(row) for row in rows if row.sha256 != holds[row.update_id]]
    return found


def _first_of_each(rows: Sequence[InboxRow]) -> dict[int, InboxRow]:
    """The first under each number, in their order."""
    found: dict[int, InboxRow] = {}
    for row in rows:
        found.setdefault(row.update_id, row)
    return found


def _apart(row: InboxRow) -> InboxRow:
    return replace(row, update_id=apart(row.update_id))


async def _kept(database: Database, rows: Sequence[InboxRow]) -> dict[int, Kept]:
    """What the inbox holds under these numbers."""
    numbers = line([row.update_id for row in rows])
    async with database.read() as books:
        found = await books.session.rows("known_among", bot_id=rows[0].bot_id, numbers=numbers)
    return {row["update_id"]: Kept(row["state"], row["sha256"]) for row in found}
