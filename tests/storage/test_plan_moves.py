"""A sitting that the plan has on another day keeps its packets and labels, unless it has begun."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from custody.facts.names import Who
from custody.facts.sittings import Milestone
from custody.packets import Place
from custody.plan import Plan
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from storage.labels import all_labels
from storage.plan import Tally, Vanished
from storage.plan_tally import Moved
from tests.storage.district import AT, CAMPAIGN, DAY, N07, PLAN, SITTINGS, changed, moved, put

LATER = DAY + timedelta(days=5)
WORK = "karam / physics / 8 / 2024-04-12"


async def test_a_moved_sitting_keeps_its_row_its_packets_and_their_labels(database: Database) -> None:
    async with database.open() as books:
        before = {(each.code, each.token) for each in await all_labels(books, CAMPAIGN)}
        result = await put(books, changed(date=LATER, starts=time(11)))
        assert (result.new, result.changed, result.vanished) == (Tally(), Tally(sittings=1), [])
        assert result.moved == [Moved(1, WORK, DAY, LATER)]
        assert {(each.code, each.token) for each in await all_labels(books, CAMPAIGN)} == before
        sitting = await books.sitting(1)
        assert sitting
        assert (sitting.day, sitting.starts, sitting.packets) == (LATER, "11:00", 2)
        assert sitting.upload_due == datetime.combine(LATER + timedelta(days=4), time(17), UTC)
        assert [packet.day for packet in await books.packets_of_sitting(1)] == [LATER, LATER]
        assert (await put(books, changed(date=LATER, starts=time(11)))).nothing_new


async def test_a_moved_sitting_can_change_its_observer_and_its_packets_at_once(database: Database) -> None:
    async with database.open() as books:
        result = await put(books, changed(date=LATER, packets=3, observer=None))
        assert (result.new, result.changed) == (Tally(packets=1), Tally(sittings=1))
        sitting = await books.sitting(1)
        assert sitting
        assert (sitting.observer, sitting.packets) == (None, 3)


async def _arrived(books: StoredBooks) -> None:
    sitting = await books.take_sitting(1)
    assert sitting
    by = Who(N07, "N-07", Role.OBSERVER)
    seen = Milestone(sitting=sitting.name, at=AT, milestone="arrived", by=by)
    await books.save_sitting(replace(sitting, milestones=(seen,)))


async def _packed(books: StoredBooks) -> None:
    await moved(books, 2, Place("packed"))


async def _uploaded(books: StoredBooks) -> None:
    sitting = await books.take_sitting(1)
    assert sitting
    await books.save_sitting(replace(sitting, uploaded=AT))


@pytest.mark.parametrize("happens", [_arrived, _packed, _uploaded])
async def test_a_sitting_that_has_begun_stays_and_the_new_row_is_not_entered(
    database: Database, happens: object
) -> None:
    async with database.open() as books:
        await happens(books)  # type: ignore[operator]
        result = await put(books, changed(date=LATER, packets=4))
        assert result.nothing_new
        assert result.moved == [Moved(1, WORK, DAY, LATER, begun=True)]
        assert result.vanished == []
        sitting = await books.sitting(1)
        assert sitting
        assert (sitting.day, sitting.packets) == (DAY, 2)
        assert len(await all_labels(books, CAMPAIGN)) == 4


def _with(*days: int, plan: Plan = PLAN) -> Plan:
    """The plan with the first work on each of these days after its own."""
    first = tuple(replace(SITTINGS[0], date=DAY + timedelta(days=day)) for day in days)
    return replace(plan, sittings=(*first, *SITTINGS[1:]))


async def test_one_more_day_beside_the_old_one_is_a_sitting_of_its_own(database: Database) -> None:
    async with database.open() as books:
        await _packed(books)
        result = await put(books, _with(0, 7))
        assert (result.new, result.moved) == (Tally(sittings=1, packets=2), [])
        assert (await put(books, _with(0, 9))).moved == [
            Moved(4, "karam / physics / 8 / 2024-04-19", DAY + timedelta(7), DAY + timedelta(9))
        ]


async def test_where_it_is_not_clear_which_sitting_has_moved_none_is_moved(database: Database) -> None:
    async with database.open() as books:
        result = await put(books, _with(3, 4))
        assert (result.new.sittings, result.moved) == (2, [])
        assert result.vanished == [Vanished("sittings", WORK)]


async def test_days_that_are_swapped_between_two_works_are_two_moves(database: Database) -> None:
    async with database.open() as books:
        swapped = (SITTINGS[0], replace(SITTINGS[1], date=LATER), replace(SITTINGS[2], date=DAY))
        result = await put(books, replace(PLAN, sittings=swapped))
        assert (result.changed, result.vanished) == (Tally(sittings=2), [])
        assert [(each.sitting, each.after) for each in result.moved] == [(2, LATER), (3, DAY)]
