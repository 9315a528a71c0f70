"""The exporter of the chat: the books of the person's own campaign become a file that Telegram takes."""

import shutil
import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from io import SEEK_END, BytesIO
from typing import BinaryIO

from bot.clock import Clock
from bot.exports import checking
from bot.exports.formats import ENDINGS, writer_of
from bot.exports.source import Source
from bot.progress import Progress
from bot.threads import Threads
from custody.desk.call import Call
from custody.desk.ledger.exporting import Export, Format
from documents.export_xlsx import TooManyRowsError
from storage.database import Database
from storage.exporting import count_entries, own_streams

MOST = 45_000_000
"""Bytes; Telegram takes 50 MB."""

ZIPPED_FROM = 5_000_000
"""A larger text is zipped: phones have little room."""

STAMP = (2000, 1, 1, 0, 0, 0)
"""The file's time inside the archive: the same books make the same archive."""


class Exporter:
    """Writes into a temporary file beside the event loop, and tells the chat how far it has come."""

    def __init__(self, database: Database, threads: Threads, progress: Progress, clock: Clock) -> None:
        self.database = database
        self.threads = threads
        self.progress = progress
        self.clock = clock

    async def __call__(self, call: Call, kind: Format) -> Export | None:
        """The file; None when it is too large for a chat, or a sheet too long for a workbook."""
        total = await count_entries(self.database)
        with tempfile.TemporaryFile() as file:
            async with self.progress.of(call.chat, call.person.language, total) as counter:
                source = await self._source(call, counter.reach)
                try:
                    await writer_of(kind)(source, file)
                except TooManyRowsError:
                    return None
                return await self.threads.press(partial(packed, kind, file))

    async def _source(self, call: Call, told: Callable[[int], None]) -> Source:
        async with self.database.read() as books:
            campaign = await books.campaign(call.person.campaign)
        streams = await own_streams(self.database, campaign.id)
        return Source(
            self.database, campaign, self.clock.now(), call.person.language, streams, self.threads.press, told
        )


def packed(kind: Format, file: BinaryIO) -> Export | None:
    """The file as it is sent: a large text zipped, a ledger with its script; None when it is too large."""
    size, name = file.seek(0, SEEK_END), f"export.{ENDINGS[kind]}"
    file.seek(0)
    if kind == "xlsx" or (kind == "epcis" and size <= ZIPPED_FROM):
        return Export(kind, name, file.read(), zipped=False) if size <= MOST else None
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        inside = zipfile.ZipInfo(name, STAMP)
        inside.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(inside, "w", force_zip64=True) as into:
            shutil.copyfileobj(file, into)
        if kind == "jsonl":
            archive.writestr(zipfile.ZipInfo(checking.NAME, STAMP), checking.script())
    data = held.getvalue()
    return Export(kind, f"{name}.zip", data, zipped=True) if len(data) <= MOST else None
