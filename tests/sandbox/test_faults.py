"""Trouble that was ordered happens, as often as ordered."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import pytest

from sandbox.telegram.errors import RefusalError
from sandbox.telegram.rate import Rate
from tests.sandbox.town import ANNA, BORIS, StillClock, new_sandbox, opened

if TYPE_CHECKING:
    from tests.sandbox.town import Town


async def test_a_refusal_comes_the_ordered_number_of_times(anna: Town) -> None:
    await anna.sim("fault", method="sendMessage", code=429, retry_after=3, times=2)
    for _ in range(2):
        answer = await anna.bot("sendMessage", chat_id=ANNA, text="x")
        assert answer == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 3",
            "parameters": {"retry_after": 3},
        }
    await anna.good("getMe")
    await anna.good("sendMessage", chat_id=ANNA, text="x")
    assert len((await anna.look("chat/anna"))["messages"]) == 2


async def test_a_fault_of_every_method_lasts_until_it_is_called_off(anna: Town) -> None:
    await anna.sim("fault", method="*", code=502, times=None)
    assert await anna.refused("getMe") == "Bad Gateway"
    assert await anna.refused("sendMessage", chat_id=ANNA, text="x") == "Bad Gateway"
    async with anna.web.delete(f"{anna.url}/sim/fault") as response:
        assert (await response.json()) == {"faults": []}
    await anna.good("getMe")


async def test_a_fault_may_hit_one_chat_only(anna: Town) -> None:
    await anna.says("hi", BORIS)
    await anna.sim("fault", method="sendMessage", code=403, description="Forbidden: gone", chat_id=BORIS)
    await anna.good("sendMessage", chat_id=ANNA, text="x")
    assert await anna.refused("sendMessage", chat_id=BORIS, text="x") == "Forbidden: gone"


@pytest.mark.parametrize(("drop", "shown"), [("before", 1), ("after", 2)])
async def test_a_cut_connection_leaves_the_call_undone_or_done(anna: Town, drop: str, shown: int) -> None:
    await anna.sim("fault", method="sendMessage", drop=drop)
    with pytest.raises(aiohttp.ClientConnectionError):
        await anna.bot("sendMessage", chat_id=ANNA, text="x")
    assert len((await anna.look("chat/anna"))["messages"]) == shown
    entry = (await anna.log("call"))[-1]
    assert (entry["dropped"], entry["ok"]) == (drop, drop == "after")


async def test_a_delay_holds_the_call_up(anna: Town) -> None:
    await anna.sim("fault", method="getMe", delay=0.2)
    begun = time.monotonic()
    await anna.good("getMe")
    assert time.monotonic() - begun >= 0.2


async def test_a_proxy_may_answer_instead_of_telegram(anna: Town) -> None:
    await anna.sim("fault", method="getMe", code=502, raw="<html>nginx</html>")
    async with anna.web.get(f"{anna.url}/bot42:TEST/getMe") as response:
        assert (response.status, await response.text()) == (502, "<html>nginx</html>")


async def test_a_misspelt_fault_is_refused(town: Town) -> None:
    assert "unknown fields: metod" in (await town.sim("fault", metod="x"))["error"]
    assert "drop" in (await town.sim("fault", drop="sometimes"))["error"]


async def test_the_log_keeps_good_and_refused_calls_in_order(anna: Town) -> None:
    await anna.good("sendMessage", chat_id=ANNA, text="good")
    await anna.refused("sendMessage", chat_id=ANNA, text="")
    calls = [one for one in await anna.log("call") if one["method"] == "sendMessage"]
    assert [(one["ok"], one["params"]["text"]) for one in calls] == [(True, "good"), (False, "")]
    assert calls[0]["result"]["text"] == "good"
    assert calls[1]["description"] == "Bad Request: message text is empty"
    assert calls[0]["at"].startswith("2024-04-12T12:00")
    later = await anna.look(f"outbox?since={calls[0]['n']}")
    assert [one["n"] for one in later["entries"]] == list(range(calls[0]["n"] + 1, later["last"] + 1))


async def test_the_log_can_be_waited_for(anna: Town) -> None:
    last = (await anna.look("outbox"))["last"]
    waiting = asyncio.create_task(anna.look(f"outbox?since={last}&wait=5"))
    await asyncio.sleep(0)
    await anna.good("getMe")
    entries = (await asyncio.wait_for(waiting, 5))["entries"]
    assert entries[0]["method"] == "getMe"


def test_a_chat_gets_a_burst_and_then_one_message_a_second() -> None:
    now = 0.0
    rate = Rate(clock=lambda: now)
    for _ in range(20):
        rate.take(1)
    with pytest.raises(RefusalError) as caught:
        rate.take(1)
    assert caught.value.parameters == {"retry_after": 1}
    now = 1.0
    rate.take(1)
    with pytest.raises(RefusalError):
        rate.take(1)


def test_all_chats_together_get_thirty_messages_a_second() -> None:
    rate = Rate(clock=lambda: 5.0)
    for chat in range(1, 31):
        rate.take(chat)
    with pytest.raises(RefusalError, match="retry after 1"):
        rate.take(99)


async def test_the_limits_hold_only_when_asked_for(anna: Town) -> None:
    for _ in range(40):
        await anna.good("sendMessage", chat_id=ANNA, text="x")
    clock = StillClock()
    frozen = Rate(clock=lambda: 0.0)
    async with opened(new_sandbox(clock, rate=frozen), clock) as strict:
        await strict.says("hi")
        for _ in range(20):
            await strict.good("sendMessage", chat_id=ANNA, text="x")
        answer = await strict.bot("sendMessage", chat_id=ANNA, text="x")
        assert answer["parameters"] == {"retry_after": 1}
        await strict.good("getMe")


async def test_the_clock_is_moved_in_the_campaigns_zone(town: Town) -> None:
    assert (await town.look("clock"))["now"] == "2024-04-12T20:00:00+08:00"
    assert (await town.sim("clock", advance=3600))["now"] == "2024-04-12T21:00:00+08:00"
    assert (await town.sim("clock", morning=True))["now"] == "2024-04-13T08:00:00+08:00"
    assert (await town.sim("clock", working_days=2))["now"] == "2024-04-16T08:00:00+08:00"
    assert (await town.sim("clock", set="2024-04-26T09:30"))["now"] == "2024-04-26T09:30:00+08:00"
    assert "advance" in (await town.sim("clock", jump=1))["error"]
    await town.says("late")
    message = (await town.good("getUpdates"))[0]["message"]
    assert message["date"] == int((town.clock.now()).timestamp())
    assert town.clock.now() - timedelta(hours=1, minutes=30) == (town.clock.now().replace(hour=8, minute=0))
