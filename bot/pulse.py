"""The bot's pulse: what is due is swept every few seconds, and at once when the clock has jumped."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock, WallClock

log = logging.getLogger(__name__)

WATCH_SECONDS = 1.0
JUMP = timedelta(seconds=2)
"""A clock that differs by more from the one that never jumps has been set."""


@asynccontextmanager
async def beating(scheduler: AsyncIOScheduler, clock: Clock) -> AsyncIterator[None]:
    """Run the scheduler's interval jobs; they are no store of jobs, so that a restart loses nothing.

    After a jump back of an hour an interval job would wait for an hour: it is put forward to now.
    """
    scheduler.start()
    watch = asyncio.create_task(_watch(scheduler, clock), name="the watch over the clock")
    try:
        yield
    finally:
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch
        scheduler.shutdown(wait=False)


async def _watch(scheduler: AsyncIOScheduler, clock: Clock) -> None:
    ahead = _ahead(clock)
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        before, ahead = ahead, _ahead(clock)
        if abs(ahead - before) > JUMP:
            log.warning("the clock has jumped by %s: everything due is swept now", ahead - before)
            for job in scheduler.get_jobs():
                job.modify(next_run_time=WallClock().now())  # the scheduler lives by the wall


def _ahead(clock: Clock) -> timedelta:
    """How far the clock is ahead of the one that never jumps."""
    return timedelta(seconds=clock.now().timestamp() - time.monotonic())
