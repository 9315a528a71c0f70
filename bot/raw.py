"""Calls whose results stay raw JSON: one unknown value would make a typed batch of updates fail for ever."""

from typing import Any

from aiogram.methods.base import Response, TelegramMethod
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove


class RawUpdates(TelegramMethod[list[Any]]):
    """`getUpdates` whose result is left as Telegram sent it."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class RawMessage(TelegramMethod[dict[str, Any]]):
    """`sendMessage` whose result is left as Telegram sent it: only the message's number is wanted."""

    __returning__ = dict[str, Any]
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    parse_mode: str | None = None
    reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None = None
    disable_notification: bool | None = None


class RawPhoto(TelegramMethod[dict[str, Any]]):
    """`sendPhoto` whose result is left as Telegram sent it."""

    __returning__ = dict[str, Any]
    __api_method__ = "sendPhoto"

    chat_id: int
    photo: BufferedInputFile
    caption: str | None = None
    parse_mode: str | None = None
    reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None = None
    disable_notification: bool | None = None


class RawDocument(TelegramMethod[dict[str, Any]]):
    """`sendDocument` whose result is left as Telegram sent it."""

    __returning__ = dict[str, Any]
    __api_method__ = "sendDocument"

    chat_id: int
    document: BufferedInputFile
    caption: str | None = None
    parse_mode: str | None = None
    reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None = None
    disable_notification: bool | None = None


HELD = (Response[bool], Response[dict[str, Any]], Response[list[Any]])
"""Pydantic forgets a generic model that nobody holds, and then builds it anew for every call."""

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The kinds of updates that the bot asks for."""
