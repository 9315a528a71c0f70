"""The database seen by the doctor: its version, whether it can be written, and what waits in it."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cli.checks import Finding, finding, ill
from bot.cli.checks.contact import contact_finding
from bot.cli.terminal import Terminal
from bot.cli.troubles import explained
from custody.numbers import given
from storage import settings
from storage.database import Database
from storage.errors import StorageError
from storage.inbox import Inbox, Waiting
from storage.outbox import Outbox
from storage.plan import campaigns
from storage.schema import SCHEMA

PATIENCE = timedelta(minutes=5)
"""A working bot leaves nothing waiting for longer."""

MOST = 100


class _OnlyTriedError(Exception):
    """Leaves the transaction without keeping anything."""


async def books_findings(terminal: Terminal) -> AsyncIterator[Finding]:
    """Everything about the database; when it cannot be opened, only why."""
    try:
        async with terminal.books() as database:
            yield finding("ok", "version", version=SCHEMA)
            await _try_to_write(database)
            yield finding("ok", "writable")
            yield await contact_finding(terminal, database)
            for found in await _queues(terminal, database):
                yield found
            yield await _campaign(database)
    except (StorageError, OSError, sqlite3.DatabaseError) as error:
        yield ill(explained(error))


async def _try_to_write(database: Database) -> None:
    with suppress(_OnlyTriedError):
        async with database.open() as books:
            await settings.put(books, "doctor", "")
            raise _OnlyTriedError


async def _queues(terminal: Terminal, database: Database) -> list[Finding]:
    inbox, outbox = Inbox(database), Outbox(database)
    aside, failed = await inbox.quarantined(), await outbox.failed(MOST)
    numbers = ", ".join(str(given(row.update_id)) for row in aside[:MOST])
    return [
        finding("attention", "quarantine", count=len(aside), numbers=numbers)
        if aside
        else finding("ok", "no-quarantine"),
        _queue(terminal, "inbox", await inbox.waiting()),
        _queue(terminal, "outbox", await outbox.waiting()),
        finding("note", "undelivered", count=len(failed)) if failed else finding("ok", "delivered"),
    ]


def _queue(terminal: Terminal, name: str, waiting: Waiting) -> Finding:
    if waiting.oldest is None or terminal.clock.now() - waiting.oldest < PATIENCE:
        return finding("ok", name, count=waiting.count)
    return finding("attention", f"{name}-waits", count=waiting.count, since=_clock(terminal, waiting.oldest))


def _clock(terminal: Terminal, at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(terminal.settings.timezone)):%d.%m %H:%M}"


async def _campaign(database: Database) -> Finding:
    async with database.read() as books:
        known = await campaigns(books)
    return finding("ok", "campaign", title=known[-1].title) if known else finding("attention", "no-campaign")
