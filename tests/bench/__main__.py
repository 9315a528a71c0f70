"""`make bench`: updates a second, and the wait for an answer, beside a bare aiogram echo bot."""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import board, burst, flood, growth, idle, photos, plans, reminders, verifying
from tests.bench.bots import CUSTODY, ECHO, TEMPLATE, Stopwatch, at_work
from tests.bench.county import build, errands
from tests.bench.durable import AT_ONCE, one_by_one, together
from tests.bench.load import Row, run
from tests.bench.table import Measured, Results, lines, targets
from tests.bench.targets import Report, printed

ROUNDS = 2
REPORTS: tuple[Callable[[], Report], ...] = (
    idle.report, reminders.report, burst.report, photos.report, growth.report, flood.report, verifying.report,
)  # fmt: skip
"""The other rows of the table; each is a command of its own too."""

WARM = Row(in_flight=32, seconds=2)
ALONE, FULL, USUAL = (
    Row(in_flight=1, seconds=5), Row(in_flight=64, seconds=8), Row(in_flight=64, seconds=20, a_second=30),
)  # fmt: skip
ROWS = {ECHO: (ALONE, FULL, USUAL), TEMPLATE: (ALONE, FULL), CUSTODY: (ALONE, FULL, USUAL)}


async def bench(folder: Path, rounds: int) -> Results:
    """All rows of all bots, taking turns, so that a noisy minute hits all of them."""
    county = folder / "county.db"
    await build(county)
    say(f"durable transactions/s   one by one {one_by_one(folder):.0f}")
    shutil.copy(county, folder / "writer.db")
    say(f"                         {AT_ONCE} at our books {await together(folder / 'writer.db'):.0f}\n")
    results: Results = {(kind, row): Measured() for kind, rows in ROWS.items() for row in rows}
    for number in range(rounds):
        for kind in ROWS:
            file = folder / f"{kind}{number}.db"
            shutil.copy(county, file)
            await _session(kind, folder, file, county, results)
    return results


async def _session(kind: str, folder: Path, file: Path, county: Path, results: Results) -> None:
    schools = errands(county)
    async with at_work(kind, folder, file) as (telegram, process):
        await run(telegram, schools, WARM, custody=kind == CUSTODY)
        for row in ROWS[kind]:
            telegram.took.clear()
            watch = Stopwatch(process)
            await run(telegram, schools, row, custody=kind == CUSTODY)
            measured = results[kind, row]
            for name, spent in zip(("seconds", "bot", "standin"), watch.read(), strict=True):
                setattr(measured, name, getattr(measured, name) + spent)
            measured.took += [seconds for _, seconds in telegram.took]


async def _board(folder: Path) -> dict[str, tuple[float, float]]:
    file = folder / "board.db"
    await board.build(file)
    found = await board.measure(file)
    file.unlink()
    return found


def say(text: str) -> None:
    """To the terminal, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(rounds: str = str(ROUNDS)) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        for line in board.said(asyncio.run(_board(Path(folder)))):
            say(line)
        results = asyncio.run(bench(Path(folder), int(rounds)))
    for line in lines(results, ROWS[CUSTODY]):
        say(line)
    kept = printed(targets(results, FULL, USUAL))
    plans.main()
    kept += [target for row in REPORTS for target in printed(row())]
    say("\n" + "\n".join(map(str, kept)))


if __name__ == "__main__":
    main(*sys.argv[1:])
