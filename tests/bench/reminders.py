"""`python -m tests.bench.reminders`: ten thousand reminders are due at once, and people go on scanning."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from custody.letters import Urgency
from tests.bench import crowd
from tests.bench.bots import CUSTODY, ECHO, Stopwatch, at_work, kept_waiting
from tests.bench.county import Errand, build, errands
from tests.bench.load import Row, run
from tests.bench.phones import Telegram
from tests.bench.targets import Report, Target, printed

NUMBER, SEND_RATE, A_SECOND = 10_000, 180, 30
CALM, WARM, CROWDED = 20.0, 2.0, 85.0
"""Seconds."""

DRAINED, WAIT = 0.95, 3.0
"""The share of what is left of the rate that goes to reminders; how many echo's p99 a scan's p99 may be."""

SECOND = 1_000_000
GONE = "SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND urgency = ?"


@dataclass(frozen=True, slots=True)
class Drain:
    """Messages in the seconds in which reminders were waiting all the time."""

    seconds: float
    reminders: int
    answers: int

    @property
    def share(self) -> float:
        """Reminders by what the rate leaves beside the answers."""
        return self.reminders / (SEND_RATE * self.seconds - self.answers)


@dataclass(frozen=True, slots=True)
class Measured:
    """99th of a hundred waits in seconds: the echo bot's, ours in quiet, ours while reminders drain.

    `busy`: seconds of the latter in which ours had a processor; `kept_waiting`: in which others had it.
    """

    echo: float
    quiet: float
    crowded: float
    drain: Drain
    busy: float
    kept_waiting: float


async def measure(folder: Path) -> Measured:
    """One county for both bots."""
    county = folder / "county.db"
    await build(county)
    crowd.add(county, NUMBER)
    async with at_work(ECHO, folder, county) as (telegram, _):
        echo = await _p99(telegram, errands(county), CALM, custody=False)
    schools = errands(county)
    async with at_work(CUSTODY, folder, county, SEND_RATE=str(SEND_RATE)) as (telegram, process):
        for chat in crowd.chats(NUMBER):
            telegram.meet(chat)
        quiet = await _p99(telegram, schools, CALM, custody=True)
        watch, waited = Stopwatch(process), kept_waiting(process)
        crowd.wake(county)
        scanning = asyncio.create_task(_p99(telegram, schools, CROWDED, custody=True))
        await asyncio.wait(
            {scanning, asyncio.create_task(_gone(county))}, return_when=asyncio.FIRST_COMPLETED
        )
        crowded = nearly_all(telegram)
        scanning.cancel()
        await asyncio.wait({scanning})
        (_, busy, _), waited = watch.read(), kept_waiting(process) - waited
        return Measured(echo, quiet, crowded, drained(_sent(county)), busy, waited)


async def _p99(telegram: Telegram, schools: list[list[Errand]], seconds: float, *, custody: bool) -> float:
    """After a while of warming up."""
    await run(telegram, schools, Row(in_flight=32, seconds=WARM), custody=custody)
    telegram.took.clear()
    await run(telegram, schools, Row(in_flight=64, seconds=seconds, a_second=A_SECOND), custody=custody)
    return nearly_all(telegram)


def nearly_all(telegram: Telegram) -> float:
    """Seconds that 99 of a hundred have waited at most."""
    return quantiles([took for _, took in telegram.took], n=100, method="inclusive")[98]


async def _gone(file: Path) -> None:
    """Until every reminder has gone."""
    with closing(sqlite3.connect(file, timeout=30)) as books:
        while books.execute(GONE, (Urgency.BROADCAST,)).fetchone()[0] < NUMBER:  # noqa: ASYNC110 - another process's
            await asyncio.sleep(0.5)


def _sent(file: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(file)) as books:
        return list(
            books.execute("SELECT urgency, sent_at FROM outbox WHERE state = 'sent' ORDER BY sent_at")
        )


def drained(sent: Sequence[tuple[int, int]]) -> Drain:
    """From the second after the first reminder, in which what was saved up of the rate is spent, to the last.

    Each row: how urgent, and when it had gone, in microseconds.
    """
    times = [at for urgency, at in sent if urgency == Urgency.BROADCAST]
    first, last = times[0] + SECOND, times[-1]
    within = [urgency for urgency, at in sent if first < at <= last]
    reminders = sum(urgency == Urgency.BROADCAST for urgency in within)
    return Drain((last - first) / SECOND, reminders, len(within) - reminders)


def report() -> Report:
    """The figures as lines, and what they are to reach."""
    with tempfile.TemporaryDirectory(prefix="reminders") as folder:
        found = asyncio.run(measure(Path(folder)))
    drain = found.drain
    yield f"{NUMBER:,} reminders, {drain.answers} answers in {drain.seconds:.1f} s at {SEND_RATE} a second"
    waits = (found.echo, found.quiet, found.crowded)
    yield "p99 at 30 updates a second: echo {:.1f} ms, ours {:.1f} ms, ours meanwhile {:.1f} ms".format(
        *(each * 1000 for each in waits)
    )
    yield f"with a processor for {found.busy:.1f} s, kept from one by others for {found.kept_waiting:.1f} s"
    share = drain.share * 100
    yield Target("reminders take of the rate that answers leave", share, "at least", DRAINED * 100, " %")
    yield Target("a scan's p99 meanwhile, times the echo bot's", found.crowded / found.echo, "at most", WAIT)


if __name__ == "__main__":
    printed(report())
