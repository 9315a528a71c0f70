"""The pulse goes on when the clock jumps."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import pulse
from bot.pulse import beating
from sandbox.clock import ShiftedClock

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
async def test_a_job_that_waits_for_a_time_long_past_runs_at_once_after_a_jump(
    jump: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "WATCH_SECONDS", 0.01)
    clock, ran = ShiftedClock(), asyncio.Event()

    async def sweep() -> None:
        ran.set()

    scheduler = AsyncIOScheduler()
    late = datetime.now(UTC) + HOUR  # where the next run stands after the wall clock went back by an hour
    scheduler.add_job(sweep, "interval", hours=1, next_run_time=late)
    async with beating(scheduler, clock):
        await asyncio.sleep(0)
        assert not ran.is_set()
        clock.move(jump)
        async with asyncio.timeout(10):
            await ran.wait()


async def test_without_a_jump_nothing_is_put_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pulse, "WATCH_SECONDS", 0.001)
    scheduler, late = AsyncIOScheduler(), datetime.now(UTC) + HOUR
    job = scheduler.add_job(asyncio.Event().set, "interval", hours=1, next_run_time=late)
    async with beating(scheduler, ShiftedClock()):
        for _ in range(50):
            await asyncio.sleep(0.001)
        assert job.next_run_time == late


async def _stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """A stop in the middle of a job."""
    begun, scheduler = asyncio.Event(), AsyncIOScheduler()
    scheduler.add_job(work, "interval", [begun], hours=1, next_run_time=datetime.now(UTC))
    async with asyncio.timeout(10), beating(scheduler, ShiftedClock()):
        await begun.wait()
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def test_a_stop_waits_for_the_sweep_that_is_under_way(caplog: pytest.LogCaptureFixture) -> None:
    ended = asyncio.Event()

    async def sweep(begun: asyncio.Event) -> None:
        begun.set()
        for _ in range(50):
            await asyncio.sleep(0)
        ended.set()

    await _stopped(pulse.quiet(sweep))
    assert ended.is_set()
    assert not [each for each in caplog.records if each.levelname == "ERROR"]


async def test_a_sweep_that_does_not_end_is_cut_short_without_a_cry(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "STOP_SECONDS", 0.01)

    async def sweep(begun: asyncio.Event) -> None:
        begun.set()
        await asyncio.Event().wait()

    with caplog.at_level("INFO"):
        await _stopped(pulse.quiet(sweep))
    assert any("cut short" in each.getMessage() for each in caplog.records)
    assert not [each for each in caplog.records if each.levelname == "ERROR"]
