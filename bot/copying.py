"""Copies of the books on a schedule: made beside the work, checked, and the old ones let go after that."""

import asyncio
import errno
import logging
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.alarms import tell_of_copies
from bot.wiring import House
from custody.copies import Keep, is_due, leavings, let_go, name_of, ours
from storage.backup import backup
from storage.errors import AlreadyRunning, BooksUnavailable, BrokenBackup, StorageError
from storage.lockfile import hold

log = logging.getLogger(__name__)

LOCK = "copies-{bot}"
"""The file, with .lock after it, by which bots that serve the same books take turns in a folder."""

AGAIN = 600.0
"""Seconds after a failure until the next attempt, by the clock that never jumps."""

LOOK_SECONDS = 0.1


@dataclass
class Copies:
    """The schedule's memory: when a failed copy is tried again, and whether the bot is stopping."""

    house: House
    not_before: float = -inf
    steady: Callable[[], float] = time.monotonic
    _stopping: threading.Event = field(default_factory=threading.Event)

    async def round(self) -> None:
        """Make a copy if one is due; whatever goes wrong is told, and tried again later."""
        if not await self._may_begin():
            return
        now = self.house.clock.now()
        try:
            made = await self._beside(now)
        except (StorageError, OSError, sqlite3.Error) as error:
            log.error("no copy of the books: %s", error)  # noqa: TRY400 - its sentence says what to do
            self.not_before = self.steady() + AGAIN
            await self._tell(now, _reason(error), str(error))
        else:
            self.not_before = -inf
            if made is not None:
                log.info("the books are copied: %s", made)
                await self._tell(now)

    async def _may_begin(self) -> bool:
        """Whether copies are wanted, by us; books that do not say whose turn it is have failed no copy."""
        if not self.house.settings.backup_folder or self.steady() < self.not_before:
            return False
        try:
            return await self.house.sweeping.mine()
        except BooksUnavailable as error:
            log.warning("the copies wait for the books: %s", error)
            return False

    async def _beside(self, now: datetime) -> Path | None:
        try:
            return await self.house.threads.press(lambda: self._make(now))
        except asyncio.CancelledError:
            self._stopping.set()
            raise

    def _make(self, now: datetime) -> Path | None:
        """The new copy, after which old ones are let go; None when none is due."""
        settings, bot = self.house.settings, self.house.bot.id
        folder = Path(settings.backup_folder)
        if not is_due(ours(_names(folder), bot), timedelta(hours=settings.backup_hours), now):
            return None
        try:
            with hold(folder / LOCK.format(bot=bot)):
                _delete(folder, leavings(_names(folder), bot))
                made = folder / name_of(bot, now)
                backup(settings.database_url, made, self._checked, lambda: not self._stopping.is_set())
                keep, zone = Keep(*settings.backup_keep), ZoneInfo(settings.timezone)
                _delete(folder, let_go(ours(_names(folder), bot), keep, zone, now))
        except AlreadyRunning:
            return None
        return made

    def _checked(self, part: Path) -> None:
        """Check the copy as `verify` does, in a process of its own: a long ledger would slow the answers."""
        order = [sys.executable, "-m", "bot.checking", str(part.absolute())]
        with subprocess.Popen(  # noqa: S603 - our own program
            order, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        ) as check:
            while _runs(check):
                if self._stopping.is_set():
                    check.kill()
            said = check.stderr.read().decode(errors="replace") if check.stderr else ""
        if self._stopping.is_set():
            raise BooksUnavailable("the copy is given up.")
        if check.returncode:
            raise BrokenBackup(" ".join(said.split()) or f"{part} could not be checked.")

    async def _tell(self, now: datetime, what: str = "", said: str = "") -> None:
        try:
            if await tell_of_copies(self.house, now, what, said):
                self.house.postman.wake()
        except BooksUnavailable as error:
            log.warning("of the copies nobody could be told yet: %s", error)


def _delete(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        (folder / name).unlink(missing_ok=True)


def _names(folder: Path) -> list[str]:
    """The files there; OSError when the folder is not."""
    return [path.name for path in folder.iterdir()]


def _runs(check: "subprocess.Popen[bytes]") -> bool:
    try:
        check.wait(LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False


def _reason(error: Exception) -> str:
    """What kind of failure it is, as `CopyFailed` names it."""
    if isinstance(error, BrokenBackup):
        return "ledger"
    code = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) == errno.ENOSPC:
        return "space"
    if isinstance(error, OSError) or code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        return "folder"
    return "other"
