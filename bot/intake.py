"""Intake: an update is in the inbox, durably, before Telegram is told that we have it."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from bot.apology import Apology
from bot.clock import Clock
from bot.contact import Contact
from bot.redact import fingerprint, redacted, unlocked
from custody.numbers import APART, given
from storage.errors import BooksUnavailable
from storage.inbox import Inbox, InboxRow
from storage.moments import line
from storage.waiting import taken

log = logging.getLogger(__name__)

LARGEST_NUMBER, LARGEST_ID = APART, 2**63
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
        for row in found:
            if (number := given(row.update_id)) != row.update_id:
                log.warning("update %s was another one before, it is kept as %s", number, row.update_id)
        self.contact.heard()
        self.wake(found)


def is_update(update: object) -> bool:
    """Whether it has a number that the inbox can keep."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return type(number) is int and 0 <= number < LARGEST_NUMBER


def written(update: dict[str, Any], bot_id: int, received: datetime) -> InboxRow:
    """An update as it is kept: no names, no passwords, and the hash of what came; whatever it holds."""
    with suppress(RecursionError):  # of what is nested so deeply nothing is kept
        update = unlocked(update)
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
