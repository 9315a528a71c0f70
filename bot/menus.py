"""The menu of commands of each phone: what its person can do, in their language, set anew on a change."""

import asyncio
import logging
from collections.abc import AsyncIterator
from itertools import groupby

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.menu_wanted import Idle, Wanted, wanted
from bot.unhurried import unhurried
from bot.voice import Voice
from custody.facts.people import RolesChanged
from custody.letters import Letter, Urgency
from storage.books.windows import traits_of
from storage.database import Database
from storage.errors import BooksUnavailable

log = logging.getLogger(__name__)

AT_ONCE = 200
"""So many phones are looked at without a breath, some 4 ms."""

SET_AT_ONCE = 100
"""So many menus are set in one sweep: after a new version of the bot every phone waits for another."""


class Menus:
    """Puts them right after a phone has joined and at every sweep; what fails is tried again then."""

    def __init__(self, bot: Bot, database: Database, voice: Voice) -> None:
        self.bot = bot
        self.database = database
        self.voice = voice
        self._busy = asyncio.Lock()
        self._last = 0
        self._soon: set[asyncio.Task[bool]] = set()

    def soon(self) -> None:
        """Beside whatever else is going on: nobody waits for a menu."""
        task = asyncio.create_task(self.refresh(), name="menus")
        self._soon.add(task)
        task.add_done_callback(self._soon.discard)

    async def close(self) -> None:
        """Let what has begun come to its end."""
        await asyncio.gather(*self._soon, return_exceptions=True)

    async def refresh(self) -> bool:
        """Set what differs; True when somebody has been told of other roles."""
        async with self._busy:
            try:
                found = [each async for each in self._phones() if each.menu != each.before]
                found.sort(key=lambda each: (bool(each.before), each.chat <= self._last))
                now = found[:SET_AT_ONCE]
                self._last = now[-1].chat if now else 0
                return any([await self._set(each) for each in now])
            except (TelegramAPIError, ClientDecodeError, OSError, BooksUnavailable) as error:
                log.warning("the menus wait for the next sweep: %s", error)
                return False

    async def _phones(self) -> AsyncIterator[Wanted]:
        async with unhurried(self.database.read)() as books:
            known = await books.session.rows("traits", campaign=None)
            idle = {int(row["campaign"]): traits_of(row).idle for row in known}
        last = 0
        while page := await self._next(last, idle):
            for each in page:
                yield each
            last = page[-1].chat

    async def _next(self, after: int, idle: Idle) -> list[Wanted]:
        async with unhurried(self.database.read)() as books:
            rows = await books.session.rows("menus", after=after, most=AT_ONCE)
            return [wanted(list(each), idle) for _, each in groupby(rows, key=lambda row: int(row["chat"]))]

    async def _set(self, wanted: Wanted) -> bool:
        scope = BotCommandScopeChat(chat_id=wanted.chat)
        try:
            if wanted.is_revoked:
                await self.bot.delete_my_commands(scope=scope)
            else:
                named = self.voice.words.commands(wanted.roles, wanted.language, wanted.idle)
                menu = [BotCommand(command=name, description=text) for name, text in named]
                await self.bot.set_my_commands(menu, scope=scope)
        except TelegramAPIError as error:
            log.info("a menu could not be set: %s", error)
            return False
        return await self._remember(wanted)

    async def _remember(self, wanted: Wanted) -> bool:
        """Keep it in mind; whoever had other roles before is told of the new ones, with their keyboard."""
        former, now = (menu.split(":")[1:2] for menu in (wanted.before, wanted.menu))
        tells = bool(former and now) and former != now
        async with self.database.open() as books:
            kept = await books.session.value(
                "set_menu", chat=wanted.chat, before=wanted.before, menu=wanted.menu
            )
            if kept is not None and tells:
                news = RolesChanged(callsign=wanted.callsign, roles=wanted.roles)
                letter = Letter(news, urgency=Urgency.NOTICE, keyboard=True)
                await books.answer(wanted.chat, letter, wanted.language)
        return kept is not None and tells


def concerns_menus(body: dict[str, object]) -> bool:
    """Whether an update may have changed what somebody's menu should be: a link, a language, a lost phone."""
    message, query = body.get("message"), body.get("callback_query")
    said = str(message.get("text", "")) if isinstance(message, dict) else ""
    pressed = str(query.get("data", "")) if isinstance(query, dict) else ""
    return said.startswith("/start i_") or pressed.startswith(
        ("t:language:", "t:phone-lost:", "t:plan-apply:")
    )
