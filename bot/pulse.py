"""The bot's pulse: what is due is swept every few seconds, and at once when the clock has jumped."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import wraps
from typing import ParamSpec

from apscheduler.events import (
    EVENT_JOB_ERROR,
    EVENT_JOB_EXECUTED,
    EVENT_JOB_MISSED,
    EVENT_JOB_SUBMITTED,
    JobExecutionEvent,
    JobSubmissionEvent,
)
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock, WallClock

log = logging.getLogger(__name__)

WATCH_SECONDS = 1.0
JUMP = timedelta(seconds=2)
"""A clock that differs by more from the one that never jumps has been set."""

STOP_SECONDS = 6.0
"""So long a stop waits for what the pulse is doing: whoever stops a container kills it after ten seconds."""

Given = ParamSpec("Given")


def quiet(work: Callable[Given, Awaitable[None]]) -> Callable[Given, Awaitable[None]]:
    """The same work, which may be cut short by a stop: what it has not done the next start does."""

    @wraps(work)
    async def round_(*args: Given.args, **kwargs: Given.kwargs) -> None:
        with suppress(asyncio.CancelledError):
            await work(*args, **kwargs)

    return round_


class _Rounds:
    """How many jobs are under way."""

    def __init__(self, scheduler: AsyncIOScheduler) -> None:
        self.running = 0
        self.idle = asyncio.Event()
        self.idle.set()
        scheduler.add_listener(self._begun, EVENT_JOB_SUBMITTED)
        scheduler.add_listener(self._ended, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR | EVENT_JOB_MISSED)

    def _begun(self, event: JobSubmissionEvent) -> None:
        self.running += len(event.scheduled_run_times)
        self.idle.clear()

    def _ended(self, _event: JobExecutionEvent) -> None:
        self.running -= 1
        if self.running <= 0:
            self.idle.set()


@asynccontextmanager
async def beating(scheduler: AsyncIOScheduler, clock: Clock) -> AsyncIterator[None]:
    """Run the scheduler's interval jobs; they are no store of jobs, so that a restart loses nothing.

    After a jump back of an hour an interval job would wait for an hour: it is put forward to now.
    A job that is under way at the end is waited for.
    """
    rounds = _Rounds(scheduler)
    scheduler.start()
    watch = asyncio.create_task(_watch(scheduler, clock), name="the watch over the clock")
    try:
        yield
    finally:
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch
        await _come_to_rest(scheduler, rounds)


async def _come_to_rest(scheduler: AsyncIOScheduler, rounds: _Rounds) -> None:
    """Begin nothing new, let what is under way end, and cut short what takes too long."""
    scheduler.pause()
    with suppress(TimeoutError):
        await asyncio.wait_for(rounds.idle.wait(), STOP_SECONDS)
    if rounds.running:
        log.info("what the clock is doing is cut short; the next start does it")
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
