"""How far a plan has come, in one message that is edited; its last words are the preview's."""

import asyncio
import logging
from dataclasses import dataclass, field

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.methods import EditMessageText

from bot.clock import Clock
from bot.raw import RawMessage
from bot.voice import Voice
from custody.facts.plans import PlanReading
from storage.database import Database

log = logging.getLogger(__name__)

PATIENCE = 10
"""Seconds for one call of Telegram: the news are worth no more."""

GAP = 1.5
"""Seconds between two words in the same message: quick work is not slowed down by Telegram's pace."""


@dataclass
class PlanNews:
    """One message; what cannot be said is logged and passed over, the outbox says the rest."""

    bot: Bot
    voice: Voice
    clock: Clock
    chat: int
    language: str
    message: int | None = None
    said_at: float = field(default=float("-inf"))

    async def tell(self, stage: str) -> None:
        """The work has come to that stage."""
        now = asyncio.get_running_loop().time()
        if now - self.said_at < GAP:
            return
        self.said_at = now
        text = self.voice.words.say(PlanReading(stage=stage), self.language, self.clock.now())
        try:
            self.message = await self._say(text)
        except (TelegramAPIError, ClientDecodeError, OSError) as error:
            log.info("the news of a plan could not be told: %s", error)

    async def _say(self, text: str) -> int:
        if self.message is None:
            said = RawMessage(chat_id=self.chat, text=text, parse_mode=ParseMode.HTML)
            return int((await self.bot(said, request_timeout=PATIENCE))["message_id"])
        edit = EditMessageText(
            chat_id=self.chat, message_id=self.message, text=text, parse_mode=ParseMode.HTML
        )
        await self.bot(edit, request_timeout=PATIENCE)
        return self.message


@dataclass(frozen=True, slots=True)
class PlanNewsDesk:
    """Where news begin: after a crash they go on in the message in which they began."""

    bot: Bot
    voice: Voice
    clock: Clock
    database: Database

    async def begin(self, chat: int, update: int, language: str) -> tuple[int, PlanNews]:
        """The first word on a workbook, and the number under which the books know it."""
        async with self.database.open() as books:
            known = await books.begin_plan_file(chat, update, None, self.clock.now())
        news = self.at(chat, language, known.message)
        await news.tell("reading")
        if news.message != known.message:
            async with self.database.open() as books:
                await books.begin_plan_file(chat, update, news.message, self.clock.now())
        return known.id, news

    def at(self, chat: int, language: str, message: int | None) -> PlanNews:
        """News in a message that is there already."""
        return PlanNews(self.bot, self.voice, self.clock, chat, language, message)
