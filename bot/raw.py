"""Calls whose results stay raw JSON: one unknown value would make a typed batch of updates fail for ever."""

from typing import Any, ClassVar

from aiogram.methods.base import Response, TelegramMethod
from aiogram.types import BufferedInputFile

from handlers.taps import Keyboard

Shape = type | tuple[type, ...]


class Plain(TelegramMethod[Any]):
    """A call whose fields are JSON already, and hold no file; its result is a `shape`."""

    shape: ClassVar[Shape] = object


class RawUpdates(Plain):
    """`getUpdates` whose result is left as Telegram sent it."""

    __returning__ = list[Any]
    shape: ClassVar[Shape] = list
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class RawMessage(Plain):
    """`sendMessage` whose result is left as Telegram sent it: only the message's number is wanted."""

    __returning__ = dict[str, Any]
    shape: ClassVar[Shape] = dict
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    parse_mode: str | None = None
    reply_markup: Keyboard | None = None
    disable_notification: bool | None = None


class RawEdit(Plain):
    """`editMessageText` whose result is left as Telegram sent it."""

    __returning__ = dict[str, Any] | bool
    shape: ClassVar[Shape] = (dict, bool)
    __api_method__ = "editMessageText"

    chat_id: int
    message_id: int
    text: str
    parse_mode: str | None = None
    reply_markup: Keyboard | None = None


class RawAnswer(Plain):
    """`answerCallbackQuery` whose result is left as Telegram sent it."""

    __returning__ = bool
    shape: ClassVar[Shape] = bool
    __api_method__ = "answerCallbackQuery"

    callback_query_id: str


class RawPhoto(TelegramMethod[dict[str, Any]]):
    """`sendPhoto` whose result is left as Telegram sent it."""

    __returning__ = dict[str, Any]
    __api_method__ = "sendPhoto"

    chat_id: int
    photo: BufferedInputFile
    caption: str | None = None
    parse_mode: str | None = None
    reply_markup: Keyboard | None = None
    disable_notification: bool | None = None


class RawDocument(TelegramMethod[dict[str, Any]]):
    """`sendDocument` whose result is left as Telegram sent it."""

    __returning__ = dict[str, Any]
    __api_method__ = "sendDocument"

    chat_id: int
    document: BufferedInputFile
    caption: str | None = None
    parse_mode: str | None = None
    reply_markup: Keyboard | None = None
    disable_notification: bool | None = None


HELD = (Response[bool], Response[dict[str, Any]], Response[dict[str, Any] | bool], Response[list[Any]])
"""Pydantic forgets a generic model that nobody holds, and then builds it anew for every call."""

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The kinds of updates that the bot asks for."""
