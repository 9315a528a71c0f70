"""The menu of commands of each phone: what its person can do, in their language, set anew on a change."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.unhurried import unhurried
from bot.voice import Voice
from custody.facts.people import RolesChanged
from custody.letters import Letter, Urgency
from custody.roles import Role
from storage.database import Database
from storage.errors import BooksUnavailable
from storage.session import Row

log = logging.getLogger(__name__)

AT_ONCE = 200
"""So many phones are looked at without a breath, some 4 ms."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A phone, the menu that it has («ru:observer», or empty), and what it should have."""

    chat: int
    before: str
    callsign: str
    language: str
    roles: tuple[Role, ...]
    is_revoked: bool

    @property
    def menu(self) -> str:
        """The menu in a word; empty for a phone that speaks for nobody any more."""
        return "" if self.is_revoked else f"{self.language}:{'+'.join(role.value for role in self.roles)}"


class Menus:
    """Puts them right after a phone has joined and at every sweep; what fails is tried again then."""

    def __init__(self, bot: Bot, database: Database, voice: Voice) -> None:
        self.bot = bot
        self.database = database
        self.voice = voice
        self._busy = asyncio.Lock()
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
                return any([await self._set(each) for each in found])
            except (TelegramAPIError, ClientDecodeError, OSError, BooksUnavailable) as error:
                log.warning("the menus wait for the next sweep: %s", error)
                return False

    async def _phones(self) -> AsyncIterator[Wanted]:
        last = 0
        while page := await self._next(last):
            for each in page:
                yield each
            last = page[-1].chat

    async def _next(self, after: int) -> list[Wanted]:
        async with unhurried(self.database.read)() as books:
            rows = await books.session.rows("menus", after=after, most=AT_ONCE)
            return [_wanted(list(each)) for _, each in groupby(rows, key=lambda row: int(row["chat"]))]

    async def _set(self, wanted: Wanted) -> bool:
        scope = BotCommandScopeChat(chat_id=wanted.chat)
        try:
            if wanted.is_revoked:
                await self.bot.delete_my_commands(scope=scope)
            else:
                named = self.voice.words.commands(wanted.roles, wanted.language)
                menu = [BotCommand(command=name, description=text) for name, text in named]
                await self.bot.set_my_commands(menu, scope=scope)
        except TelegramAPIError as error:
            log.info("a menu could not be set: %s", error)
            return False
        return await self._remember(wanted)

    async def _remember(self, wanted: Wanted) -> bool:
        """Keep it in mind; whoever had other roles before is told of the new ones, with their keyboard."""
        former = wanted.before.partition(":")[2]
        tells = bool(wanted.before) and not wanted.is_revoked and former != wanted.menu.partition(":")[2]
        async with self.database.open() as books:
            kept = await books.session.value(
                "set_menu", chat=wanted.chat, before=wanted.before, menu=wanted.menu
            )
            if kept is not None and tells:
                news = RolesChanged(callsign=wanted.callsign, roles=wanted.roles)
                letter = Letter(news, urgency=Urgency.NOTICE, keyboard=True)
                await books.answer(wanted.chat, letter, wanted.language)
        return kept is not None and tells


def _wanted(grants: Sequence[Row]) -> Wanted:
    """What the phone of these rows should have."""
    row, held = grants[0], {each["role"] for each in grants}
    mine = tuple(role for role in Role if role.value in held)
    return Wanted(
        row["chat"], row["menu"], row["callsign"], row["language"], mine, row["revoked_at"] is not None
    )


def concerns_menus(body: dict[str, object]) -> bool:
    """Whether an update may have changed what somebody's menu should be: a link, a language, a lost phone."""
    message, query = body.get("message"), body.get("callback_query")
    said = str(message.get("text", "")) if isinstance(message, dict) else ""
    pressed = str(query.get("data", "")) if isinstance(query, dict) else ""
    return said.startswith("/start i_") or pressed.startswith(
        ("t:language:", "t:phone-lost:", "t:plan-apply:")
    )
