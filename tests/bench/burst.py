"""`python -m tests.bench.burst`: two thousand updates that an outage has held back come at once."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import cycle, islice
from operator import itemgetter
from pathlib import Path
from time import perf_counter

from custody.letters import Urgency
from sandbox.telegram.people import text_parts
from tests.bench.bots import CUSTODY, Stopwatch, at_work, kept_waiting
from tests.bench.county import build, errands
from tests.bench.phones import Telegram
from tests.bench.targets import Report, Target, printed

UPDATES, EACH = 2000, 8
"""So many in all; so many packets each observer scans and takes, and as many again their school looks at."""

SEND_RATE = 100
"""Messages a second: fewer than come, so that the order in which they go can be seen."""

RECORDED = 5.0
"""Seconds until the last of them is recorded, without those in which others had the processor."""

GRACE = 100_000
"""Microseconds: a letter that is on its way already is not called back."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of the outbox; microseconds in which it could go, and in which it had gone."""

    urgency: int
    ready: int
    sent: int


@dataclass(frozen=True, slots=True)
class Burst:
    """Seconds until all was stored and until all was recorded, and what went out.

    `busy`: seconds of the latter in which the bot had a processor; `kept_waiting`: in which others had it.
    """

    stored: float
    recorded: float
    busy: float
    kept_waiting: float
    letters: tuple[Letter, ...]

    @property
    def overtaken(self) -> int:
        """Letters that went while a more urgent one, written before, was kept waiting."""
        return sum(any(_overtakes(one, other) for other in self.letters) for one in self.letters)


def _overtakes(one: Letter, other: Letter) -> bool:
    return other.urgency < one.urgency and other.ready + GRACE < one.sent < other.sent - GRACE


def said(county: Path, file: Path) -> Iterator[tuple[int, str]]:
    """What each phone says, all phones taking turns: scans, acts in words, scans by the school."""
    with closing(sqlite3.connect(file)) as books:
        codes = dict(books.execute("SELECT token, code FROM packets"))
    for number in range(EACH):
        for school in errands(county):
            one = school[number]
            yield one.observer, f"/start p_{one.token}"
            yield one.observer, f"{codes[one.token]} принял"
            for _ in range(2):
                yield one.school, f"/start p_{one.token}"


async def measure(folder: Path, updates: int = UPDATES) -> Burst:
    """A bot at work, and everything at once."""
    county = folder / "county.db"
    await build(county)
    says = list(islice(cycle(said(county, county)), updates))
    async with at_work(CUSTODY, folder, county, SEND_RATE=str(SEND_RATE)) as (telegram, process):
        await asyncio.sleep(1)  # the start's own work is over
        began, watch, waited = perf_counter(), Stopwatch(process), kept_waiting(process)
        for chat, text in says:
            _say(telegram, chat, text)
        stored = await _counted(county, "1 = 1", updates) - began
        recorded = await _counted(county, "state = 'done'", updates) - began
        (_, busy, _), waited = watch.read(), kept_waiting(process) - waited
        return Burst(stored, recorded, busy, waited, await _sent(county))


def _say(telegram: Telegram, chat: int, text: str) -> None:
    person = telegram.person(chat)
    person.write(person.chat(), text_parts(text))


async def _counted(file: Path, which: str, most: int) -> float:
    """The moment in which the inbox has so many updates of that kind."""
    async with asyncio.timeout(120):
        while _one(file, f"SELECT COUNT(*) FROM inbox WHERE {which}") < most:  # noqa: ASYNC110, S608
            await asyncio.sleep(0.05)
    return perf_counter()


async def _sent(file: Path) -> tuple[Letter, ...]:
    """All letters, once the last has gone."""
    async with asyncio.timeout(120):
        while _one(file, "SELECT COUNT(*) FROM outbox WHERE state = 'new'"):  # noqa: ASYNC110 - another process's
            await asyncio.sleep(0.2)
    with closing(sqlite3.connect(file)) as books:
        return ready(
            books.execute("SELECT chat, urgency, created_at, sent_at FROM outbox WHERE state = 'sent'")
        )


def ready(rows: Iterable[tuple[int, int, int, int]]) -> tuple[Letter, ...]:
    """Letters as they could go: one chat's go one after another. Each row: chat, urgency, written, sent."""
    found, before = [], dict[int, int]()
    for chat, urgency, created, sent in sorted(rows, key=itemgetter(3)):
        found.append(Letter(urgency, max(created, before.get(chat, 0)), sent))
        before[chat] = sent
    return tuple(found)


def _one(file: Path, asked: str) -> int:
    with closing(sqlite3.connect(file)) as books:
        return int(books.execute(asked).fetchone()[0])


def report() -> Report:
    """The figures as lines, and what they are to reach."""
    with tempfile.TemporaryDirectory(prefix="burst") as folder:
        burst = asyncio.run(measure(Path(folder)))
    answers = sum(each.urgency == Urgency.ANSWER for each in burst.letters)
    yield f"{UPDATES} at once: stored after {burst.stored:.1f} s, recorded after {burst.recorded:.1f} s"
    yield f"with a processor for {burst.busy:.1f} s, kept from one by others for {burst.kept_waiting:.1f} s"
    yield f"{answers} answers and {len(burst.letters) - answers} other letters went at {SEND_RATE} a second"
    yield from targets(burst)


def targets(burst: Burst) -> Iterator[Target]:
    """Speed and order."""
    alone = burst.recorded - burst.kept_waiting
    yield Target(f"{UPDATES} updates at once are recorded, alone", alone, "at most", RECORDED, " s")
    yield Target("letters that went before a more urgent one", burst.overtaken, "at most", 0)


if __name__ == "__main__":
    printed(report())
