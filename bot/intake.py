"""Intake: an update is in the inbox, durably, before Telegram is told that we have it."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramUnauthorizedError

from bot.apology import Apology
from bot.clock import Clock
from bot.contact import Contact
from bot.patience import rest
from bot.raw import WANTED, RawUpdates
from bot.redact import fingerprint, redacted
from storage.errors import BooksUnavailable
from storage.inbox import Inbox, InboxRow
from storage.moments import line
from storage.waiting import taken

log = logging.getLogger(__name__)

POLL_SECONDS = 25
LONGEST_PAUSE = 30.0
LARGEST_NUMBER, LARGEST_ID = 2**53, 2**63
LATEST = 2**32
"""Telegram's times are seconds since 1970 in 32 bits."""

TOO_DEEP = "nested too deeply to be kept"


class Intake:
    """Writes updates down and wakes the worker; the same update twice is stored once."""

    def __init__(
        self,
        inbox: Inbox,
        bot_id: int,
        clock: Clock,
        wake: Callable[[Sequence[InboxRow]], None],
        contact: Contact,
        apology: Apology,
    ) -> None:
        self.inbox = inbox
        self.bot_id = bot_id
        self.clock = clock
        self.wake = wake
        self.contact, self.apology = contact, apology

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        """Store these raw updates in one commit; BooksUnavailable means that none of them is ours yet."""
        rows = [written(update, self.bot_id, self.clock.now()) for update in updates]
        try:
            found = await taken(self.inbox, rows) if rows else []
        except BooksUnavailable:
            self.apology.fails(row.chat for row in rows)
            raise
        self.contact.heard()
        self.wake(found)


async def poll(bot: Bot, intake: Intake, stopping: asyncio.Event) -> None:
    """Ask for updates until `stopping`; an update is confirmed by the next question, after it is stored."""
    offset, pause = 0, 0.0
    while not stopping.is_set():
        try:
            came = await _ask(bot, offset, stopping)
            updates = _usable(came)
            await intake.take(updates)
            offset, pause = max([offset, *(each["update_id"] + 1 for each in updates)]), 0.0
            if came and not updates:  # they will come again at once, and for ever
                await rest(stopping, LONGEST_PAUSE)
        except TelegramUnauthorizedError:
            raise
        except (TelegramAPIError, ClientDecodeError, BooksUnavailable) as error:
            pause = min(LONGEST_PAUSE, pause * 2 + 0.5)
            log.warning("updates could not be fetched or stored, next try in %.1f s: %s", pause, error)
            await rest(stopping, pause)


def _usable(came: Sequence[Any]) -> list[dict[str, Any]]:
    """The updates that have a number; the others cannot be stored, nor confirmed."""
    updates = [each for each in came if is_update(each)]
    if len(updates) < len(came):
        log.error("%s updates without a usable update_id are skipped", len(came) - len(updates))
    return updates


async def _ask(bot: Bot, offset: int, stopping: asyncio.Event) -> list[Any]:
    """One long poll, given up at once when the bot is to stop."""
    method = RawUpdates(offset=offset, limit=100, timeout=POLL_SECONDS, allowed_updates=WANTED)
    asking = asyncio.ensure_future(bot(method, request_timeout=POLL_SECONDS + 15))
    stop = asyncio.ensure_future(stopping.wait())
    try:
        await asyncio.wait({asking, stop}, return_when=asyncio.FIRST_COMPLETED)
        return await asking if asking.done() else []
    finally:
        for task in (asking, stop):
            task.cancel()
        await asyncio.gather(asking, stop, return_exceptions=True)


def is_update(update: object) -> bool:
    """Whether it has a number that the inbox can keep."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return type(number) is int and 0 <= number < LARGEST_NUMBER


def written(update: dict[str, Any], bot_id: int, received: datetime) -> InboxRow:
    """An update as it is kept: names blotted out, and the hash of what came; whatever its fields hold."""
    kind = next((key for key in update if key != "update_id"), "unknown")
    spoken = _object(update.get(kind))
    message = _object(spoken.get("message")) if kind == "callback_query" and "message" in spoken else spoken
    chat, sender = _id(_object(message.get("chat"))), _id(_object(spoken.get("from")))
    return InboxRow(
        bot_id=bot_id, update_id=update["update_id"], chat=chat or sender or 0, sender=sender,
        kind=_storable(kind), at=_moment(spoken.get("edit_date") or spoken.get("date")), received_at=received,
        sha256=fingerprint(update), body=_storable(_body(update, kind)),
    )  # fmt: skip


def _object(said: object) -> dict[str, Any]:
    return said if isinstance(said, dict) else {}


def _id(said: dict[str, Any]) -> int | None:
    number = said.get("id")
    return number if type(number) is int and -LARGEST_ID <= number < LARGEST_ID else None


def _moment(date: object) -> datetime | None:
    return datetime.fromtimestamp(date, UTC) if type(date) is int and 0 <= date < LATEST else None


def _body(update: dict[str, Any], kind: str) -> str:
    """The update without names; of one that cannot be walked through, only a sign that it was there."""
    try:
        return line(redacted(update))
    except RecursionError:
        return line({"update_id": update["update_id"], kind: TOO_DEEP})


def _storable(text: str) -> str:
    """Half a surrogate pair is no character for a database."""
    return text.encode(errors="replace").decode()
