"""What Telegram told us, stored before Telegram is told that we have it.

A row that kills the process is found without a commit for every update. At a start `recover` marks the
oldest waiting row of each chat as a suspect: only those can have been in hand. A suspect is handled after
`in_hand` has been committed; a process that dies then leaves the mark, and the next `recover` counts it as
an attempt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from custody.flood import Flood
from storage.books import StoredBooks
from storage.database import Database, UpdateKey
from storage.moments import line, micros, micros_or_none, moment, moment_or_none
from storage.session import Row


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One update; `chat` 0 when it has none, `body` None once expired. `suspect`: call `in_hand` first.

    `flood` is known when its turn has come.
    """

    bot_id: int
    update_id: int
    chat: int
    sender: int | None
    kind: str
    at: datetime | None
    received_at: datetime
    sha256: str
    body: str | None
    attempts: int = 0
    suspect: bool = False
    error: str | None = None
    flood: Flood | None = None

    @property
    def key(self) -> UpdateKey:
        """Its name in the inbox."""
        return UpdateKey(self.bot_id, self.update_id)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many rows wait, and since when the oldest does."""

    count: int
    oldest: datetime | None


class Inbox:
    """The updates of all bots."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def store(self, rows: Sequence[InboxRow]) -> tuple[UpdateKey, ...]:
        """Store all of them in one commit; returns those that were new, in their order."""
        said = line([_written(row) for row in rows])
        async with self.database.open() as books:
            stored = await books.session.rows("store_updates", rows=said)
        return tuple(sorted((_key(row) for row in stored), key=lambda key: key.update_id))

    async def mark_done(self, key: UpdateKey) -> bool:
        """It is handled (by a handler that wrote nothing); False when it was done, or is another bot's."""
        async with self.database.open() as books:
            return await self.database.finish(books.session, key)

    async def in_hand(self, key: UpdateKey) -> bool:
        """Mark a suspect before it is handled; False when it waits no more."""
        async with self.database.open() as books:
            return await books.session.value("in_hand", **_asked(key)) is not None

    async def put_back(self, key: UpdateKey) -> None:
        """It is in hand no more, and not done either: a death of the process is not its doing."""
        async with self.database.open() as books:
            await books.session.rows("put_back", **_asked(key))

    async def recover(self) -> tuple[UpdateKey, ...]:
        """At a start: count what died in hand as an attempt, and mark suspects; returns what died in hand."""
        async with self.database.open() as books:
            killers = await books.session.rows("count_killers")
            await books.session.rows("suspect_heads")
        return tuple(map(_key, killers))

    async def count_attempt(self, key: UpdateKey, error: str) -> int:
        """One more failure of our own; returns how many there were."""
        async with self.database.open() as books:
            attempts: int | None = await books.session.value("count_attempt", **_asked(key), error=error)
        return attempts or 0

    async def quarantine(self, key: UpdateKey, error: str | None = None) -> bool:
        """Set the row aside for a person to look at; its chat goes on. False when it waits no more.

        Without `error` the words of its last attempt stay.
        """
        async with self.database.open() as books:
            return await set_aside(books, key, error)

    async def quarantined(self) -> tuple[InboxRow, ...]:
        """What was set aside."""
        async with self.database.read() as books:
            return tuple(map(_read_with_error, await books.session.rows("quarantined")))

    async def expire_bodies(self, before: datetime) -> int:
        """Forget the bodies of handled rows that were received before then; returns how many."""
        async with self.database.open() as books:
            return len(await books.session.rows("expire_bodies", before=micros(before)))

    async def waiting(self) -> Waiting:
        """How long the queue is."""
        async with self.database.read() as books:
            row = await books.session.row("waiting_updates")
        return Waiting(row["count"], moment_or_none(row["oldest"])) if row else Waiting(0, None)


async def set_aside(books: StoredBooks, key: UpdateKey, error: str | None = None) -> bool:
    """What `Inbox.quarantine` does, among other things that are written with it."""
    return await books.session.value("quarantine", **_asked(key), error=error) is not None


def _asked(key: UpdateKey) -> dict[str, int]:
    return {"bot_id": key.bot_id, "update_id": key.update_id}


def _key(row: Row) -> UpdateKey:
    return UpdateKey(row["bot_id"], row["update_id"])


def _written(row: InboxRow) -> dict[str, object]:
    names = ("bot_id", "update_id", "chat", "sender", "kind", "sha256", "body")
    times = {"at": micros_or_none(row.at), "received_at": micros(row.received_at)}
    return {**{name: getattr(row, name) for name in names}, **times}


def read_row(row: Row, error: str | None = None) -> InboxRow:
    """The update that a row holds."""
    return InboxRow(
        row["bot_id"], row["update_id"], row["chat"], row["sender"], row["kind"], moment_or_none(row["at"]),
        moment(row["received_at"]), row["sha256"], row["body"], row["attempts"], row["started"] > 0, error,
    )  # fmt: skip


def _read_with_error(row: Row) -> InboxRow:
    return read_row(row, row["error"])
