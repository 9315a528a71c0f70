"""The webhook: 200 only after the update is stored, and nothing for whoever does not know the secret."""

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any
from urllib.parse import unquote, urlsplit

from aiogram import Bot
from aiohttp import web

from bot.door import Answer, heard_out, standing_open
from bot.intake import Intake, is_update
from bot.raw import WANTED
from bot.settings import Settings
from bot.starting import with_telegram
from storage.errors import BooksUnavailable

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name


def receiving(intake: Intake, path: str, secret: str) -> Answer:
    """What the door answers."""

    async def receive(request: web.BaseRequest) -> web.Response:
        if request.path != path:
            return web.Response(status=404)
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "POST"})
        shown = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(shown.encode(errors="surrogateescape"), secret.encode()):
            return web.Response(status=404)
        if "Content-Encoding" in request.headers:
            return web.Response(status=415)  # Telegram packs nothing, and a small pack may hold a gigabyte
        update = _update_in(await heard_out(request))
        return web.Response(status=400) if update is None else await _store(intake, update)

    return receive


def _update_in(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if is_update(update) else None


async def _store(intake: Intake, update: dict[str, Any]) -> web.Response:
    try:
        await intake.take([update])
    except BooksUnavailable as error:
        log.warning("an update could not be stored, Telegram will bring it again: %s", error)
        return web.Response(status=503)
    return web.Response()


async def hung(bot: Bot, settings: Settings) -> None:
    """Tell Telegram where updates are to be brought."""
    await bot.set_webhook(settings.webhook_url, secret_token=settings.webhook_shown, allowed_updates=WANTED)


@asynccontextmanager
async def serving(
    bot: Bot, intake: Intake, settings: Settings, stopping: asyncio.Event
) -> AsyncIterator[None]:
    """Serve the webhook and tell Telegram about it; updates in flight are finished before it closes."""
    path = unquote(urlsplit(settings.webhook_url).path) or "/"
    async with standing_open(settings.listen, receiving(intake, path, settings.webhook_shown)):
        await with_telegram(settings, partial(hung, bot, settings), stopping)
        yield
