"""Several bots at one PostgreSQL: each works on the chats that it holds, and on nobody else's.

A lease lasts some seconds and is renewed; what a dead holder leaves is taken over after that. An update is
done only by the holder of its chat (`Database.holder`), so that one who wakes up late doubles nothing.
"""

from collections.abc import Collection
from dataclasses import dataclass

from storage.books import StoredBooks
from storage.database import Database
from storage.inbox import InboxRow, read_row
from storage.moments import line

SECONDS = 6.0
"""So long a lease lasts: a killed bot's chats and its turn stand still for no longer."""

LASTING = round(SECONDS * 1_000_000)


@dataclass(frozen=True, slots=True)
class Next:
    """A chat's first waiting update, and how many wait behind it, as far as was counted."""

    row: InboxRow
    behind: int


class Leases:
    """The chats of one bot, among all processes that serve it."""

    def __init__(self, database: Database, bot_id: int) -> None:
        self._database, self._bot = database, bot_id

    async def next(self, chat: int, most: int) -> Next | None:
        """What is to be done in the chat, which is ours then; None when nothing is, or somebody else does it.

        Up to `most` waiting updates are counted. An empty chat is given back.
        """
        async with self._database.open() as books:
            await books.session.rows("lightly")
            if await self._asked(books, "take_lease", chat):
                return await self._first(books, chat, most)
            if not await self._asked(books, "take_lease_over", chat):
                return None
        await self._suspect(chat)
        async with self._database.open() as books:
            return await self._first(books, chat, most)

    async def renew(self, chats: Collection[int]) -> None:
        """We are alive and still at work there."""
        async with self._database.open() as books:
            await books.session.rows("lightly")
            said = {"chats": line(sorted(chats)), "holder": self._database.holder, "lasting": LASTING}
            await books.session.rows("renew_leases", bot_id=self._bot, **said)

    async def left_behind(self, most: int) -> tuple[int, ...]:
        """Chats where something waits and nobody alive works, the longest waiting first."""
        async with self._database.read() as books:
            found = await books.session.rows("left_behind", bot_id=self._bot, most=most)
        return tuple(row["chat"] for row in found)

    async def give_all(self) -> None:
        """We stop: others may go on at once."""
        async with self._database.open() as books:
            await books.session.rows("give_leases", holder=self._database.holder)
            await books.session.rows("give_turns", holder=self._database.holder)

    async def take_turn(self, name: str) -> bool:
        """Whether that task is ours for the next seconds."""
        said = {"name": name, "holder": self._database.holder, "lasting": LASTING}
        async with self._database.open() as books:
            await books.session.rows("lightly")
            return await books.session.value("take_turn", **said) is not None

    async def _asked(self, books: StoredBooks, query: str, chat: int) -> bool:
        said = {"holder": self._database.holder, "lasting": LASTING}
        return await books.session.value(query, bot_id=self._bot, chat=chat, **said) is not None

    async def _first(self, books: StoredBooks, chat: int, most: int) -> Next | None:
        row = await books.session.row("first_waiting", bot_id=self._bot, chat=chat, most=most)
        if row is not None:
            return Next(read_row(row), row["waiting"] - 1)
        await books.session.value("give_lease", bot_id=self._bot, chat=chat, holder=self._database.holder)
        return None

    async def _suspect(self, chat: int) -> None:
        """Its holder has died: as at a start, what was in hand then may be the cause.

        Apart from the taking, for the dead may hold that row for a while yet.
        """
        async with self._database.open() as books:
            await books.session.rows("count_killed_in", bot_id=self._bot, chat=chat)
            await books.session.rows("suspect_in", bot_id=self._bot, chat=chat)
