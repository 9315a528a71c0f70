"""Intake: an update is in the inbox, durably, before Telegram is told that we have it."""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramUnauthorizedError

from bot.clock import Clock
from bot.raw import WANTED, RawUpdates
from bot.redact import fingerprint, redacted
from storage.errors import BooksUnavailable
from storage.inbox import Inbox, InboxRow

log = logging.getLogger(__name__)

POLL_SECONDS = 25
LONGEST_PAUSE = 30.0


class Intake:
    """Writes updates down and wakes the worker; the same update twice is stored once."""

    def __init__(
        self, inbox: Inbox, bot_id: int, clock: Clock, wake: Callable[[Sequence[InboxRow]], None]
    ) -> None:
        self.inbox = inbox
        self.bot_id = bot_id
        self.clock = clock
        self.wake = wake

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        """Store these raw updates in one commit; BooksUnavailable means that none of them is ours yet."""
        rows = [written(update, self.bot_id, self.clock.now()) for update in updates]
        fresh = set(await self.inbox.store(rows)) if rows else set()
        self.wake([row for row in rows if row.key in fresh])


async def poll(bot: Bot, intake: Intake, stopping: asyncio.Event) -> None:
    """Ask for updates until `stopping`; an update is confirmed by the next question, after it is stored."""
    offset, pause = 0, 0.0
    while not stopping.is_set():
        try:
            updates = await _ask(bot, offset, stopping)
            await intake.take(updates)
            offset, pause = max([offset, *(each["update_id"] + 1 for each in updates)]), 0.0
        except TelegramUnauthorizedError:
            raise
        except (TelegramAPIError, ClientDecodeError, BooksUnavailable) as error:
            pause = min(LONGEST_PAUSE, pause * 2 + 0.5)
            log.warning("updates could not be fetched or stored, next try in %.1f s: %s", pause, error)
            await _pause(stopping, pause)


async def _ask(bot: Bot, offset: int, stopping: asyncio.Event) -> list[dict[str, Any]]:
    """One long poll, given up at once when the bot is to stop."""
    method = RawUpdates(offset=offset, limit=100, timeout=POLL_SECONDS, allowed_updates=WANTED)
    asking = asyncio.ensure_future(bot(method, request_timeout=POLL_SECONDS + 15))
    stop = asyncio.ensure_future(stopping.wait())
    try:
        await asyncio.wait({asking, stop}, return_when=asyncio.FIRST_COMPLETED)
        return await asking if asking.done() else []
    finally:
        for task in (asking, stop):
            task.cancel()
        await asyncio.gather(asking, stop, return_exceptions=True)


async def _pause(stopping: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return


def written(update: dict[str, Any], bot_id: int, received: datetime) -> InboxRow:
    """An update as it is kept: names blotted out, and the hash of what came."""
    kind = next((key for key in update if key != "update_id"), "unknown")
    said = update.get(kind)
    spoken: dict[str, Any] = said if isinstance(said, dict) else {}
    message = spoken.get("message", spoken) if kind == "callback_query" else spoken
    chat = message.get("chat", {}).get("id") if isinstance(message, dict) else None
    sender = spoken.get("from", {}).get("id") if isinstance(spoken.get("from"), dict) else None
    date = spoken.get("edit_date") or spoken.get("date")
    return InboxRow(
        bot_id=bot_id, update_id=int(update["update_id"]), chat=chat or sender or 0, sender=sender, kind=kind,
        at=datetime.fromtimestamp(date, UTC) if isinstance(date, int) else None, received_at=received,
        sha256=fingerprint(update), body=json.dumps(redacted(update), ensure_ascii=False),
    )  # fmt: skip
