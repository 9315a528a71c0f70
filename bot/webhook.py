"""The webhook: 200 only after the update is stored, and nothing for whoever does not know the secret."""

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from urllib.parse import urlsplit

from aiogram import Bot
from aiohttp import web

from bot.intake import Intake, is_update
from bot.raw import WANTED
from bot.settings import Settings
from bot.starting import with_telegram
from storage.errors import BooksUnavailable

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
LARGEST = 1024 * 1024


def application(intake: Intake, path: str, secret: str) -> web.Application:
    """The web application with its one door."""

    async def receive(request: web.Request) -> web.Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(shown.encode(), secret.encode()):
            return web.Response(status=404)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not is_update(update):
            return web.Response(status=400)
        return await _store(intake, update)

    app = web.Application(client_max_size=LARGEST)
    app.router.add_post(path, receive)
    return app


async def _store(intake: Intake, update: dict[str, object]) -> web.Response:
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
    path = urlsplit(settings.webhook_url).path or "/"
    runner = web.AppRunner(application(intake, path, settings.webhook_shown), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, *settings.listen).start()
        await with_telegram(settings, partial(hung, bot, settings), stopping)
        yield
    finally:
        await runner.cleanup()
