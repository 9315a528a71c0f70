"""The bot that is killed again and again, and the stand-in: each life is a fork, and so born fast."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.context import ForkServerProcess
from multiprocessing.forkserver import ensure_running
from pathlib import Path

from tests.cli.forks import FORKS
from tests.torture.bent import live_in
from tests.torture.leases import LEASE, last
from tests.torture.processes import PATIENCE, TOKEN, ZONE, free_place, surroundings
from tests.torture.scene import Scene

BENT = "bent"
"""The file by which the bot's clocks are moved."""

STANDIN = ("--token", TOKEN, "--username", "torture_bot", "--timezone", ZONE, "--webhook-delay", "0.1")


def born(folder: Path, log: str, module: str, words: tuple[str, ...], **settings: str) -> ForkServerProcess:
    """A process that runs the module's `main` with these words, as its command line does, in bent time."""
    ensure_running()  # the process whose forks these are lives as long as we do
    order = (folder, log, module, words, surroundings(**settings))
    process = FORKS.Process(target=_live, args=order, daemon=True)  # it does not outlive us
    process.start()
    return process


def _live(folder: Path, log: str, module: str, words: tuple[str, ...], settings: dict[str, str]) -> None:
    os.chdir(folder)
    for name, number in ((f"{log}.out", 1), (f"{log}.log", 2)):
        os.dup2(os.open(name, os.O_WRONLY | os.O_APPEND | os.O_CREAT), number)
    os.environ.clear()
    os.environ.update(settings)
    if module.startswith("bot."):
        live_in(folder / BENT)
    if LEASE in settings:
        last(float(settings[LEASE]))
    sys.exit(import_module(module).main(list(words)))


async def over(process: ForkServerProcess) -> int:
    """Wait until there is no more of it; its exit code."""
    await asyncio.wait_for(asyncio.to_thread(process.join), PATIENCE)
    assert process.exitcode is not None
    return process.exitcode


@asynccontextmanager
async def standin(folder: Path) -> AsyncIterator[str]:
    """The stand-in for Telegram; its address."""
    process = born(folder, "standin", "sandbox.standalone", STANDIN)
    try:
        said = folder / "standin.out"
        async with asyncio.timeout(PATIENCE):
            while not (said.exists() and said.read_text("utf-8").endswith("\n")):
                assert process.is_alive()
                await asyncio.sleep(0.01)
        yield str(json.loads(said.read_text("utf-8"))["url"])
    finally:
        process.terminate()
        await over(process)


@dataclass
class Bot:
    """The bot as a process, one life after another."""

    folder: Path
    life: ForkServerProcess | None = None
    kills: int = 0
    fell: list[int] = field(default_factory=list)
    """Exit codes of lives that ended though nobody had killed them."""

    async def bear(self, settings: dict[str, str]) -> None:
        self.life = await asyncio.to_thread(born, self.folder, "bot", "bot.cli.main", ("run",), **settings)

    async def kill(self) -> None:
        """`kill -9`, and wait until there is no more of it."""
        code = await self._signalled(signal.SIGKILL)
        self.kills += 1
        if code != -signal.SIGKILL:
            self.fell.append(code)

    def lines(self) -> list[str]:
        """What the bot has said in all its lives."""
        return (self.folder / "bot.log").read_text("utf-8").splitlines()

    def times_said(self, words: str) -> int:
        """How often it has said that."""
        return sum(words in line for line in self.lines())

    async def falls(self) -> int:
        """Wait until it ends by itself, as it should; its exit code."""
        assert self.life is not None
        code = await over(self.life)
        self.life = None
        return code

    def stand_still(self) -> None:
        """It does nothing, and does not know it."""
        self._tell(signal.SIGSTOP)

    def go_on(self) -> None:
        """It wakes up and believes that no time has passed."""
        self._tell(signal.SIGCONT)

    async def end(self) -> int:
        """Ask it to end; its exit code."""
        return await self._signalled(signal.SIGTERM)

    def _tell(self, number: int) -> None:
        assert self.life is not None
        assert self.life.pid is not None
        os.kill(self.life.pid, number)

    async def _signalled(self, number: int) -> int:
        assert self.life is not None
        if self.life.is_alive():
            self._tell(number)
        code = await over(self.life)
        self.life = None
        return code


@asynccontextmanager
async def nursery(folder: Path) -> AsyncIterator[Bot]:
    """A bot that is not born yet, and that nobody leaves behind alive."""
    bot = Bot(folder)
    try:
        yield bot
    finally:
        if bot.life is not None:  # the test has failed in its midst: nobody else would end it
            await bot.kill()


def hook_of(scene: Scene) -> str:
    """Host and port where the bot of this scene is called by Telegram; empty when it asks itself."""
    return "" if scene.way == "polling" else free_place()
