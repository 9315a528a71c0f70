"""Reading labels in pictures: fetched from Telegram, decoded in the bot's own threads."""

from functools import partial
from io import BytesIO

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError
from aiogram.methods import GetFile
from aiohttp import ClientError, ClientResponseError

from bot.threads import Threads
from custody.facts.base import Refusal
from custody.facts.doors import NoLabelSeen, NotAPicture, PictureTooLarge
from documents.decode import Decoded, TooLarge, decode

MEGABYTE = 1024 * 1024
SERVER_ERROR = 500


class PhotoEyes:
    """Fetches a picture and reads its QR codes."""

    def __init__(self, bot: Bot, threads: Threads, limit_mb: int) -> None:
        self.bot = bot
        self.threads = threads
        self.limit_mb = limit_mb

    async def __call__(self, file_id: str, size: int | None) -> tuple[str, ...] | Refusal:
        """The texts of the codes, or why there are none; network errors are raised."""
        if size is not None and size > self.limit_mb * MEGABYTE:
            return PictureTooLarge(megabytes=self.limit_mb)
        fetched = await self._fetch(file_id)
        if isinstance(fetched, Refusal):
            return fetched
        seen = await self.threads.run(partial(decode, fetched))
        if isinstance(seen, Decoded):
            return seen.texts
        return PictureTooLarge(megabytes=self.limit_mb) if isinstance(seen, TooLarge) else NotAPicture()

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
