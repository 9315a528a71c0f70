"""News of long work: one message in the chat that counts up while something is drawn, and then goes away."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.methods import DeleteMessage, EditMessageText

from bot.clock import Clock
from bot.raw import RawMessage
from bot.voice import Voice
from custody.facts.printing import WorkGoesOn

log = logging.getLogger(__name__)

PATIENCE = 10
"""Seconds for one call of Telegram: the news are worth no more."""


@dataclass(slots=True)
class Counter:
    """How much is done; any thread may set it."""

    done: int = 0

    def reach(self, done: int) -> None:
        """So much is done now."""
        self.done = done


@dataclass(frozen=True, slots=True)
class Progress:
    """Tells a chat how far the work has come, as well as it goes; quick work passes in silence.

    It says nothing that is recorded, so it does not go through the outbox.  Pauses are in seconds.
    """

    bot: Bot
    voice: Voice
    clock: Clock
    first: float = 1.5
    next: float = 3.0

    @asynccontextmanager
    async def of(self, chat: int, language: str, total: int) -> AsyncIterator[Counter]:
        """A counter whose number the chat sees until the work is over."""
        counter, over = Counter(), asyncio.Event()
        news = asyncio.create_task(self._tell(chat, language, total, counter, over), name="progress")
        try:
            yield counter
        finally:
            over.set()
            await news

    async def _tell(
        self, chat: int, language: str, total: int, counter: Counter, over: asyncio.Event
    ) -> None:
        message: int | None = None
        pause = self.first
        try:
            while not await _passed(over, pause):
                fact = WorkGoesOn(done=counter.done, total=total)
                text = self.voice.words.say(fact, language, self.clock.now())
                message = await self._show(chat, message, text)
                pause = self.next
            if message is not None:
                await self.bot(DeleteMessage(chat_id=chat, message_id=message), request_timeout=PATIENCE)
        except (TelegramAPIError, ClientDecodeError, OSError) as error:
            log.info("the news of long work could not be told: %s", error)

    async def _show(self, chat: int, message: int | None, text: str) -> int:
        if message is None:
            said = RawMessage(chat_id=chat, text=text, parse_mode=ParseMode.HTML, disable_notification=True)
            return int((await self.bot(said, request_timeout=PATIENCE))["message_id"])
        edit = EditMessageText(chat_id=chat, message_id=message, text=text, parse_mode=ParseMode.HTML)
        with suppress(TelegramAPIError):  # «not modified» is as good as told
            await self.bot(edit, request_timeout=PATIENCE)
        return message


async def _passed(over: asyncio.Event, seconds: float) -> bool:
    """Whether the work was over before the pause was."""
    try:
        await asyncio.wait_for(over.wait(), seconds)
    except TimeoutError:
        return False
    return True
