"""Reading labels in pictures: fetched from Telegram, decoded in the bot's own threads."""

from dataclasses import dataclass
from functools import partial

from aiogram import Bot

from bot.fetching import Failure, fetch
from bot.threads import Threads
from custody.facts.base import Refusal
from custody.facts.doors import NoLabelSeen, NotAPicture, PictureTooLarge, PictureUnavailable

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that was fetched: the texts of its codes, and its bytes as they came."""

    texts: tuple[str, ...]
    data: bytes
    threads: Threads

    async def kept(self) -> bytes:
        """It, without what its camera wrote beside it."""
        return await self.threads.run(partial(_stripped, self.data))


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
        fetched = await fetch(self.bot, file_id)
        if not isinstance(fetched, bytes):
            return self._refused(fetched)
        seen = await self.threads.run(partial(_seen, fetched, self.limit_mb))
        return Photo(seen, fetched, self.threads) if isinstance(seen, tuple) else seen

    def _refused(self, why: Failure) -> Refusal:
        """A file that Telegram will never give is a label that was not seen."""
        if why == "too-big":
            return PictureTooLarge(megabytes=self.limit_mb)
        return PictureUnavailable() if why == "away" else NoLabelSeen()


def _seen(picture: bytes, limit_mb: int) -> tuple[str, ...] | Refusal:
    """The texts of its codes, or why there are none."""
    from documents.decode import Decoded, TooLarge, decode  # noqa: PLC0415 - the first photo brings the eyes

    seen = decode(picture)
    if isinstance(seen, Decoded):
        return seen.texts
    return PictureTooLarge(megabytes=limit_mb) if isinstance(seen, TooLarge) else NotAPicture()


def _stripped(picture: bytes) -> bytes:
    from documents.stripped import stripped  # noqa: PLC0415 - the first photo brings the eyes

    return stripped(picture)
