"""Intake's, the postman's and Telegram's doings as they are seen from outside, without a word from them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.methods import TelegramMethod

from bot.health.beats import Beats
from bot.pacing import PACED, Request
from storage.database import Database, UpdateKey
from storage.errors import BooksUnavailable
from storage.inbox import Inbox, InboxRow
from storage.outbox import Outbox, Outgoing, Sent

__all__ = ["Beats", "seen"]

UNCHANGED = "not modified"
"""An edit that changes nothing is as good as sent."""


def seen(bot: Bot, database: Database) -> tuple[Beats, Inbox, Outbox]:
    """The beats of this bot, the inbox for its intake and the outbox for its postman."""
    beats = Beats()
    bot.session.middleware(SeenCalls(beats))
    database.committed = beats.tally.commits.add
    return beats, SeenInbox(database, beats), SeenOutbox(database, beats)


class SeenInbox(Inbox):
    """What intake stores is counted."""

    def __init__(self, database: Database, beats: Beats) -> None:
        super().__init__(database)
        self._beats = beats

    async def store(self, rows: Sequence[InboxRow]) -> tuple[UpdateKey, ...]:
        """Store them; what cannot be stored is the books' failure."""
        try:
            fresh = await super().store(rows)
        except BooksUnavailable:
            self._beats.fails("books")
            raise
        self._beats.works("books")
        self._beats.tally.updates += len(fresh)
        return fresh


class SeenOutbox(Outbox):
    """Whoever asks it for letters is the postman, at the beginning of a round."""

    def __init__(self, database: Database, beats: Beats) -> None:
        super().__init__(database)
        self._beats = beats

    async def pending(self, limit: int, at: datetime, flying: Collection[int] = ()) -> tuple[Outgoing, ...]:
        """The next letters."""
        self._beats.beat("postman")
        return await super().pending(limit, at, flying)

    async def mark_sent(self, results: Sequence[Sent]) -> None:
        """They have arrived."""
        await super().mark_sent(results)
        self._beats.tally.sent += len(results)


class SeenCalls(BaseRequestMiddleware):
    """Whoever asks Telegram for updates is intake; what it refuses is counted."""

    def __init__(self, beats: Beats) -> None:
        self._beats = beats

    async def __call__(self, make_request: Request, bot: Bot, method: TelegramMethod[Any]) -> Any:  # noqa: ANN401
        """Ask."""
        if method.__api_method__ == "getUpdates":
            self._beats.beat("intake")
        try:
            return await make_request(bot, method)
        except TelegramConflictError:
            self._beats.fails("intake")
            raise
        except TelegramRetryAfter as error:
            self._beats.tally.slowed += 1
            self._beats.tally.slowed_seconds += error.retry_after
            raise
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            if method.__api_method__ in PACED and UNCHANGED not in error.message:
                self._beats.tally.failed += 1
            raise
