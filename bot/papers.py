"""Photos and documents that go with letters: brought from the books, and how long their caption may be."""

import re
from html import unescape

from aiogram.enums import ParseMode
from aiogram.types import BufferedInputFile

from bot.raw import RawDocument, RawPhoto
from custody.ports import Paper
from handlers.taps import Keyboard
from storage.database import Database

LONGEST_CAPTION = 1024
"""Telegram's limit, in UTF-16 units without the marks."""

_TAG = re.compile(r"</?[a-z]+>")


class Papers:
    """The papers of the books, for the postman."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def __call__(self, paper_id: int) -> Paper | None:
        """The paper with its bytes; None when it is unknown or was forgotten."""
        async with self.database.read() as books:
            paper = await books.paper(paper_id)
        return paper if paper is not None and paper.data is not None else None


def fits_caption(text: str) -> bool:
    """Whether the text can stand under a picture or a file."""
    shown = unescape(_TAG.sub("", text))
    return len(shown.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST_CAPTION


def photo(
    chat: int,
    paper: Paper,
    caption: str | None,
    buttons: Keyboard | None,
    *,
    silent: bool,
) -> RawPhoto:
    """The paper as a picture in the chat."""
    return RawPhoto(
        chat_id=chat, photo=BufferedInputFile(paper.data or b"", paper.name or "photo.jpg"), caption=caption,
        parse_mode=ParseMode.HTML, reply_markup=buttons, disable_notification=silent or None,
    )  # fmt: skip


def document(
    chat: int,
    paper: Paper,
    caption: str | None,
    buttons: Keyboard | None,
    *,
    silent: bool,
) -> RawDocument:
    """The paper as a file in the chat."""
    return RawDocument(
        chat_id=chat, document=BufferedInputFile(paper.data or b"", paper.name or "photo.jpg"),
        caption=caption, parse_mode=ParseMode.HTML, reply_markup=buttons, disable_notification=silent or None,
    )  # fmt: skip
