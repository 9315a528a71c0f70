"""Files from Telegram: asked for a few times, because the person's next messages must not wait for ever."""

import asyncio
import logging
from io import BytesIO
from typing import Literal

from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetFile
from aiohttp import ClientError, ClientResponseError

log = logging.getLogger(__name__)

PAUSES = (0.5, 2.0, 5.0)
"""Seconds before Telegram is asked for a file again; after the last one the person is told."""
SERVER_ERROR = 500

Failure = Literal["too-big", "gone", "away"]
"""Over Telegram's own limit, never to be had, or not to be had now."""


async def fetch(bot: Bot, file_id: str) -> bytes | Failure:
    """The file's bytes, or why there are none."""
    for pause in PAUSES:
        try:
            return await _once(bot, file_id)
        except (TelegramNetworkError, TelegramServerError, TelegramRetryAfter) as error:
            log.warning("a file could not be fetched: %s", error)
            await asyncio.sleep(pause)
    return "away"


async def _once(bot: Bot, file_id: str) -> bytes | Failure:
    method, buffer = GetFile(file_id=file_id), BytesIO()
    try:
        file = await bot(method)
        await bot.download_file(file.file_path or "", buffer)
    except TelegramBadRequest as error:
        return "too-big" if "too big" in error.message else "gone"
    except ClientResponseError as error:
        if error.status < SERVER_ERROR:
            return "gone"
        raise TelegramNetworkError(method, str(error)) from error
    except ClientError as error:
        raise TelegramNetworkError(method, str(error)) from error
    return buffer.getvalue()
