"""The worker among others: whoever holds a chat's lease works there, each time on its first update."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from bot.patience import Pause, rest
from bot.worker import AT_ONCE, FIRST_PAUSE, LONGEST_PAUSE, Handle, Worker
from custody.flood import MANY, REST_SECONDS
from storage.errors import BooksUnavailable
from storage.inbox import Inbox, InboxRow
from storage.leases import Leases, Next

log = logging.getLogger(__name__)


class SharedWorker(Worker):
    """Keeps no queue: the inbox says what comes next, so that nothing is forgotten with a process."""

    def __init__(self, inbox: Inbox, handle: Handle, give_up: Handle, leases: Leases) -> None:
        super().__init__(inbox, handle, give_up)
        self.leases = leases
        self._chats: set[int] = set()
        self._again: set[int] = set()

    @property
    def chats(self) -> frozenset[int]:
        """Where we are at work."""
        return frozenset(self._chats)

    @property
    def free(self) -> int:
        """How many more chats could be worked on at once."""
        return max(0, AT_ONCE - len(self._chats))

    def put(self, rows: Sequence[InboxRow]) -> None:
        """Something was stored in their chats."""
        self.look(sorted({row.chat for row in rows}))

    def look(self, chats: Sequence[int]) -> None:
        """Work there, unless somebody else does."""
        for chat in chats:
            if chat in self._chats:
                self._again.add(chat)
            elif not self._stopping.is_set():
                self._chats.add(chat)
                self._start(chat)

    async def _work(self, chat: int) -> None:
        try:
            while not self._stopping.is_set():
                self._again.discard(chat)
                async with self._seats:
                    found = await self._next(chat)
                    if found is not None:
                        await self._settle(self._in_flood(found))
                if found is None and chat not in self._again:
                    return
                if found is not None and found.behind >= MANY:
                    await rest(self._stopping, REST_SECONDS)
        finally:
            self._chats.discard(chat)

    def _in_flood(self, found: Next) -> InboxRow:
        flood = self._floods.of(found.row.chat, found.behind)
        return replace(found.row, flood=flood) if flood else found.row

    async def _next(self, chat: int) -> Next | None:
        """The chat's first update; outages are waited out."""
        pause = Pause(FIRST_PAUSE, LONGEST_PAUSE)
        while not self._stopping.is_set():
            try:
                return await self.leases.next(chat, MANY + 2)
            except (BooksUnavailable, OSError) as error:
                log.warning("a chat waits for the books, next try in %.1f s: %s", pause.seconds, error)
                await pause.rest(self._stopping)
        return None
