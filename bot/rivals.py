"""Somebody else works with the bot's token: a foreign webhook is taken away, another asker is told of."""

import logging
from datetime import datetime, timedelta

from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramConflictError

from bot.alarms import tell_every_coordinator
from bot.wiring import House
from custody.facts.tokens import TokenShared
from storage import settings
from storage.errors import BooksUnavailable

log = logging.getLogger(__name__)

TOLD = "token-shared"
"""What the books remember: when the coordinators last heard of another program."""

QUIET = timedelta(days=1)
"""So long nothing more is said of it: both programs are refused again and again."""


async def contested(house: House, refusal: TelegramConflictError) -> None:
    """Telegram gives our updates to somebody else: end that where we can, and have it ended where not."""
    if "webhook" in refusal.message.lower():
        log.warning("a webhook was set with this token: it is taken away, what it was brought is lost here")
        await _take_away(house)
    else:
        log.warning("another program asks with this token: what it gets is lost here, stop it")
        await _tell(house, house.clock.now())


async def _take_away(house: House) -> None:
    try:
        await house.bot.delete_webhook()
    except (TelegramAPIError, ClientDecodeError, OSError) as error:
        log.warning("the webhook could not be taken away yet: %s", error)


async def _tell(house: House, at: datetime) -> None:
    try:
        async with house.database.open() as books:
            told = await settings.get(books, TOLD)
            if told and abs(at - datetime.fromisoformat(told)) < QUIET:
                return
            await settings.put(books, TOLD, at.isoformat())
            await tell_every_coordinator(books, TokenShared(at=at))
    except BooksUnavailable as error:
        log.warning("of the other program nobody could be told yet: %s", error)
    else:
        house.postman.wake()
