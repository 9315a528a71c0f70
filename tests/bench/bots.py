"""The bots that are compared, each a process of its own before a fresh stand-in."""

import asyncio
import gc
import os
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from time import perf_counter, process_time

from sandbox.server import Sandbox
from tests.bench.phones import Telegram
from tests.torture.processes import TOKEN, settings_of_bot, started

TICK = os.sysconf("SC_CLK_TCK")
ECHO, TEMPLATE, CUSTODY = "echo", "template", "custody"
WORDS = {
    ECHO: ["-m", "tests.bench.echo"],
    TEMPLATE: ["-m", "tests.bench.template"],
    CUSTODY: ["-m", "bot", "run"],
}


@asynccontextmanager
async def at_work(
    kind: str, folder: Path, file: Path, **changed: str
) -> AsyncIterator[tuple[Telegram, Process]]:
    """A bot that polls, and the Telegram of its people; some of its settings may be changed."""
    sandbox = Sandbox(TOKEN, "bench_bot")
    async with sandbox.serve() as address:
        settings = settings_of_bot(address, f"sqlite:///{file}") | changed
        async with started(WORDS[kind], folder, f"{kind}.log", **settings) as process:
            telegram = Telegram(sandbox)
            await polls(telegram, process)
            sandbox.cloud.watchers.add(telegram.ear)
            with undisturbed():
                yield telegram, process


@contextmanager
def undisturbed() -> Iterator[None]:
    """Nobody looks for garbage in the stand-in.

    With ten thousand chats that takes 0.2 s, in which its people scan nothing and then all at once: it would
    be taken for the bot's doing.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def polls(telegram: Telegram, process: Process) -> None:
    """Wait until the bot waits for updates."""
    (account,) = telegram.sandbox.cloud.accounts.values()
    async with asyncio.timeout(120):
        while account.updates.poll is None:
            assert process.returncode is None, f"the bot ended with exit code {process.returncode}"
            await asyncio.sleep(0.02)


class Stopwatch:
    """How long it took, and what share of a processor the bot and the stand-in had of it."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.began, self.bot, self.own = perf_counter(), seconds_of(process.pid), process_time()

    def read(self) -> tuple[float, float, float]:
        """Seconds by the clock, by the bot's processor, by the stand-in's."""
        return (
            perf_counter() - self.began,
            seconds_of(self.process.pid) - self.bot,
            process_time() - self.own,
        )


def kept_waiting(process: Process) -> float:
    """Seconds that its main thread could have run and had no processor, because others ran."""
    return int(Path(f"/proc/{process.pid}/schedstat").read_text("ascii").split()[1]) / 1e9


def seconds_of(pid: int) -> float:
    """Processor seconds of another process, its threads included."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK
