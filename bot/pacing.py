"""Telegram's limits, kept in one place: so many messages a second in all, a chat, and a group."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod

PACED = frozenset({"sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageReplyMarkup"})
GROUP_GAP = 3.0
"""Seconds between two messages to one group: twenty a minute."""

BURST = 3
"""So many messages may go to one chat at once before its pace holds."""

Request = Callable[[Bot, TelegramMethod[Any]], Awaitable[Any]]


class Gate:
    """Lets one through every `gap` seconds, with a small burst; on the monotonic clock."""

    def __init__(self, gap: float, burst: int) -> None:
        self.gap = gap
        self.slack = gap * (burst - 1)
        self.free_at = 0.0

    def wait(self, now: float) -> float:
        """How many seconds to wait; the place in the row is taken by asking."""
        start = max(self.free_at, now - self.slack)
        self.free_at = start + self.gap
        return max(0.0, start - now)

    def close(self, until: float) -> None:
        """Nobody passes before `until`."""
        self.free_at = max(self.free_at, until + self.slack)


class Pace(BaseRequestMiddleware):
    """Delays every sending request so that Telegram's limits hold, and honours `retry_after`."""

    def __init__(self, send_rate: float, chat_rate: float) -> None:
        self.all = Gate(1 / send_rate, max(1, int(send_rate)))
        self.chat_gap = 1 / chat_rate
        self.chats: dict[int, Gate] = {}

    async def __call__(self, make_request: Request, bot: Bot, method: TelegramMethod[Any]) -> Any:  # noqa: ANN401
        """Wait for the chat's turn and for everybody's, then send."""
        chat = getattr(method, "chat_id", None)
        if method.__api_method__ not in PACED or not isinstance(chat, int):
            return await make_request(bot, method)
        loop = asyncio.get_running_loop()
        await _sleep(self._gate(chat, loop.time()).wait(loop.time()))
        await _sleep(self.all.wait(loop.time()))
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter as error:
            self._gate(chat, loop.time()).close(loop.time() + error.retry_after)
            raise

    def _gate(self, chat: int, now: float) -> Gate:
        if chat not in self.chats:
            self._forget(now)
            gap = self.chat_gap if chat > 0 else max(GROUP_GAP, self.chat_gap)
            self.chats[chat] = Gate(gap, BURST)
        return self.chats[chat]

    def _forget(self, now: float) -> None:
        """Drop gates that hold nobody back, so that a long life does not fill the memory."""
        if len(self.chats) > 5000:  # noqa: PLR2004 - far more than are ever waiting
            self.chats = {chat: gate for chat, gate in self.chats.items() if gate.free_at > now - 60}


async def _sleep(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
