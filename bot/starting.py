"""The start: what is away is waited for, Telegram or the database; what is set wrongly is said at once."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TypeVar

from aiogram.exceptions import ClientDecodeError
from aiohttp import ClientConnectorError

from bot.clock import Clock
from bot.patience import Pause
from bot.settings import TELEGRAM, Settings
from bot.wiring import House, wired
from bot.worker import OUTAGES
from storage.errors import BooksUnavailable, NoRight

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0

Result = TypeVar("Result")


class ToldToStop(Exception):  # noqa: N818 - not an error: somebody wanted it
    """The bot was told to stop before it was at work."""


@asynccontextmanager
async def opened(settings: Settings, clock: Clock, stopping: asyncio.Event) -> AsyncIterator[House]:
    """The wired house, as soon as the database answers; ToldToStop when that comes first."""
    async with AsyncExitStack() as closing:
        yield await with_books(lambda: closing.enter_async_context(wired(settings, clock)), stopping)


async def with_books(attempt: Callable[[], Awaitable[Result]], stopping: asyncio.Event) -> Result:
    """What the attempt brings, once the database answers."""

    def is_away(error: Exception) -> bool:
        return isinstance(error, BooksUnavailable) and not isinstance(error, NoRight)

    return await _patiently("the books", attempt, stopping, is_away)


async def with_telegram(
    settings: Settings, attempt: Callable[[], Awaitable[Result]], stopping: asyncio.Event
) -> Result:
    """What the attempt brings, once Telegram answers."""

    def is_away(error: Exception) -> bool:
        return isinstance(error, OUTAGES) and not _is_wrong_address(settings, error)

    return await _patiently("Telegram", attempt, stopping, is_away)


def _is_wrong_address(settings: Settings, error: Exception) -> bool:
    """Whether nobody, or no Bot API, lives there: never said of Telegram itself, which comes back."""
    silent = isinstance(error, ClientDecodeError) or isinstance(error.__cause__, ClientConnectorError)
    return silent and settings.bot_api_url.rstrip("/") != TELEGRAM


async def _patiently(
    whom: str,
    attempt: Callable[[], Awaitable[Result]],
    stopping: asyncio.Event,
    is_away: Callable[[Exception], bool],
) -> Result:
    """Try until it succeeds, with growing pauses; the log hears of it once."""
    pause = Pause(FIRST_PAUSE, LONGEST_PAUSE)
    while not stopping.is_set():
        try:
            return await attempt()
        except Exception as error:
            if not is_away(error):
                raise
            if pause.seconds == pause.first:
                log.warning("the start waits for %s: %s", whom, error)
        await pause.rest(stopping)
    raise ToldToStop
