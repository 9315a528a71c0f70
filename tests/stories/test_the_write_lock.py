"""How long one act keeps everybody else from writing: decoding and the network must stay outside."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.plan import entered
from bot.workdays import RussianDays
from custody.acts import Take
from custody.desk.call import Call
from custody.desk.packets import MOST, act_on_ref
from custody.desk.scans import show
from custody.ports import Books
from documents.sample_plan import sample_plan
from storage.database import Database, connect
from storage.invitations import create_invitations
from storage.labels import all_labels
from storage.migrations import migrate

NOW = datetime(2026, 4, 14, 1, 0, tzinfo=UTC)
LIMIT_MS = 250
CHAT = 77
PACKETS_A_SITTING = 5


@dataclass
class Stopwatch:
    """Opens the books and measures how long they stay open for writing, in milliseconds."""

    database: Database
    held: list[float] = field(default_factory=list)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Books]:
        async with self.database.open() as books:
            began = time.perf_counter()
            yield books
            self.held.append((time.perf_counter() - began) * 1000)


async def a_full_car(database: Database) -> tuple[Stopwatch, Call, list[int]]:
    """An observer with as many packets as one act can take."""
    plan = sample_plan(NOW.date())
    plan = replace(plan, sittings=tuple(replace(each, packets=PACKETS_A_SITTING) for each in plan.sittings))
    campaign = (await entered(database, plan, "0" * 64, NOW)).campaign
    async with database.open() as books:
        (invited,) = await create_invitations(
            books, campaign, NOW, NOW.replace(year=2027), lambda: "t" * 20, ["Н-01"]
        )
        person = await books.use_invitation(invited[2], CHAT, NOW)
        ids = [each.packet for each in await all_labels(books, campaign)]
    assert person is not None
    watch = Stopwatch(database)
    call = Call(person, CHAT, NOW, NOW, "telegram", "photo", 1, RussianDays(), watch.open, database.read)
    return watch, call, ids[:MOST]


async def test_sixty_packets_in_one_act_hold_the_write_lock_for_less_than_a_quarter_second(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    migrate(url)
    database = await connect(url, lambda: NOW)
    try:
        watch, call, ids = await a_full_car(database)
        assert len(ids) == MOST, "the car is not full: the measurement would leave out the hard part"
        async with call.open_books() as books:
            await show(books, call, ids, ())
            bundle = await books.keep_bundle(call.person.id, ids, NOW)
        await act_on_ref(call, f"b{bundle}", 0, Take("to-observer"))
    finally:
        await database.close()
    assert max(watch.held) < LIMIT_MS, f"everybody waits behind one photo: {watch.held} ms"
