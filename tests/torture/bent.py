"""Time as the torturer wants it: a few bytes that a bot reads instead of asking the machine.

`wall` is added to the time of day, `steady` to the clock that never jumps; the bot knows nothing of it.
"""

import asyncio
import mmap
import os
import struct
import time
from datetime import UTC, datetime, timedelta, tzinfo
from importlib import import_module
from pathlib import Path

from bot.clock import WallClock

PLAIN_LOOP = "TORTURE_PLAIN_LOOP"
"""Set where hours are to pass: asyncio's own loop asks for the time, uvloop asks nobody."""

FORM = struct.Struct("dd")


class Bend:
    """How far both clocks are from the machine's, in seconds; shared by all who open the same file."""

    def __init__(self, file: Path) -> None:
        if not file.exists():
            file.write_bytes(bytes(FORM.size))
        with file.open("r+b") as opened:
            self._shared = mmap.mmap(opened.fileno(), FORM.size)

    @property
    def wall(self) -> float:
        found: float = FORM.unpack_from(self._shared)[0]
        return found

    @property
    def steady(self) -> float:
        found: float = FORM.unpack_from(self._shared)[1]
        return found

    def pass_by(self, seconds: float) -> None:
        """So much time has gone by."""
        self._put(self.wall + seconds, self.steady + seconds)

    def jump(self, seconds: float) -> None:
        """Somebody has set the time of day."""
        self._put(self.wall + seconds, self.steady)

    def _put(self, wall: float, steady: float) -> None:
        FORM.pack_into(self._shared, 0, wall, steady)


def live_in(file: Path) -> None:
    """From now on this process lives in bent time, the scheduler's included."""
    bend, steady = Bend(file), time.monotonic

    class Bent(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(seconds=bend.wall)

    def now(_self: WallClock) -> datetime:
        return Bent.now(UTC)

    if os.environ.get(PLAIN_LOOP):
        setattr(import_module("uvloop"), "new_event_loop", asyncio.new_event_loop)  # noqa: B010
    time.monotonic = lambda: steady() + bend.steady
    setattr(WallClock, "now", now)  # noqa: B010 - a method is put in its place, which mypy does not like
    for part in ("schedulers.base", "executors.base"):
        setattr(import_module(f"apscheduler.{part}"), "datetime", Bent)  # noqa: B010
