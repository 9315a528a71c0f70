"""What was tried and does not exist (`custody.ports.GuessBook`)."""

from datetime import datetime

from custody.guessing import FREE, Guessed
from custody.roles import Person, Role
from storage.books import rows
from storage.books.people import token_hash
from storage.books.shelf import Shelf
from storage.moments import micros, moment


class StoredGuesses(Shelf):
    """Misses of all chats."""

    async def missed(
        self, chat: int, kind: Guessed, since: datetime, until: datetime
    ) -> tuple[datetime, ...]:
        """When this chat missed after `since` and not after `until`, the newest first, as many as matter."""
        times = {"since": micros(since), "until": micros(until)}
        found = await self.session.rows("missed", chat=chat, kind=kind, most=FREE, **times)
        return tuple(moment(row["at"]) for row in found)

    async def note_miss(self, chat: int, at: datetime) -> None:
        """This chat has typed a code that no packet has."""
        await self.session.value("note_miss", chat=chat, at=micros(at))

    async def note_dead_link(self, chat: int, token: str, at: datetime) -> None:
        """This chat has used an invitation in vain; it is a miss unless there was such an invitation once."""
        await self.session.value("note_dead_link", chat=chat, token_hash=token_hash(token), at=micros(at))

    async def missed_by_all(self, since: datetime, until: datetime) -> tuple[int, int]:
        """How many misses there were of all chats, and of how many chats."""
        row = await self.session.row("missed_by_all", since=micros(since), until=micros(until))
        return (row["misses"], row["chats"]) if row else (0, 0)

    async def claim_alarm(self, about: int, since: datetime, at: datetime) -> bool:
        """Whether to raise the alarm about this chat (0: about many): not when it was after `since`."""
        claimed = await self.session.value("claim_alarm", about=about, since=micros(since), at=micros(at))
        return claimed is not None

    async def guards(self) -> tuple[Person, ...]:
        """Every campaign's coordinators."""
        found: list[Person] = []
        for row in await self.session.rows("campaign_numbers"):
            said = {"campaign": row["id"], "role": Role.COORDINATOR.value}
            found += rows.people(await self.session.rows("people_rows_with", **said))
        return tuple(found)

    async def forget_misses(self, before: datetime) -> int:
        """Misses before then are forgotten; returns how many."""
        return len(await self.session.rows("forget_misses", before=micros(before)))
