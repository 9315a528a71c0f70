"""The processes of a kill test: the stand-in, and the bot that is killed again and again."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "1:kill-token-0000000000000000000000000"  # noqa: S105 - the stand-in's, worth nothing
ZONE = "Asia/Irkutsk"
PATIENCE = 60


def surroundings(**settings: str) -> dict[str, str]:
    """The environment of our processes: bytecode may be kept, or every start would compile everything.

    Nor are they measured for coverage: a killed process loses what it has measured, and a traced bot is slow.
    """
    hinder = ("PYTHONDONTWRITEBYTECODE", "COVERAGE_")
    kept = {name: text for name, text in os.environ.items() if not name.startswith(hinder)}
    return {**kept, "PYTHONPATH": str(ROOT), **settings}


def settings_of_bot(address: str, url: str) -> dict[str, str]:
    """Everything that could come from the machine's environment is said; no pace holds the load up."""
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": address,
        "BOT_PROXY": "",
        "DATABASE_URL": url,
        "TIMEZONE": ZONE,
        "LANGUAGE": "ru",
        "WEBHOOK_URL": "",
        "COORDINATORS": "",
        "SEND_RATE": "100000",
        "CHAT_RATE": "100000",
        "LOG_LEVEL": "WARNING",
    }


@asynccontextmanager
async def started(words: list[str], folder: Path, log: str, **settings: str) -> AsyncIterator[Process]:
    """A Python process in that folder; it is asked to end when we leave, and made to if it does not."""
    with (folder / log).open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *words,
            cwd=folder,
            env=surroundings(**settings),
            stdin=PIPE,
            stdout=PIPE,
            stderr=errors,
        )
    try:
        yield process
    finally:
        await ended(process)


async def ended(process: Process) -> int:
    """Ask it to end, insist after a while; its exit code."""
    assert process.stdin is not None
    process.stdin.close()
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), PATIENCE)
        except TimeoutError:
            process.kill()
    return await process.wait()


async def line_of(process: Process) -> dict[str, Any]:
    """The next line of JSON that it says; a process that ended says nothing."""
    assert process.stdout is not None
    said = await asyncio.wait_for(process.stdout.readline(), PATIENCE)
    found: dict[str, Any] = json.loads(said or b'{"gone": 1}')
    return found


@asynccontextmanager
async def standin(folder: Path) -> AsyncIterator[Process]:
    """The stand-in for Telegram."""
    words = ["-m", "sandbox.standalone", "--token", TOKEN, "--username", "kill_bot", "--timezone", ZONE]
    async with started(words, folder, "standin.log") as process:
        yield process


@dataclass
class Bot:
    """The bot as a process, one life after another."""

    nursery: Process
    pid: int = 0
    kills: int = 0
    fell: list[int] = field(default_factory=list)
    """Exit codes of lives that ended though nobody had killed them."""

    async def bear(self, settings: dict[str, str]) -> None:
        assert self.nursery.stdin is not None
        self.nursery.stdin.write(json.dumps(settings).encode() + b"\n")
        await self.nursery.stdin.drain()
        self.pid = int((await line_of(self.nursery))["born"])

    async def kill(self) -> None:
        """`kill -9`, and wait until there is no more of it."""
        code = await self._signalled(signal.SIGKILL)
        self.kills += 1
        if code != -signal.SIGKILL:
            self.fell.append(code)

    async def end(self) -> int:
        """Ask it to end; its exit code."""
        return await self._signalled(signal.SIGTERM)

    async def _signalled(self, number: int) -> int:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)
        code = int((await line_of(self.nursery))["ended"])
        self.pid = 0
        return code


@asynccontextmanager
async def nursery(folder: Path) -> AsyncIterator[Bot]:
    """A place where bots are born fast."""
    async with started(["-m", "tests.kill.nursery"], folder, "bot.log") as process:
        bot = Bot(process)
        try:
            yield bot
        finally:
            if bot.pid:  # the test has failed in its midst: nobody else would end it
                await bot.kill()
