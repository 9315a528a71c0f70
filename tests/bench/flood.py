"""One chat sends without end: how long the others wait, beside how long they wait without it.

Telegram lets one person write some thirty messages at once, then one a second; here it is 200 a second.
"""

import asyncio
import shutil
import tempfile
from pathlib import Path

from sandbox.telegram.people import text_parts
from tests.bench.bots import CUSTODY, at_work
from tests.bench.county import Errand, build, errands
from tests.bench.load import Row, run
from tests.bench.phones import Telegram
from tests.bench.targets import Report, Target, printed

A_SECOND, AT_ONCE = 200, 10
CALM = Row(in_flight=64, seconds=8, a_second=30)
MOST = 2.0
"""The others' 99th of a hundred may wait so many times as long."""


async def measure(folder: Path) -> tuple[float, float]:
    """The others' p99 in seconds, without the flood and in its midst."""
    county = folder / "county.db"
    await build(county)
    shutil.copy(county, folder / "flood.db")
    schools = errands(county)
    flooder = schools.pop()[-1].observer
    async with at_work(CUSTODY, folder, folder / "flood.db") as (telegram, _):
        await run(telegram, schools, Row(in_flight=32, seconds=2), custody=True)
        before = await _p99(telegram, schools)
        pouring = asyncio.create_task(_pour(telegram, flooder))
        try:
            await asyncio.sleep(2)
            return before, await _p99(telegram, schools)
        finally:
            pouring.cancel()


async def _p99(telegram: Telegram, schools: list[list[Errand]]) -> float:
    telegram.took.clear()
    await run(telegram, schools, CALM, custody=True)
    took = sorted(seconds for _, seconds in telegram.took)
    return took[int(len(took) * 0.99)]


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
        before, after = asyncio.run(measure(Path(folder)))
    yield (
        f"{A_SECOND} messages a second by one chat: p99 of the others {before * 1000:.1f} ms without, "
        f"{after * 1000:.1f} ms with them"
    )
    yield Target("one chat floods, p99 of the others, times", after / before, "at most", MOST)


if __name__ == "__main__":
    printed(report())
