"""Reading labels in pictures: fetched from Telegram, decoded in the bot's own threads."""

from functools import partial
from io import BytesIO

from aiogram import Bot

from bot.threads import Threads
from custody.facts.base import Refusal
from custody.facts.doors import NotAPicture, PictureTooLarge
from documents.decode import Decoded, TooLarge, decode

MEGABYTE = 1024 * 1024


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
        file = await self.bot.get_file(file_id)
        buffer = BytesIO()
        await self.bot.download_file(file.file_path or "", buffer)
        seen = await self.threads.run(partial(decode, buffer.getvalue()))
        if isinstance(seen, Decoded):
            return seen.texts
        return PictureTooLarge(megabytes=self.limit_mb) if isinstance(seen, TooLarge) else NotAPicture()
