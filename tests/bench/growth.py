"""`python -m tests.bench.growth`: what one act costs when the ledger is a thousand times as long."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import median
from time import perf_counter, process_time

import psycopg

from bot.workdays import RussianDays
from custody.acts import Take
from custody.desk.call import Call
from custody.desk.packets.acts import act_on_ref
from custody.roles import Person
from storage.database import Database, connect
from tests.bench.county import SCHOOLS, build_at
from tests.bench.engines import addresses
from tests.bench.ledgers import entries
from tests.bench.targets import Report, Target, printed

SHORT, LONG = 1_000, 1_000_000
ACTS = 600
"""So many are measured at each length, in turn with the other's, after a tenth of it to warm up."""

CHAINS, OF_ONE = 25_000, 60
"""Chains of the long ledger; packets of one observer."""

DAYS = RussianDays()
MOST = 1.3
COLUMNS = "stream, seq, prev, data, hash, accepted, actor, kind, recorded_at"


@dataclass
class Costs:
    """Of every act, in milliseconds: our process's processor, and the clock."""

    processor: list[float] = field(default_factory=list)
    clock: list[float] = field(default_factory=list)


def lengthened(url: str, number: int) -> None:
    """Make the ledger so long, with valid entries of chains that are not the county's."""
    rows = ((*entry, 1, "Н-01", "received", 0) for entry in entries(number, CHAINS))
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as books, books:
            books.executemany(f"INSERT INTO ledger ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
            return
    with psycopg.connect(url) as server, server.cursor().copy(f"COPY ledger ({COLUMNS}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("ANALYZE")


@dataclass
class Desk:
    """The desk of one county: its observers take one packet after another."""

    database: Database
    people: tuple[Person, ...]
    costs: Costs = field(default_factory=Costs)
    packet: int = 0

    async def act(self) -> None:
        """One accepted act, in a transaction of its own."""
        self.packet += 1
        now, taker = datetime.now(UTC), self.people[(self.packet - 1) // OF_ONE]
        call = Call(
            taker, 1, now, now, "telegram", "button", 1, DAYS, self.database.open, self.database.read
        )  # fmt: skip
        clock, began = perf_counter(), process_time()
        await act_on_ref(call, f"p{self.packet}", 0, Take("to-observer"))
        self.costs.processor.append((process_time() - began) * 1000)
        self.costs.clock.append((perf_counter() - clock) * 1000)

    async def acted(self) -> int:
        """How many packets lie with their observers."""
        async with self.database.read() as books:
            found = await books.packets(range(1, self.packet + 1))
        return sum(each.place.step == "to-observer" for each in found)


@asynccontextmanager
async def desk(url: str) -> AsyncIterator[Desk]:
    """Open the books there."""
    database = await connect(url, lambda: datetime.now(UTC))
    try:
        async with database.read() as books:
            people = [await books.person(number) for number in range(2, 2 + SCHOOLS)]
        yield Desk(database, tuple(each for each in people if each is not None))
    finally:
        await database.close()


async def measure(
    short: str, long: str, lengths: tuple[int, int], acts: int, schools: int = SCHOOLS
) -> tuple[Costs, Costs]:
    """Costs with the short ledger and with the long one, taking turns."""
    for url, length in zip((short, long), lengths, strict=True):
        await build_at(url, schools)
        lengthened(url, length)
    async with desk(short) as one, desk(long) as other:
        for _ in range(acts // 10):
            await one.act()
            await other.act()
        one.costs, other.costs = Costs(), Costs()
        for _ in range(acts):
            await one.act()
            await other.act()
        assert await one.acted() == await other.acted() == one.packet
        return one.costs, other.costs


def report() -> Report:
    """The figures as lines, and what they are to reach."""
    yield f"{'an act, p50 ms':<28}{f'of {SHORT:,}':>22}{f'of {LONG:,} entries':>22}  (processor · clock)"
    with addresses() as known:
        for engine, urls in known.items():
            short, long = asyncio.run(measure(*urls, (SHORT, LONG), ACTS))
            yield f"{engine:<28}{_said(short):>22}{_said(long):>22}"
            for what in ("processor", "clock"):
                ratio = median(getattr(long, what)) / median(getattr(short, what))
                yield Target(f"an act on {engine} as the ledger grows, {what}", ratio, "at most", MOST, "x")


def _said(costs: Costs) -> str:
    return f"{median(costs.processor):.2f} · {median(costs.clock):.2f}"


if __name__ == "__main__":
    printed(report())
