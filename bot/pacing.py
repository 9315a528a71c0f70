"""Telegram's limits, kept in one place: so many messages a second in all, a chat, and a group."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod

from bot.gates import Gate, Queue

PACED = frozenset({"sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageReplyMarkup"})
GROUP_GAP = 3.0
"""Seconds between two messages to one group: twenty a minute, and a burst after a silence."""

BURST = 3
"""So many messages may go to one chat at once before its pace holds."""

MANY = 5000
"""So many chats' gates are remembered before those that hold nobody back are looked for."""

URGENCY: ContextVar[int] = ContextVar("urgency", default=0)
"""How urgent what this task sends is, as `custody.letters.Urgency`: the least number goes first."""

Request = Callable[[Bot, TelegramMethod[Any]], Awaitable[Any]]


class Pace(BaseRequestMiddleware):
    """Delays every sending request so that Telegram's limits hold, and honours `retry_after`."""

    def __init__(self, send_rate: float, chat_rate: float) -> None:
        self.all = Queue(Gate(1 / send_rate, max(1, int(send_rate))))
        self.chat_gap = 1 / chat_rate
        self.chats: dict[int, Gate] = {}
        self._begun = float("-inf")
        self._many = MANY

    def begin_anew(self) -> None:
        """Somebody else has sent until just now: nobody knows what is left of any burst, so nothing is."""
        now = self._begun = asyncio.get_running_loop().time()
        for gate in (self.all.gate, *self.chats.values()):
            gate.free_at = max(gate.free_at, now + gate.gap)

    def spend(self, chat: int) -> None:
        """Another process has said something there: our next waits for it."""
        now = asyncio.get_running_loop().time()
        self._gate(chat, now).wait(now)
        self.all.gate.wait(now)

    async def __call__(self, make_request: Request, bot: Bot, method: TelegramMethod[Any]) -> Any:  # noqa: ANN401
        """Wait for the chat's turn and for everybody's, then send."""
        chat = getattr(method, "chat_id", None)
        if method.__api_method__ not in PACED or not isinstance(chat, int):
            return await make_request(bot, method)
        loop = asyncio.get_running_loop()
        await _sleep(self._gate(chat, loop.time()).wait(loop.time()))
        await self.all.turn(URGENCY.get())
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
            self.chats[chat].free_at = self._begun + gap
        return self.chats[chat]

    def _forget(self, now: float) -> None:
        """Drop gates that hold nobody back, so that a long life does not fill the memory.

        When they are twice as many as were left the last time, or each new chat would look at all of them.
        """
        if len(self.chats) > self._many:
            self.chats = {chat: gate for chat, gate in self.chats.items() if gate.free_at > now - gate.slack}
            self._many = max(MANY, 2 * len(self.chats))


async def _sleep(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
