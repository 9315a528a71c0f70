"""The watch over the webhook: nobody asks for updates there, so nobody would notice that none can come."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramUnauthorizedError
from aiogram.types import WebhookInfo

from bot.contact import Contact
from bot.patience import rest

log = logging.getLogger(__name__)

WATCH_SECONDS = 60.0
SECONDS = 20
"""How long one answer is waited for."""

RECENT = timedelta(minutes=2)
"""A delivery that failed longer ago says nothing of now."""


async def keep_watch(
    bot: Bot, url: str, hang: Callable[[], Awaitable[object]], contact: Contact, stopping: asyncio.Event
) -> None:
    """Ask Telegram every minute whether it reaches us, until `stopping`.

    TelegramUnauthorizedError when the token was revoked; a webhook that somebody has taken away is set again.
    """
    while not stopping.is_set():
        try:
            info = await bot.get_webhook_info(request_timeout=SECONDS)
            if info.url != url:
                log.warning("the webhook was taken away, it is set again")
                await hang()
            elif _reaches(info, contact.clock.now()):
                contact.heard()
        except TelegramUnauthorizedError:
            raise
        except (TelegramAPIError, ClientDecodeError, OSError) as error:
            log.warning("Telegram could not be asked about the webhook: %s", error)
        await rest(stopping, WATCH_SECONDS)


def _reaches(info: WebhookInfo, now: datetime) -> bool:
    """Whether everything is delivered, or is being delivered without trouble."""
    failed = info.last_error_date
    return not info.pending_update_count or failed is None or now - failed > RECENT
