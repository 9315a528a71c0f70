"""Reading labels in pictures: fetched from Telegram, decoded in the bot's own threads."""

import asyncio
import logging
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetFile
from aiohttp import ClientError, ClientResponseError

from bot.threads import Threads
from custody.facts.base import Refusal
from custody.facts.doors import NoLabelSeen, NotAPicture, PictureTooLarge, PictureUnavailable
from documents.decode import Decoded, TooLarge, decode
from documents.stripped import stripped

log = logging.getLogger(__name__)

MEGABYTE = 1024 * 1024
PAUSES = (0.5, 2.0, 5.0)
"""Seconds before Telegram is asked for a picture again; after the last one the person is told."""
SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that was fetched: the texts of its codes, and its bytes as they came."""

    texts: tuple[str, ...]
    data: bytes
    threads: Threads

    async def kept(self) -> bytes:
        """It, without what its camera wrote beside it."""
        return await self.threads.run(partial(stripped, self.data))


class PhotoEyes:
    """Fetches a picture and reads its QR codes."""

    def __init__(self, bot: Bot, threads: Threads, limit_mb: int) -> None:
        self.bot = bot
        self.threads = threads
        self.limit_mb = limit_mb

    async def __call__(self, file_id: str, size: int | None) -> Photo | Refusal:
        """The picture with the texts of its codes, or why there is none."""
        if size is not None and size > self.limit_mb * MEGABYTE:
            return PictureTooLarge(megabytes=self.limit_mb)
        fetched = await self._patiently(file_id)
        if isinstance(fetched, Refusal):
            return fetched
        seen = await self.threads.run(partial(decode, fetched))
        if isinstance(seen, Decoded):
            return Photo(seen.texts, fetched, self.threads)
        return PictureTooLarge(megabytes=self.limit_mb) if isinstance(seen, TooLarge) else NotAPicture()

    async def _patiently(self, file_id: str) -> bytes | Refusal:
        """The file's bytes, asked for a few times: the person's next messages must not wait for ever."""
        for pause in PAUSES:
            try:
                return await self._fetch(file_id)
            except (TelegramNetworkError, TelegramServerError, TelegramRetryAfter) as error:
                log.warning("a picture could not be fetched: %s", error)
                await asyncio.sleep(pause)
        return PictureUnavailable()

    async def _fetch(self, file_id: str) -> bytes | Refusal:
        """The file's bytes; a file that Telegram will never give is a label that was not seen."""
        method, buffer = GetFile(file_id=file_id), BytesIO()
        try:
            file = await self.bot(method)
            await self.bot.download_file(file.file_path or "", buffer)
        except TelegramBadRequest as error:
            too_big = "too big" in error.message
            return PictureTooLarge(megabytes=self.limit_mb) if too_big else NoLabelSeen()
        except ClientResponseError as error:
            if error.status < SERVER_ERROR:
                return NoLabelSeen()
            raise TelegramNetworkError(method, str(error)) from error
        except ClientError as error:
            raise TelegramNetworkError(method, str(error)) from error
        return buffer.getvalue()
