"""What a watching machine asks of the books, read at one moment; nothing here grows with the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass

from custody.checkpoints import Checkpoint
from storage import settings
from storage.database import Database
from storage.inbox import Waiting
from storage.moments import moment_or_none
from storage.session import Row


@dataclass(frozen=True, slots=True)
class Figures:
    """What waits, how long the ledger is, the last checkpoint, and when the last copy was made (ISO)."""

    inbox: Waiting
    outbox: Waiting
    entries: int
    checkpoint: Checkpoint | None
    backup: str | None
    fresh: Sequence[Row]


async def newest_entry(database: Database) -> int:
    """The id of the newest entry: from here on acts are counted."""
    async with database.read() as books:
        return (await books.log_end()).newest


async def figures(database: Database, after: int, last_copy: str) -> Figures:
    """The figures now; `fresh` counts by kind the entries with an id above `after`."""
    async with database.read() as books:
        end = await books.log_end()
        return Figures(
            _waiting(await books.session.row("waiting_updates")),
            _waiting(await books.session.row("waiting_letters")),
            end.size + await books.session.value("entries_beyond", after=end.logged),
            await books.last_checkpoint(),
            await settings.get(books, last_copy),
            await books.session.rows("acts_after", after=after),
        )


def _waiting(row: Row | None) -> Waiting:
    return Waiting(row["count"], moment_or_none(row["oldest"])) if row else Waiting(0, None)
