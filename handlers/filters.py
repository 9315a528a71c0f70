"""Asynchronous filters: a synchronous one would take a thread for each update."""

from typing import Any
from unicodedata import category

from aiogram import Bot
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from custody.codes import find_scans
from custody.credentials import REMOVED
from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.groups.crowd import Crowd
from handlers.taps import Tap
from handlers.wanted_board import StatusAsked

GROUPS = ("group", "supergroup")


class Participant(Filter):
    """Passes the updates of people whom we know, in private chats."""

    async def __call__(self, _event: TelegramObject, call: Call | None = None) -> bool:
        """Whether the reception made a call of it."""
        return call is not None


class Private(Filter):
    """Passes what was said in a private chat."""

    async def __call__(self, _event: TelegramObject, knock: object = None) -> bool:
        """Whether the reception heard a knock."""
        return knock is not None


class InGroup(Filter):
    """Passes what happens in a chat of several people; in a channel nobody can ask us anything."""

    async def __call__(self, _event: TelegramObject, crowd: Crowd | None = None) -> bool:
        """Whether the reception saw a crowd."""
        return crowd is not None and crowd.kind in GROUPS


class Migrated(Filter):
    """Passes Telegram's word that a group has become a supergroup; its number is passed on as `now`."""

    async def __call__(self, message: Message) -> bool | dict[str, Any]:
        """Whether it is that word."""
        return {"now": message.migrate_to_chat_id} if message.migrate_to_chat_id else False


class Has(Filter):
    """Passes messages with this content: text, photo, document."""

    def __init__(self, content: str) -> None:
        self.content = content

    async def __call__(self, message: Message) -> bool | dict[str, Any]:
        """Whether the message has it; text is passed on as `text`."""
        found = getattr(message, self.content)
        return {"text": visible(found)} if found and self.content == "text" else bool(found)


def visible(text: str) -> str:
    """The text without signs of no width: a code that was copied from a chat may be full of them."""
    return "".join(sign for sign in text if category(sign) != "Cf")


class Presses(Filter):
    """Passes a pressed button of one of these verbs, which is passed on as `callback_data`."""

    def __init__(self, *verbs: str) -> None:
        self.is_it = Tap.filter()
        self.begins = tuple(Tap.__separator__.join((Tap.__prefix__, verb, "")) for verb in verbs)

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        """Whether it is one of them."""
        return (query.data or "").startswith(self.begins) and await self.is_it(query)


class Addressed(Filter):
    """Passes what is said to the bot in a group: a command, unless it names another bot."""

    async def __call__(self, message: Message, bot: Bot) -> bool:
        """Whether the text is a command of ours."""
        if not message.text or not message.text.startswith("/"):
            return False
        named = message.text.split(maxsplit=1)[0].partition("@")[2]
        return not named or named.lower() == ((await bot.me()).username or "").lower()


class AsksBoard(Filter):
    """Passes a text that asks for a part of the board, unless its author is asked for a sentence just now."""

    async def __call__(
        self, message: Message, status_asked: StatusAsked, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it does; what it asks for is passed on as `words`."""
        words = status_asked(visible(message.text)) if message.text else ""
        if not words or call is None or find_scans(words) or await is_sentence(call):
            return False
        return {"words": words}


class GaveAway(Filter):
    """Passes a message out of which a login or a password was taken before it was stored."""

    async def __call__(self, message: Message) -> bool:
        """Whether it is one."""
        return REMOVED in (message.text, message.caption)
