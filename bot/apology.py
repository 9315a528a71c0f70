"""What people hear when nothing can be recorded: paper bears the time, the record comes by itself."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import ClientDecodeError, TelegramAPIError

from bot.clock import Clock
from bot.raw import RawMessage
from bot.voice import Voice
from custody.facts.unheard import WriteOnPaper
from storage.database import Database
from storage.errors import BooksUnavailable
from storage.inbox import InboxRow

log = logging.getLogger(__name__)

GRACE = 3.0
"""Seconds: a database that is away for less has nobody write on paper."""

AGAIN = 900.0
"""Seconds before the same person hears it again."""

PATIENCE = 10
"""Seconds for the call of Telegram: it is as good as it goes, what was sent comes again anyhow."""


class Apology:
    """Told directly, since no letter can be written; it says nothing that is recorded."""

    def __init__(self, bot: Bot, voice: Voice, clock: Clock, database: Database, language: str) -> None:
        self.bot, self.voice, self.clock = bot, voice, clock
        self.database, self.language = database, language
        self._since: float | None = None
        self._waits: dict[int, float] = {}
        self._told: dict[int, float] = {}
        self._telling: set[asyncio.Task[None]] = set()

    def works(self, chat: int) -> None:
        """What this chat has sent was recorded; others may still wait: one table can fail, or one row."""
        self._since = None
        self._waits.pop(chat, None)

    def fails(self, chats: Iterable[int]) -> None:
        """What these private chats have sent could not be recorded."""
        now = asyncio.get_running_loop().time()
        if self._since is None:
            self._since = now
        for chat in set(chats):
            since = min(self._since, self._waits.setdefault(chat, now))
            if now - since < GRACE:
                continue
            if chat > 0 and self._told.get(chat, -AGAIN) + AGAIN <= now:
                self._told[chat] = now
                task = asyncio.create_task(self._tell(chat), name="write on paper")
                self._telling.add(task)
                task.add_done_callback(self._telling.discard)

    def around(self, handle: Callable[[InboxRow], Awaitable[None]]) -> Callable[[InboxRow], Awaitable[None]]:
        """The same handling of an update, whose author hears when it cannot be recorded."""

        async def watched(row: InboxRow) -> None:
            try:
                await handle(row)
            except BooksUnavailable:
                self.fails([row.chat])
                raise
            self.works(row.chat)

        return watched

    async def _tell(self, chat: int) -> None:
        try:
            language = await self._language_of(chat)
            if language is None:
                return
            text = self.voice.words.say(WriteOnPaper(at=self.clock.now()), language, self.clock.now())
            said = RawMessage(chat_id=chat, text=text, parse_mode=ParseMode.HTML)
            await self.bot(said, request_timeout=PATIENCE)
        except (TelegramAPIError, ClientDecodeError, OSError) as error:
            log.warning("chat %s could not be told to write on paper: %s", chat, error)

    async def _language_of(self, chat: int) -> str | None:
        """Which one a participant reads; None for a stranger, as far as the books can be read."""
        try:
            async with self.database.read() as books:
                person = await books.person_of_chat(chat)
        except BooksUnavailable:
            return self.language
        return person.language if person else None
