"""Whose turn a task is: a bot by itself always has it, several bots take turns that end by themselves."""

import time
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any, Protocol

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.methods import TelegramMethod

from bot.pacing import PACED, Request
from storage.leases import SECONDS

SLACK = 1.5
"""Seconds before its end in which a turn is not used any more: what was sent then must arrive too."""

ASK_SECONDS = 0.5
"""So often is asked whether somebody else's turn is over."""

CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""The clock that goes on while the process or the machine stands still."""

BY_POST: ContextVar[bool] = ContextVar("by_post", default=False)
"""Whether what is said to Telegram is a letter of the outbox."""


class NotOurTurn(Exception):  # noqa: N818 - not an error: somebody else carries the letter
    """The letter waited for so long that somebody else may carry it by now."""


class Turn(Protocol):
    """The right to do a task."""

    idle: float
    """Seconds after which one looks for work without having been woken."""

    async def mine(self) -> bool:
        """Take or keep it; BooksUnavailable."""
        ...

    def holds(self) -> bool:
        """Whether it is ours at this very moment."""
        ...

    async def pass_on(self) -> None:
        """There is work for whose turn it is."""
        ...


class Alone:
    """Nobody else could do it."""

    idle = 5.0

    async def mine(self) -> bool:
        """Always."""
        return True

    def holds(self) -> bool:
        """Always."""
        return True

    async def pass_on(self) -> None:
        """Nobody is there."""


class Shared:
    """One of several bots has the turn at a time; after the last one's death another takes it."""

    idle = 1.0

    def __init__(self, take: Callable[[], Awaitable[bool]], ring: Callable[[], Awaitable[None]]) -> None:
        self.begins: Callable[[], None] = _nothing
        self._take, self._ring = take, ring
        self._until = self._not_before = float("-inf")

    async def mine(self) -> bool:
        """Take it, or keep it when half of it is over."""
        now = _now()
        if now < self._until - SECONDS / 2:
            return True
        if now < self._not_before:
            return False
        if await self._take():
            if now > self._until:
                self.begins()
            self._until = now + SECONDS - SLACK
            return True
        self._until, self._not_before = float("-inf"), now + ASK_SECONDS
        return False

    def holds(self) -> bool:
        """By the clock that goes on while we stand still."""
        return _now() < self._until

    async def pass_on(self) -> None:
        """Ring: whose turn it is hears it, in whichever process."""
        await self._ring()


class InTurn(BaseRequestMiddleware):
    """Stops a letter that has waited for its pace until the turn was over: somebody else carries it.

    What is said beside the post by a bot whose turn it is not is counted by the one whose turn it is.
    """

    def __init__(self, turn: Turn, spent: Callable[[int], Awaitable[None]]) -> None:
        self.turn, self.spent = turn, spent

    async def __call__(self, make_request: Request, bot: Bot, method: TelegramMethod[Any]) -> Any:  # noqa: ANN401
        """Ask at the last moment."""
        if not self.turn.holds():
            if BY_POST.get():
                raise NotOurTurn
            chat = getattr(method, "chat_id", None)
            if method.__api_method__ in PACED and isinstance(chat, int):
                await self.spent(chat)
        return await make_request(bot, method)


def _now() -> float:
    return time.clock_gettime(CLOCK)


def _nothing() -> None:
    """Nobody needs to know."""
