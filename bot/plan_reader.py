"""Workbooks of the coordinator: fetched from Telegram, read in the bot's own threads."""

import hashlib
from dataclasses import dataclass, field
from functools import partial

from aiogram import Bot

from bot.fetching import fetch
from bot.threads import Threads
from custody.desk.plans.tools import SentWorkbook, Workbook
from custody.facts.base import Refusal
from custody.facts.plans import PlanUnreadable
from custody.plan import Plan
from documents.plan_xlsx import is_untouched, read_plan
from documents.workbook import FILE_BYTES
from documents.workbook_kind import kind_of

MEGABYTES = FILE_BYTES >> 20


@dataclass
class PlanReader:
    """Reads one workbook at a time; the last one is kept in mind for the tap that follows its preview."""

    bot: Bot
    threads: Threads
    last: Workbook | None = field(default=None, repr=False)

    async def fetch(self, sent: SentWorkbook) -> bytes | Refusal:
        """The bytes, or why there are none; what is too large is not even asked for."""
        if sent.size is not None and sent.size > FILE_BYTES:
            return PlanUnreadable(because="too-large", megabytes=MEGABYTES)
        fetched = await fetch(self.bot, sent.file_id)
        if isinstance(fetched, bytes):
            return fetched
        if fetched == "too-big":
            return PlanUnreadable(because="too-large", megabytes=MEGABYTES)
        return PlanUnreadable(because="unavailable")

    async def read(self, content: bytes) -> Workbook | Refusal:
        """What stands in it, or why it cannot be read at all."""
        kind = await self.threads.run(partial(kind_of, content))
        if kind != "xlsx":
            return PlanUnreadable(because=kind)
        sha256 = hashlib.sha256(content).hexdigest()
        if self.last is None or self.last.sha256 != sha256:
            self.last = await self.threads.run(partial(_read, content, sha256))
        return self.last


def _read(content: bytes, sha256: str) -> Workbook:
    said = read_plan(content)
    return Workbook(content, sha256, said, isinstance(said, Plan) and is_untouched(said))
