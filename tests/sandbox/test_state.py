"""What must survive a restart, and a stand-in in another process."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp

from sandbox.clock import ShiftedClock
from sandbox.server import Sandbox
from tests.sandbox.test_webhook import listening
from tests.sandbox.town import ANNA, TOKEN, StillClock, new_sandbox, opened, until

if TYPE_CHECKING:
    from pathlib import Path


async def test_chats_updates_files_and_numbers_survive_a_restart(tmp_path: Path) -> None:
    clock, path = StillClock(), tmp_path / "state.json"
    async with opened(new_sandbox(clock, state_file=path), clock) as town:
        first, second = await town.says("one"), await town.says("two")
        photo = (await town.sim("photo", user_id=ANNA, png=["x"]))["message"]["photo"][-1]["file_id"]
        await town.updates(offset=second)
        keyboard = {"keyboard": [["A"]]}
        sent = await town.good("sendMessage", chat_id=ANNA, text="kept", reply_markup=keyboard)
        await town.good("editMessageText", chat_id=ANNA, message_id=sent["message_id"], text="edited")
        await town.good("setMyCommands", commands=[{"command": "a", "description": "b"}])
        phone = await town.look("chat/anna")
    async with opened(new_sandbox(clock, state_file=path), clock) as town:
        assert await town.look("chat/anna") == phone
        assert await town.updates() == [second, second + 1]
        assert await town.says("three") == second + 2
        assert await town.updates(offset=first) == [second, second + 1, second + 2]
        await town.good("sendMessage", chat_id=ANNA, text="goes on")
        numbers = [one["message_id"] for one in (await town.look("chat/anna"))["messages"]]
        assert numbers == list(range(1, 7))
        async with town.web.get(f"{town.url}/sim/file/{photo}") as response:
            assert (await response.read()).startswith(b"\xff\xd8")


async def test_the_state_is_written_while_it_runs(tmp_path: Path) -> None:
    clock, path = StillClock(), tmp_path / "state.json"
    async with opened(new_sandbox(clock, state_file=path), clock) as town:
        await town.says("kept even if the power goes")
        await until(lambda: path.exists() and "power" in path.read_text("utf-8"))


async def test_a_webhook_goes_on_after_a_restart(tmp_path: Path) -> None:
    clock, path = StillClock(), tmp_path / "state.json"
    async with listening() as endpoint:
        async with opened(new_sandbox(clock, state_file=path), clock) as town:
            await town.good("setWebhook", url=endpoint.url, secret_token="s")  # noqa: S106
        async with opened(new_sandbox(clock, state_file=path), clock) as town:
            await town.says("hello again")
            assert await endpoint.next() == "hello again"
            assert endpoint.secret == "s"  # noqa: S105


async def test_an_unreadable_state_is_put_aside(tmp_path: Path) -> None:
    clock, path = StillClock(), tmp_path / "state.json"
    path.write_text('{"version": 1, "acc', "utf-8")
    async with opened(new_sandbox(clock, state_file=path), clock) as town:
        assert await town.says("begin anew")
    assert (tmp_path / "state.broken").exists()


async def test_a_moved_clock_stays_moved(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    async with Sandbox(TOKEN, clock=ShiftedClock(timedelta(days=3)), state_file=path).serve():
        pass
    second = Sandbox(TOKEN, state_file=path)
    async with second.serve():
        assert isinstance(second.clock, ShiftedClock)
        assert second.clock.offset == timedelta(days=3)


async def test_the_stand_in_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps([{"key": "a", "user_id": 5, "title": "A"}]), "utf-8")
    words = ["-m", "sandbox.standalone", "--token", TOKEN, "--username", "far_bot", "--personas", str(people)]
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    url = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))["url"]
    async with aiohttp.ClientSession() as web, web.get(f"{url}/sim/personas") as response:
        told = await response.json()
    assert (told["bot"], told["personas"][0]["title"]) == ("far_bot", "A")
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 10) == 0
