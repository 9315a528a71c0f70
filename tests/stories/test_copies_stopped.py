"""A stop while a copy is under way: it is given up, however far its check has come."""

import asyncio
import signal
from typing import Any

import pytest

from bot import copying
from bot.copying import Copies
from tests.stories.audit import everything_adds_up
from tests.stories.district import PATIENCE, District
from tests.stories.test_copies import copies_in, ready


@pytest.mark.parametrize("is_over", [False, True], ids=["the check runs", "the check ends well just then"])
async def test_a_stop_gives_up_a_copy_that_is_under_way(
    district: District, monkeypatch: pytest.MonkeyPatch, *, is_over: bool
) -> None:
    folder, copies, has_begun = await ready(district), Copies(district.books), asyncio.Event()
    loop, runs = asyncio.get_running_loop(), copying._runs

    def runs_still(check: Any) -> bool:  # noqa: ANN401 - a process
        if not is_over:
            check.send_signal(signal.SIGSTOP)
        loop.call_soon_threadsafe(has_begun.set)
        assert copies._stopping.wait(PATIENCE)
        if is_over:
            check.wait(PATIENCE)
        return runs(check)

    monkeypatch.setattr(copying, "_runs", runs_still)
    task = asyncio.create_task(copies.round())
    await asyncio.wait_for(has_begun.wait(), PATIENCE)
    assert copies_in(folder)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await district.stop()
    assert copies_in(folder) == []
    await district.start()
    await everything_adds_up(district)
