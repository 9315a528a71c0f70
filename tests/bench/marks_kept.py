"""How long a table of many colleges' marks keeps others from writing: `python -m tests.bench.marks_kept`."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from bot.cli.plan import entered
from bot.workdays import RussianDays
from custody.desk.call import Call
from custody.desk.marks.taking import receive
from custody.desk.marks.tools import MadeFile, MarkTools
from custody.marks.files import MarksFile, RawRow
from custody.marks.structure import Item, Structure
from custody.sittings import Sitting
from documents.large_colleges import large_colleges
from documents.subjects import METASUBJECT
from storage.database import Database, connect
from storage.invitations import create_invitations
from storage.migrations import migrate
from tests.storage.stopwatch import Stopwatch

NOW, CHAT, ROWS, ITEMS = datetime(2026, 9, 16, 3, tzinfo=UTC), 77, 100, 15
LATER = NOW.replace(year=2027)
"""When every window is over: before the day of a work nobody's marks are taken."""
FORM = bytes(range(256)) * 40
"""As large as a form of a hundred works: its bytes are what the books keep."""


@dataclass(frozen=True)
class Tables:
    """The table is read, and papers are made, before the books are open: here both are ready."""

    file: MarksFile

    async def read_marks(self, _: bytes) -> MarksFile:
        return self.file

    async def papers(self, *_: object) -> tuple[MadeFile, MadeFile]:
        return MadeFile("protocol.xlsx", FORM), MadeFile("form.xlsx", FORM)


async def region(database: Database, count: int) -> tuple[Call, Stopwatch, MarksFile]:
    """So many colleges, everybody with a phone; the coordinator brings the marks of one work of all."""
    campaign = (await entered(database, large_colleges(date(2026, 9, 15), count), "0" * 64, NOW)).campaign
    async with database.open() as books:
        made = await create_invitations(books, campaign, NOW, LATER, map(str, range(10**20, 10**21)).__next__)
        people = [await books.use_invitation(each[2], chat, NOW) for chat, each in enumerate(made, CHAT)]
        waiting = await books.sittings_to_mark(campaign, date(2026, 12, 31))
        work = next(each for each in waiting if each.subject == METASUBJECT)
        structure = Structure(work.subject, work.grade, tuple(Item(str(n), 2) for n in range(1, ITEMS + 1)))
        await books.keep_structure(campaign, structure, "0" * 64, NOW)
        works = await books.sittings_of_work(campaign, work.subject, work.grade)
    watch = Stopwatch(database)
    (person,) = (each for each in people if each and each.callsign == "К-01")
    call = Call(
        person, CHAT, LATER, LATER, "telegram", "command", 1, RussianDays(), watch.open, database.read
    )
    return call, watch, table(structure, works)


def table(structure: Structure, works: Sequence[Sitting]) -> MarksFile:
    """Every college with its participants."""
    marks = tuple("2" for _ in structure.items)
    rows = tuple(
        RawRow(
            number * ROWS + each + 2, work.organisation, work.day.isoformat(), str(10_000 + each), "1", marks
        )
        for number, work in enumerate(works)
        for each in range(ROWS)
    )
    return MarksFile(structure.subject, structure.grade, structure.labels, rows)


async def held(folder: Path, count: int) -> tuple[int, float, float]:
    """How many sittings were written, and milliseconds at most: of the clock, of the processor."""
    url = f"sqlite:///{folder / 'marks.db'}"
    migrate(url)
    database = await connect(url, lambda: NOW)
    try:
        call, watch, file = await region(database, count)
        await receive(call, b"", cast("MarkTools", Tables(file)))
        async with database.read() as books:
            return (await books.marks_count(call.person.campaign)).marked, max(watch.held), max(watch.spent)
    finally:
        await database.close()


async def measure(count: int) -> None:
    """Say it."""
    with TemporaryDirectory() as folder:
        sittings, longest, spent = await held(Path(folder), count)
    sys.stdout.write(
        f"{sittings} sittings of {ROWS} works in one table: {longest:.0f} ms, {spent:.0f} of the processor\n"
    )


if __name__ == "__main__":
    for number in map(int, sys.argv[1:] or ("40", "100", "300")):
        asyncio.run(measure(number))
