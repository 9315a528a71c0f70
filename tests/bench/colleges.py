"""How long a region of colleges takes, from workbook to board: `python -m tests.bench.colleges [N]`."""

import asyncio
import sys
import time
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from bot.cli.plan import entered
from bot.workdays import RussianDays
from custody.clashes import troubles
from custody.desk.plans.entering import compared
from custody.plan import Plan
from custody.planning.known import Known
from custody.ports import Scope
from documents.large_colleges import large_colleges
from documents.plan_xlsx import read_plan, write_plan
from storage.books import StoredBooks
from storage.database import Database, connect
from storage.migrations import migrate

T = TypeVar("T")
FIRST, NOW = date(2026, 9, 15), datetime(2026, 9, 1, 3, tzinfo=UTC)
DISTRICT, OWN = "г. Братск", frozenset({"К0002"})


def workbook(count: int) -> bytes:
    """The region's plan as its coordinator sends it."""
    book = BytesIO()
    write_plan(large_colleges(FIRST, count), book)
    return book.getvalue()


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """What the work brings, and the seconds of the processor that it took."""
    began = time.process_time()
    made = work()
    return time.process_time() - began, made


def say(line: str) -> None:
    """A line of the report."""
    sys.stdout.write(f"{line}\n")


def preview(plan: Plan) -> None:
    """The difference and its clashes, as a first preview finds them."""
    troubles(compared(plan, Known()), RussianDays(), (), NOW)


@asynccontextmanager
async def books_in(folder: Path):  # type: ignore[no-untyped-def]  # noqa: ANN201 - the bench's own books
    """Empty books on SQLite."""
    url = f"sqlite:///{folder / 'colleges.db'}"
    migrate(url)
    database = await connect(url, lambda: NOW)
    try:
        yield database
    finally:
        await database.close()


async def _place(books: StoredBooks, campaign: int) -> None:
    """What /places shows one college."""
    await books.seen_places(campaign, await books.place_codes(campaign, "", OWN))


async def board(database: Database, campaign: int) -> dict[str, float]:
    """Milliseconds of the clock for what the coordinator asks, and for what one college does."""
    took = {}
    async with database.read() as books:
        for name, ask in (
            ("totals", lambda: books.totals(campaign, Scope(), NOW)),
            ("by district", lambda: books.lines(campaign, "district", Scope(), NOW)),
            ("by college", lambda: books.lines(campaign, "organisation", Scope(), NOW)),
            ("a district's page", lambda: books.listing(campaign, Scope(district=DISTRICT), NOW, 10, 0)),
            ("no day chosen", lambda: books.totals(campaign, Scope(unchosen=True), NOW)),
            ("places", lambda: books.seen_places(campaign)),
            ("every name", lambda: books.directory(campaign)),
            ("a college's own works", lambda: books.sittings_to_upload(campaign, OWN)),
            ("its place", lambda: _place(books, campaign)),
            ("its name", lambda: books.organisations(campaign, OWN)),
        ):
            began = time.perf_counter()
            await ask()
            took[name] = (time.perf_counter() - began) * 1000
    return took


async def measure(count: int) -> None:
    """Say each step's time."""
    write, content = timed(lambda: workbook(count))
    read, plan = timed(lambda: read_plan(content))
    assert isinstance(plan, Plan), plan[:3]
    seen, _ = timed(lambda: preview(plan))
    say(f"{count} colleges, {len(plan.sittings)} works, {len(content) >> 10} kB: written in {write:.1f} s")
    say(f"read and checked {read:.1f} s, preview {seen:.1f} s")
    with TemporaryDirectory() as folder:
        async with books_in(Path(folder)) as database:
            campaign = 0
            for name in ("entered", "entered again"):
                began = time.process_time()
                campaign = (await entered(database, plan, "0" * 64, NOW)).campaign
                say(f"{name}: {time.process_time() - began:.1f} s")
            for name, took in (await board(database, campaign)).items():
                say(f"{name}: {took:.0f} ms")


if __name__ == "__main__":
    for number in map(int, sys.argv[1:] or ("300", "1000")):
        asyncio.run(measure(number))
