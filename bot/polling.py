"""Asking for updates: what is stored is confirmed by the next question, and nothing else ever is."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramUnauthorizedError,
)

from bot.intake import Intake, is_update
from bot.patience import Pause
from bot.raw import WANTED, RawUpdates
from storage.errors import BooksUnavailable

log = logging.getLogger(__name__)

POLL_SECONDS = 25
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0

FROM_THE_FIRST = 0
"""A question that confirms nothing, and is answered with whatever waits."""


Contested = Callable[[TelegramConflictError], Awaitable[None]]
"""What is done where somebody else gets the updates."""


async def poll(bot: Bot, intake: Intake, contested: Contested, stopping: asyncio.Event) -> None:
    """Ask for updates until `stopping`; an update is confirmed by the next question, after it is stored.

    After a week of silence Telegram begins its numbers anew, higher or lower: a question confirms the last
    batch only, and after silence or a long outage nothing at all.
    """
    offset, last, pause = FROM_THE_FIRST, list[int](), Pause(FIRST_PAUSE, LONGEST_PAUSE)
    while not stopping.is_set():
        try:
            came = await _ask(bot, offset, stopping)
            updates = _usable(came)
            await intake.take(updates)
            numbers = [each["update_id"] for each in updates]
            waits = bool(came) and numbers in ([], last)  # it comes again, and for ever
            offset, last = max(numbers) + 1 if numbers else FROM_THE_FIRST, numbers
        except TelegramUnauthorizedError:
            raise
        except (TelegramAPIError, ClientDecodeError, BooksUnavailable) as error:
            waits, last = True, []
            offset = FROM_THE_FIRST if pause.seconds == pause.longest else offset
            log.warning(
                "updates could not be fetched or stored, next try in %.1f s: %s", pause.seconds, error
            )
            if isinstance(error, TelegramConflictError):
                await contested(error)
        if waits:
            await pause.rest(stopping)
        else:
            pause = Pause(FIRST_PAUSE, LONGEST_PAUSE)


def _usable(came: Sequence[Any]) -> list[dict[str, Any]]:
    """The updates that have a number; the others cannot be stored, nor confirmed."""
    updates = [each for each in came if is_update(each)]
    if len(updates) < len(came):
        log.error("%s updates without a usable update_id are skipped", len(came) - len(updates))
    return updates


async def _ask(bot: Bot, offset: int, stopping: asyncio.Event) -> list[Any]:
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
