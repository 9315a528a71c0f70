"""Updates as raw JSON: one unknown value in a typed batch would make the whole batch fail for ever."""

from typing import Any

from aiogram.methods.base import TelegramMethod


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` whose result is left as Telegram sent it."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The kinds of updates that the bot asks for."""
