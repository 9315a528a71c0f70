"""The postman's and intake's work as it is seen from outside, without a word from them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.methods import TelegramMethod

from bot.health.beats import Beats
from bot.pacing import Request
from storage.database import Database
from storage.outbox import Outbox, Outgoing

__all__ = ["Beats", "seen"]


def seen(bot: Bot, database: Database) -> tuple[Beats, Outbox]:
    """The beats of this bot, and the outbox for its postman."""
    beats = Beats()
    bot.session.middleware(SeenCalls(beats))
    return beats, SeenOutbox(database, beats)


class SeenOutbox(Outbox):
    """Whoever asks it for letters is the postman, at the beginning of a round."""

    def __init__(self, database: Database, beats: Beats) -> None:
        super().__init__(database)
        self._beats = beats

    async def pending(self, limit: int, at: datetime, flying: Collection[int] = ()) -> tuple[Outgoing, ...]:
        """The next letters."""
        self._beats.beat("postman")
        return await super().pending(limit, at, flying)


class SeenCalls(BaseRequestMiddleware):
    """Whoever asks Telegram for updates is intake; an answer that fails is seen as well."""

    def __init__(self, beats: Beats) -> None:
        self._beats = beats

    async def __call__(self, make_request: Request, bot: Bot, method: TelegramMethod[Any]) -> Any:  # noqa: ANN401
        """Ask."""
        if method.__api_method__ == "getUpdates":
            self._beats.beat("intake")
        return await make_request(bot, method)
