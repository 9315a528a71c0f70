"""The desk's window for one update, and the sign that its button has been heard."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError

from bot.raw import RawAnswer
from custody.flood import Flood
from storage.books import StoredBooks
from storage.database import Database, UpdateKey

log = logging.getLogger(__name__)

_relaxing: set[asyncio.Task[None]] = set()


class Window:
    """Opens the books bound to one inbox row, and knows whether they were opened."""

    def __init__(self, database: Database, key: UpdateKey, flood: Flood | None = None) -> None:
        self.database = database
        self.key = key
        self.flood = flood
        self.opened = False

    def open(self) -> AbstractAsyncContextManager[StoredBooks]:
        """The books; leaving them marks the inbox row done in the same commit."""
        self.opened = True
        return self._flooded(self.flood) if self.flood else self.database.open(self.key)

    @asynccontextmanager
    async def _flooded(self, flood: Flood) -> AsyncIterator[StoredBooks]:
        async with self.database.open(self.key) as books:
            books.flood = flood
            yield books
        flood.told = flood.told or books.warned


def relax(bot: Bot, query: str) -> None:
    """Stop the button's spinner, after the commit and as well as it goes: the substance is a message."""
    task = asyncio.create_task(_answer(bot, query), name="callback answer")
    _relaxing.add(task)
    task.add_done_callback(_relaxing.discard)


async def _answer(bot: Bot, query: str) -> None:
    try:
        await bot(RawAnswer(callback_query_id=query))
    except (TelegramAPIError, ClientDecodeError, OSError) as error:
        log.info("a button's spinner could not be stopped: %s", error)
