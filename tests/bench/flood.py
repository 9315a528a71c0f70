"""One chat sends without end: how long the others wait, beside how long they wait without it.

Telegram lets one person write some thirty messages at once, then one a second; here it is 200 a second.
"""

import asyncio
import shutil
import sqlite3
import tempfile
from asyncio.subprocess import Process
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.telegram.people import text_parts
from tests.bench.bots import CUSTODY, at_work, kept_waiting
from tests.bench.county import Errand, build, errands
from tests.bench.load import Row, run
from tests.bench.phones import Telegram
from tests.bench.targets import Report, Target, printed

A_SECOND, AT_ONCE = 200, 10
CALM, ROUNDS = Row(in_flight=64, seconds=6, a_second=30), 2
LEFT = "SELECT 1 FROM inbox WHERE state = 'new' LIMIT 1"
MOST = 2.0
"""The others' 99th of a hundred may wait so many times as long."""


@dataclass
class Waits:
    """How long the others waited, in seconds, and for how long other processes had the bot's processor."""

    took: list[float] = field(default_factory=list)
    kept_waiting: float = 0.0

    @property
    def p99(self) -> float:
        """Seconds that 99 of a hundred have waited at most."""
        return sorted(self.took)[int(len(self.took) * 0.99)]


async def measure(folder: Path) -> tuple[Waits, Waits]:
    """Without the flood and in its midst, in turn, so that a noisy minute hits both."""
    county = folder / "county.db"
    await build(county)
    shutil.copy(county, folder / "flood.db")
    schools = errands(county)
    flooder = schools.pop()[-1].observer
    before, amid = Waits(), Waits()
    async with at_work(CUSTODY, folder, folder / "flood.db") as (telegram, process):
        await run(telegram, schools, Row(in_flight=32, seconds=2), custody=True)
        for _ in range(ROUNDS):
            await _wait(telegram, schools, process, before)
            pouring = asyncio.create_task(_pour(telegram, flooder))
            await asyncio.sleep(2)
            await _wait(telegram, schools, process, amid)
            pouring.cancel()
            await _dry(folder / "flood.db")
    return before, amid


async def _dry(file: Path) -> None:
    """Until the flood has run off."""
    async with asyncio.timeout(120):
        with closing(sqlite3.connect(file, timeout=30)) as books:
            while books.execute(LEFT).fetchone():  # noqa: ASYNC110 - another process's
                await asyncio.sleep(0.1)


async def _wait(telegram: Telegram, schools: list[list[Errand]], process: Process, waits: Waits) -> None:
    telegram.took.clear()
    before = kept_waiting(process)
    await run(telegram, schools, CALM, custody=True)
    waits.took += [seconds for _, seconds in telegram.took]
    waits.kept_waiting += kept_waiting(process) - before


async def _pour(telegram: Telegram, chat: int) -> None:
    telegram.meet(chat)
    person = telegram.person(chat)
    while True:
        for number in range(AT_ONCE):
            person.write(person.chat(), text_parts(f"message {number}"))
        await asyncio.sleep(AT_ONCE / A_SECOND)


def report() -> Report:
    """The figures in one line, and what they are to reach."""
    with tempfile.TemporaryDirectory(prefix="flood") as folder:
        before, amid = asyncio.run(measure(Path(folder)))
    yield (
        f"{A_SECOND} messages a second by one chat: p99 of the others {before.p99 * 1000:.1f} ms without, "
        f"{amid.p99 * 1000:.1f} ms with them"
    )
    yield (
        f"others had the bot's processor for {before.kept_waiting:.1f} and {amid.kept_waiting:.1f} s of "
        f"{CALM.seconds * ROUNDS:.0f}"
    )
    yield Target("one chat floods, p99 of the others, times", amid.p99 / before.p99, "at most", MOST)


if __name__ == "__main__":
    printed(report())
