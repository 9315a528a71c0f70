"""The scheduled copies seen by the doctor: whether they are made, and how old the newest is."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.alarms import FAILED
from bot.cli.checks import Finding, finding
from bot.cli.terminal import Terminal
from custody.copies import Copy, ours, past
from storage import settings
from storage.errors import StorageError

LATE = 2
"""A copy that is older than so many of its intervals was missed."""


async def copies_findings(terminal: Terminal) -> AsyncIterator[Finding]:
    """Everything about the copies; a database that cannot be opened was told of already."""
    folder = terminal.settings.backup_folder
    if not folder:
        yield finding("note", "no-copies")
        return
    if failed := await _failure(terminal):
        since, _, said = failed.partition(" ")
        yield finding(
            "attention", "copies-fail", since=_clock(terminal, datetime.fromisoformat(since)), said=said
        )
    try:
        names = [path.name for path in Path(folder).iterdir()]  # noqa: ASYNC240 - a few names
    except OSError as error:
        yield finding("attention", "copies-folder", folder=folder, said=str(error.strerror))
    else:
        known = ours(names, terminal.settings.bot_id)
        yield _newest(terminal, past(known, terminal.clock.now()))
        if early := len(known) - len(past(known, terminal.clock.now())):
            yield finding("attention", "copies-of-the-future", count=early, last=known[0][1], folder=folder)


def _newest(terminal: Terminal, known: list[Copy]) -> Finding:
    folder = terminal.settings.backup_folder
    late = timedelta(hours=LATE * terminal.settings.backup_hours)
    if not known:
        return finding("attention", "copies-none", folder=folder)
    at = _clock(terminal, known[0][0])
    if terminal.clock.now() - known[0][0] > late:
        return finding("attention", "copies-late", last=at)
    return finding("ok", "copies", count=len(known), last=at)


async def _failure(terminal: Terminal) -> str | None:
    with suppress(StorageError, OSError, sqlite3.DatabaseError):
        async with terminal.books() as database, database.read() as books:
            return await settings.get(books, FAILED)
    return None


def _clock(terminal: Terminal, at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(terminal.settings.timezone)):%d.%m %H:%M}"
