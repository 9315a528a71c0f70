"""A plan of 5,000 sittings and 10,000 people: read, shown, applied; time, memory, and who waits."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from secrets import randbits
from time import perf_counter

from bot.plan_reader import PlanReader
from bot.settings import Settings
from bot.telegram import telegram
from bot.threads import Threads
from bot.workdays import RussianDays
from custody.clashes import clashes, scene_of
from custody.codes import new_code, new_token
from custody.desk.plans import replan
from custody.desk.plans.entering import Loading, current, difference, enter, write_down
from custody.desk.plans.tools import Workbook
from custody.facts.plans import PlanLoaded
from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from documents.plan_writer import write_plan
from storage.database import Database, connect
from storage.migrations import migrate

SITTINGS, PEOPLE, SCHOOLS, DAYS = 5_000, 10_000, 500, 40
NOW, FIRST = datetime(2026, 3, 1, 9, tzinfo=UTC), date(2026, 4, 1)
PEEK = 0.01


def plan() -> Plan:
    """Schools with their coordinators, observers and experts, and works on forty days."""
    schools = tuple(PlanOrganisation(f"Ш{n}", f"Школа № {n}", f"Село {n % 90}") for n in range(SCHOOLS))
    roles = ["observer"] * (PEOPLE // 2) + ["expert"] * (PEOPLE // 2 - SCHOOLS - 1)
    people = (
        PlanPerson("К-1", (PlanGrant("coordinator"),)),
        *(PlanPerson(f"Ш-{n}", (PlanGrant("school", (school.code,)),)) for n, school in enumerate(schools)),
        *(PlanPerson(f"Ч-{n}", (PlanGrant(role),), None, 9) for n, role in enumerate(roles)),
    )
    works = tuple(
        PlanSitting(
            f"Ш{n % SCHOOLS}", f"предмет {n // SCHOOLS}", 8, FIRST + timedelta(days=n % DAYS),
            time(9), 1, 20, f"Ч-{n % (PEOPLE // 2)}",
        )
        for n in range(SITTINGS)
    )  # fmt: skip
    campaign = PlanCampaign("большая", "Большая", "municipal", "Asia/Irkutsk", time(18))
    return Plan(campaign, schools, people, works)


@dataclass
class Watch:
    """What each stage took, and the longest that another chat's act has waited meanwhile, in seconds."""

    stages: list[tuple[str, float, float]] = field(default_factory=list)
    waited: float = 0.0
    began: float = field(default_factory=perf_counter)

    def lap(self, stage: str) -> None:
        """The stage is over."""
        now = perf_counter()
        self.stages.append((stage, now - self.began, self.waited))
        self.began, self.waited = perf_counter(), 0.0


@asynccontextmanager
async def others(database: Database, watch: Watch) -> AsyncIterator[None]:
    """Another chat that writes a little all the time."""
    task = asyncio.create_task(_write(database, watch))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _write(database: Database, watch: Watch) -> None:
    while True:
        began = perf_counter()
        async with database.open() as books:
            await books.session.value("put_setting", key="bench", value=str(began))
        watch.waited = max(watch.waited, perf_counter() - began)
        await asyncio.sleep(PEEK)


async def measure(folder: Path, content: bytes) -> tuple[Watch, int]:
    """Every stage of a plan in the chat; and by how many bytes the process has grown at its peak."""
    url = f"sqlite:///{folder / 'plans.db'}"
    migrate(url)
    database, threads = await connect(url, lambda: NOW), Threads()
    bot, days, before = telegram(Settings(bot_token="1:bench")), RussianDays(), resident()  # noqa: S106 - worth nothing
    watch = Watch()
    try:
        async with others(database, watch):
            book = await PlanReader(bot, threads).read(content)
            assert isinstance(book, Workbook), book
            watch.lap("read and check")
            found = await difference(database.read, book.plan, threads.run)
            await threads.run(lambda: clashes(scene_of(book.plan, found.terms, days)))
            watch.lap("compare and look for clashes")
            codes = partial(new_code, randbits), partial(new_token, randbits)
            loading = Loading(book.plan, book.sha256, NOW, "К-1", "coordinator", "button", *codes)
            async with database.open() as books:
                fresh = await current(books, loading, found)
                await enter(books, loading, fresh)
                await write_down(books, loading, fresh, PlanLoaded(title="", sha256=book.sha256))
            watch.lap("apply, in one transaction")
            grown = peak() - before
            await replan.finish(database.open, fresh.result.campaign, days, NOW)
            watch.lap("deadlines, some a transaction")
    finally:
        threads.close()
        await database.close()
        await bot.session.close()
    return watch, grown


def resident() -> int:
    """Bytes of this process in memory; its peak begins anew from here."""
    Path("/proc/self/clear_refs").write_text("5")
    return _status("VmRSS")


def peak() -> int:
    """The most that it has had since."""
    return _status("VmHWM")


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) * 1024


def main() -> None:
    """Measure and print."""
    file = BytesIO()
    write_plan(plan(), file)
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        watch, grown = asyncio.run(measure(Path(folder), file.getvalue()))
    say = sys.stdout.write
    say(f"a plan of {SITTINGS} sittings and {PEOPLE} people ({len(file.getvalue()) >> 10} kB)\n")
    for stage, seconds, waited in watch.stages:
        say(f"  {stage:<32}{seconds:>7.2f} s   another chat waited at most {waited * 1000:>5.0f} ms\n")
    total = sum(seconds for _, seconds, _ in watch.stages[:3])
    say(f"  {'until it is applied':<32}{total:>7.2f} s   memory grew by at most {grown / 2**20:.0f} MB\n")


if __name__ == "__main__":
    main()
