"""Telegram seen by the doctor: the token, our clock against its own, the webhook."""

from collections.abc import AsyncIterator
from datetime import timedelta
from email.utils import parsedate_to_datetime

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientError, ClientTimeout

from bot.cli.checks import Finding, finding, ill
from bot.cli.telegram import SECONDS, asking
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from bot.clock import Clock

CLOCK_SLIP = timedelta(seconds=10)
"""Message times are Telegram's, button times ours: farther apart they contradict each other."""


async def telegram_findings(terminal: Terminal) -> AsyncIterator[Finding]:
    """Everything about Telegram; without an answer only why there is none."""
    settings = terminal.settings
    try:
        async with asking(settings) as bot:
            me = await bot.get_me(request_timeout=SECONDS)
            yield finding("ok", "token", username=me.username or "")
            yield await _clock(bot, settings.bot_api_url, terminal.clock)
            async for found in _webhook(bot, settings.webhook_url):
                yield found
    except Trouble as trouble:
        yield ill(trouble)


async def _clock(bot: Bot, url: str, clock: Clock) -> Finding:
    """Our time beside the Date header of an answer; without a token in the address."""
    if not isinstance(bot.session, AiohttpSession):
        return finding("note", "no-date")
    session = await bot.session.create_session()
    try:
        waiting = ClientTimeout(total=SECONDS)
        async with session.get(url, allow_redirects=False, timeout=waiting) as response:
            here, there = clock.now(), parsedate_to_datetime(response.headers.get("Date", ""))
    except (ClientError, TimeoutError, ValueError, TypeError):
        return finding("note", "no-date")
    seconds = round((here - there).total_seconds())
    if abs(here - there) > CLOCK_SLIP:
        return finding(
            "attention", "clock-off", seconds=abs(seconds), side="ahead" if seconds > 0 else "behind"
        )
    return finding("ok", "clock", seconds=abs(seconds))


async def _webhook(bot: Bot, wanted: str) -> AsyncIterator[Finding]:
    info = await bot.get_webhook_info(request_timeout=SECONDS)
    pending = info.pending_update_count
    if info.url != wanted:
        missing = "webhook-foreign" if info.url else "webhook-missing"
        yield finding("attention", missing, pending=pending)
    else:
        yield finding("ok", "webhook" if wanted else "polling", pending=pending)
    if info.last_error_message and info.url:
        yield finding("attention", "webhook-error", said=info.last_error_message)
