"""Telegram's limits, kept in one place: so many messages a second in all, a chat, and a group."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod

from custody.letters import Urgency

PACED = frozenset({"sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageReplyMarkup"})
GROUP_GAP = 3.0
"""Seconds between two messages to one group: twenty a minute."""

BURST = 3
"""So many messages may go to one chat at once before its pace holds."""

KEPT = 10
"""So many messages of what is saved up are kept for answers: beside thousands of reminders none waits."""

URGENCY: ContextVar[int] = ContextVar("urgency", default=0)
"""How urgent what this task sends is, as `custody.letters.Urgency`: the least number goes first."""

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

    def opens(self, now: float) -> float:
        """How many seconds one would wait; nobody's place is taken."""
        return max(self.free_at, now - self.slack) - now

    def close(self, until: float) -> None:
        """Nobody passes before `until`."""
        self.free_at = max(self.free_at, until + self.slack)


class Queue:
    """Those who wait before a gate: the most urgent first, and of the equally urgent the first.

    What has no hurry leaves some of the gate's burst to what has.
    """

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.kept = min(gate.gap * KEPT, gate.slack)
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, urgency: int) -> None:
        """Wait until the gate lets this one through."""
        loop = asyncio.get_running_loop()
        if not (self._waiting and self._waiting[0][0] <= urgency) and self._opens(urgency, loop) <= 0:
            self.gate.wait(loop.time())
            return
        turn = loop.create_future()
        heapq.heappush(self._waiting, (urgency, next(self._numbers), turn))
        if self._waiting[0][-1] is turn:
            self._let(loop)
        await turn

    def _opens(self, urgency: int, loop: asyncio.AbstractEventLoop) -> float:
        """How many seconds one so urgent would wait if nobody stood before it."""
        return self.gate.opens(loop.time()) + (self.kept if urgency >= Urgency.BROADCAST else 0)

    def _let(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let through whoever may go now, and come back when the next may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting and self._opens(self._waiting[0][0], loop) <= 0:
            *_, turn = heapq.heappop(self._waiting)
            if not turn.done():  # somebody who gave up takes nobody's place
                self.gate.wait(loop.time())
                turn.set_result(None)
        if self._waiting:
            self._timer = loop.call_later(self._opens(self._waiting[0][0], loop), self._let, loop)


class Pace(BaseRequestMiddleware):
    """Delays every sending request so that Telegram's limits hold, and honours `retry_after`."""

    def __init__(self, send_rate: float, chat_rate: float) -> None:
        self.all = Queue(Gate(1 / send_rate, max(1, int(send_rate))))
        self.chat_gap = 1 / chat_rate
        self.chats: dict[int, Gate] = {}
        self._begun = float("-inf")

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
        """Drop gates that hold nobody back, so that a long life does not fill the memory."""
        if len(self.chats) > 5000:  # noqa: PLR2004 - far more than are ever waiting
            self.chats = {chat: gate for chat, gate in self.chats.items() if gate.free_at > now - 60}


async def _sleep(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
