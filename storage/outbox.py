"""What the desk has said and the postman must deliver."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from custody.letters import Letter, Urgency
from storage.books import StoredBooks
from storage.database import Database
from storage.inbox import Waiting
from storage.kinds import read, read_all
from storage.moments import line, micros, moment, moment_or_none
from storage.session import Row

MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter on its way: its row, its chat, and the language that it is to be said in.

    `timezone` and `college` are of its reader's campaign, where they belong to one.
    """

    id: int
    chat: int
    person: int | None
    language: str
    letter: Letter
    update_id: int | None
    attempts: int
    created_at: datetime
    message_id: int | None = None
    error: str | None = None
    timezone: str = ""
    college: bool | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivered row, and the Telegram message that it became."""

    id: int
    message_id: int | None
    at: datetime


class Outbox:
    """The letters to all chats."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def pending(self, limit: int, at: datetime, flying: Collection[int] = ()) -> tuple[Outgoing, ...]:
        """The next letter of each chat, answers before notices before broadcasts, then by age.

        To chats in `flying` a letter is on its way: it stays among the `limit`, and is not brought again.
        """
        async with self._database.read() as books:
            found = await books.session.rows("pending_letters", most=limit, at=micros(at))
        return tuple(_of_campaign(row) for row in found if row["chat"] not in flying)

    async def mark_sent(self, results: Sequence[Sent]) -> None:
        """Many at once: one commit for a round of the postman."""
        said = line([{"id": r.id, "message_id": r.message_id, "at": micros(r.at)} for r in results])
        async with self._database.open() as books:
            await books.session.rows("mark_sent", results=said)

    async def mark_failed(self, letter: int, error: str) -> None:
        """It will never arrive (blocked, chat gone): the row stays as a witness."""
        async with self._database.open() as books:
            await give_up(books, letter, error)

    async def replace(self, letter: Outgoing, error: str, instead: Letter) -> None:
        """It can never arrive; in the same commit another letter to that chat takes its place."""
        async with self._database.open() as books:
            if await give_up(books, letter.id, error):
                answering = StoredBooks(books.session, self._database.clock, letter.update_id)
                await answering.answer(letter.chat, instead, letter.language)

    async def postpone(self, letter: int, until: datetime, error: str, asked: timedelta = timedelta()) -> int:
        """Try again then; what follows in its chat waits too. Returns how often it failed.

        `asked` is how long Telegram itself wants it to wait.
        """
        said = {"until": micros(until), "asked": asked // MICROSECOND, "error": error}
        async with self._database.open() as books:
            attempts: int | None = await books.session.value("postpone", letter=letter, **said)
        return attempts or 0

    async def hasten(self, at: datetime, pause: timedelta) -> int:
        """Nothing waits longer than for this pause, or than Telegram asked; returns how many letters did."""
        said = {"at": micros(at), "pause": pause // MICROSECOND}
        async with self._database.read() as books:
            if await books.session.value("put_off", **said) is None:
                return 0
        async with self._database.open() as books:
            return len(await books.session.rows("hasten", **said))

    async def last_messages(self, chat: int, limit: int) -> tuple[Outgoing, ...]:
        """What was delivered to the chat last, the newest first."""
        async with self._database.read() as books:
            found = await books.session.rows("last_letters", chat=chat, most=limit)
        return tuple(_read(row, message_id=row["message_id"]) for row in found)

    async def failed(self, limit: int) -> tuple[Outgoing, ...]:
        """What could not be delivered, the newest first."""
        async with self._database.read() as books:
            found = await books.session.rows("failed_letters", most=limit)
        return tuple(_read(row, error=row["error"]) for row in found)

    async def waiting(self) -> Waiting:
        """How long the queue is."""
        async with self._database.read() as books:
            row = await books.session.row("waiting_letters")
        return Waiting(row["count"], moment_or_none(row["oldest"])) if row else Waiting(0, None)


async def give_up(books: StoredBooks, letter: int, error: str) -> bool:
    """What `Outbox.mark_failed` does, among other things that are written with it."""
    return await books.session.value("mark_failed", letter=letter, error=error) is not None


def _of_campaign(row: Row) -> Outgoing:
    """The letter with the terms in which its reader's campaign speaks."""
    college = None if row["route"] is None else row["route"] == "college"
    return _read(row, timezone=row["timezone"] or "", college=college)


def _read(row: Row, **more: Any) -> Outgoing:  # noqa: ANN401 - what else is known of it
    letter = Letter(
        fact=read(row["fact"]),
        rows=read_all(row["rows"]),
        urgency=Urgency(row["urgency"]),
        edit=row["edit"],
        keyboard=bool(row["keyboard"]),
        paper=row["paper"],
        silent=bool(row["silent"]),
    )
    return Outgoing(
        row["id"], row["chat"], row["person"], row["language"], letter, row["update_id"], row["attempts"],
        moment(row["created_at"]), **more,
    )  # fmt: skip
