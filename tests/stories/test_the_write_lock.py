"""How long one act keeps everybody else from writing: decoding and the network must stay outside."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.plan import entered
from bot.workdays import RussianDays
from custody.acts import Take
from custody.deadlines import due_of
from custody.desk.call import Call
from custody.desk.packets.acts import MOST, act_on_ref
from custody.desk.packets.scans import show
from custody.desk.plans.replan import AT_ONCE, finish, replan
from custody.judge.seen import seen
from custody.packets import Place, Term
from custody.roles import Role
from documents.example_plan import district_plan
from storage.database import Database, connect
from storage.invitations import create_invitations
from storage.labels import all_labels
from storage.migrations import migrate
from tests.bench.marks_kept import held
from tests.storage.stopwatch import Stopwatch

pytestmark = pytest.mark.alone

NOW = datetime(2026, 4, 14, 1, 0, tzinfo=UTC)
LIMIT_MS = 250
CHAT = 77
PACKETS_A_SITTING = 5


async def district(database: Database, packets: int) -> int:
    """A campaign with so many packets a sitting."""
    plan = district_plan(NOW.date())
    plan = replace(plan, sittings=tuple(replace(each, packets=packets) for each in plan.sittings))
    return (await entered(database, plan, "0" * 64, NOW)).campaign


async def a_full_car(database: Database) -> tuple[Stopwatch, Call, list[int]]:
    """An observer with as many packets as one act can take."""
    campaign = await district(database, PACKETS_A_SITTING)
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


async def test_a_day_off_that_moves_every_deadline_holds_the_write_lock_for_less_than_a_quarter_second(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    migrate(url)
    database = await connect(url, lambda: NOW)
    try:
        number = await everything_at_the_coordinators(database)
        watch, days = Stopwatch(database), RussianDays()
        async with watch.open() as books:
            campaign = replace(await books.campaign(1), exceptions=((NOW.date() + timedelta(days=1), False),))
            await books.save_exceptions(campaign)
            assert await replan(books, campaign.id, days, NOW) == number
        await finish(watch.open, campaign.id, days, NOW)
    finally:
        await database.close()
    assert len(watch.held) > number // AT_ONCE, "it was not done in parts"
    assert max(watch.held) < LIMIT_MS, f"everybody waits behind one day off: {watch.held} ms"


async def test_marks_of_150_colleges_in_one_table_hold_the_write_lock_for_less_than_a_quarter_second(
    tmp_path: Path,
) -> None:
    sittings, longest, _ = await held(tmp_path, 150)
    assert sittings == 150
    assert longest < LIMIT_MS, f"everybody waits behind one table: {longest} ms"


async def everything_at_the_coordinators(database: Database) -> int:
    """Every packet waits for the next working day; returns how many there are."""
    campaign = await district(database, 30)
    term = Term("next-working-day", NOW.date(), 1)
    async with database.open() as books:
        coordinator, *_ = await books.people_with(campaign, Role.COORDINATOR)
        terms, holder = await books.campaign(campaign), seen(coordinator, Role.COORDINATOR)
        place = Place(
            "to-coordinator", Role.COORDINATOR, holder, NOW, due_of(terms, RussianDays(), term), term
        )
        ids = [each.packet for each in await all_labels(books, campaign)]
        for packet in await books.take_packets(ids):
            await books.save_packet(replace(packet, place=place), finished=False)
    return len(ids)
