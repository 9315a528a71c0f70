"""`python -m tests.bench.idle`: how long a bot takes to its first `getUpdates`, and its memory at rest."""

import asyncio
import shutil
import tempfile
from asyncio.subprocess import Process
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.bots import CUSTODY, ECHO, at_work, kept_waiting, seconds_of
from tests.bench.county import build, errands
from tests.bench.load import Row, run
from tests.bench.phones import Telegram
from tests.bench.targets import Report, Target, printed

ROUNDS = 3
LATER, LARGER = 1.5, 1.3
"""Seconds that ours may start after the echo bot has; how many times its memory ours may take."""

SETTLED, QUIET = 2.0, 0.05
"""Seconds in which a bot at rest has a processor for less than so many."""

WORK = Row(in_flight=32, seconds=2)


@dataclass(frozen=True, slots=True)
class Idle:
    """One bot once: seconds until it polls, without those that others took; MB at rest and after work.

    `busy`: in so many of them it had a processor, in the rest it waited for the disk and for Telegram.
    Pages that it shares with other processes are counted by its share of them in `own` (PSS) and
    `worked`, whole in `whole` (RSS).
    """

    start: float
    busy: float
    own: float
    whole: float
    worked: float


async def measure(folder: Path, rounds: int = ROUNDS) -> dict[str, list[Idle]]:
    """Both bots in turn, each time on fresh books."""
    county = folder / "county.db"
    await build(county)
    found: dict[str, list[Idle]] = {ECHO: [], CUSTODY: []}
    for number in range(rounds):
        for kind, idles in found.items():
            file = folder / f"{kind}{number}.db"
            shutil.copy(county, file)
            idles.append(await _once(kind, folder, file, county))
    return found


async def _once(kind: str, folder: Path, file: Path, county: Path) -> Idle:
    began = perf_counter()
    async with at_work(kind, folder, file) as (telegram, process):
        start, busy = perf_counter() - began - kept_waiting(process), seconds_of(process.pid)
        await _at_rest(process)
        own, whole = memory(process.pid)
        return Idle(start, busy, own, whole, await _after_work(kind, telegram, process, county))


async def _after_work(kind: str, telegram: Telegram, process: Process, county: Path) -> float:
    await run(telegram, errands(county), WORK, custody=kind == CUSTODY)
    await _at_rest(process)
    return memory(process.pid)[0]


async def _at_rest(process: Process) -> None:
    """Until it has nearly nothing to do."""
    async with asyncio.timeout(60):
        while True:
            before = seconds_of(process.pid)
            await asyncio.sleep(SETTLED)
            if seconds_of(process.pid) - before < QUIET:
                return


def memory(pid: int) -> tuple[float, float]:
    """Its own and its whole, in MB."""
    rolled = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()[1:]
    kilobytes = {name: int(amount.split()[0]) for name, _, amount in (line.partition(":") for line in rolled)}
    return kilobytes["Pss"] / 1024, kilobytes["Rss"] / 1024


def report() -> Report:
    """Each bot's figures, and what they are to reach."""
    with tempfile.TemporaryDirectory(prefix="idle") as folder:
        found = asyncio.run(measure(Path(folder)))
    echo, ours = typical(found[ECHO]), typical(found[CUSTODY])
    for kind, each in ((ECHO, echo), (CUSTODY, ours)):
        yield (
            f"{kind}: polls after {each.start:.2f} s, {each.busy:.2f} s of the processor; at rest "
            f"{each.own:.0f} MB (PSS; RSS {each.whole:.0f}), after two seconds of work {each.worked:.0f} MB"
        )
    later = ours.start - echo.start
    yield Target("ours polls later than the echo bot, from a cold start", later, "at most", LATER, " s")
    yield Target("idle memory, times the echo bot's", ours.own / echo.own, "at most", LARGER)


def typical(idles: list[Idle]) -> Idle:
    """The middle of each figure."""
    names = Idle.__slots__
    return Idle(*(median(getattr(each, name) for each in idles) for name in names))


if __name__ == "__main__":
    printed(report())
