"""The file in which the stand-in remembers its chats between two runs."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from sandbox.clock import ShiftedClock
from sandbox.telegram.snapshot import freeze, thaw

if TYPE_CHECKING:
    from pathlib import Path

    from sandbox.telegram.cloud import Cloud

LOG = logging.getLogger("sandbox")
PAUSE = 0.3
SHARE = 20


class StateFile:
    """A snapshot, written at most every 0.3 s and never for more than a twentieth of the time."""

    def __init__(self, path: Path, cloud: Cloud) -> None:
        """Keep this Telegram in this file."""
        self.path = path
        self.cloud = cloud
        self.pause = PAUSE
        self._timer: asyncio.TimerHandle | None = None

    def load(self) -> None:
        """Take over the last state; a file that cannot be read is put aside, not lost."""
        if not self.path.exists():
            return
        try:
            state = json.loads(self.path.read_text("utf-8"))
            thaw(self.cloud, state)
            if isinstance(self.cloud.clock, ShiftedClock):
                self.cloud.clock.offset = timedelta(seconds=state["clock_offset"])
        except (ValueError, KeyError, TypeError):
            aside = self.path.with_suffix(".broken")
            self.path.replace(aside)
            LOG.exception("The state file could not be read and is now %s", aside)

    def touch(self) -> None:
        """Note that something has changed."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self.pause, self.save)

    def save(self) -> None:
        """Write the state down now, all of it or nothing."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        started = perf_counter()
        clock = self.cloud.clock
        offset = clock.offset.total_seconds() if isinstance(clock, ShiftedClock) else 0.0
        text = json.dumps({**freeze(self.cloud), "clock_offset": offset}, ensure_ascii=False)
        self._replace(text)
        self.pause = max(PAUSE, SHARE * (perf_counter() - started))

    def _replace(self, text: str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8", errors="replace") as target:
            target.write(text)
            target.flush()
            os.fsync(target.fileno())
        fresh.replace(self.path)
