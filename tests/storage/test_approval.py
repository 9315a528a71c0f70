"""What the department has approved, and how the lists stood when somebody looked last, in both databases."""

from dataclasses import replace
from datetime import date

import pytest

from custody.approval import ApprovedList, differences, digest_of
from custody.desk.approval.plan_lists import all_listed, listed, unapproved
from custody.desk.approval.watch import BEHIND, watch
from custody.desk.call import campaign_stream
from custody.facts.names import Who
from custody.facts.plan_lists import PlanRow
from custody.plan import PlanOrganisation
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database, connect
from tests.storage.district import AT, CAMPAIGN, CLOCK, KARAM, PLAN, enter, put, record

DEPARTMENT = Who(1, "D-01", Role.DEPARTMENT)


async def changed(books: StoredBooks) -> list[int]:
    """The campaigns whose lists the clock has to look at."""
    return [each.campaign for each in await books.watching() if each.is_changed]


async def approve_schools(database: Database) -> None:
    async with database.open() as books:
        found = await listed(books, await books.campaign(CAMPAIGN), "schools")
        version = ApprovedList("schools", 1, found.sha256, found.rows, "14", date(2024, 4, 3), DEPARTMENT, AT)
        await books.approve(CAMPAIGN, version)
        assert await books.approved(CAMPAIGN, "schools") == version


async def test_the_lists_are_made_from_the_plan(database: Database) -> None:
    async with database.read() as books:
        lists = await all_listed(books, await books.campaign(CAMPAIGN))
    assert [(each.part, len(each.rows)) for each in lists] == [
        ("schools", 2), ("observers", 1), ("experts", 2), ("schedule", 3),
    ]  # fmt: skip
    (observer,) = lists[1].rows
    assert observer == PlanRow(
        head="N-07", works=("School of Karam, physics, 8", "School of Ulkan, physics, 8")
    )
    assert lists[3].rows[0].day == AT.date()
    assert all(each.waits for each in lists)


async def test_only_what_has_changed_since_the_order_waits(database: Database) -> None:
    await approve_schools(database)
    async with database.open() as books:
        await put(
            books,
            replace(PLAN, organisations=(PlanOrganisation(KARAM, "Karam", "Karam"), PLAN.organisations[1])),
        )
        found = await listed(books, await books.campaign(CAMPAIGN), "schools")
    assert [(line.sign, line.row.name, line.was.name if line.was else "") for line in found.changes] == [
        ("changed", "Karam", "School of Karam")
    ]
    assert digest_of("schools", found.rows) == found.sha256 != (found.approved and found.approved.sha256)


async def test_a_second_version_comes_after_the_first(database: Database) -> None:
    await approve_schools(database)
    async with database.open() as books:
        first = await books.approved(CAMPAIGN, "schools")
        assert first is not None
        second = replace(first, number=2, order="15", rows=())
        await books.approve(CAMPAIGN, second)
    async with database.read() as books:
        assert await books.approved(CAMPAIGN, "schools") == second


async def test_the_clock_looks_only_where_something_has_happened(database: Database) -> None:
    assert not await watch(database.read, database.open, AT)
    async with database.read() as books:
        assert [each.part for each in await unapproved(books, CAMPAIGN)] == [
            "schools", "observers", "experts", "schedule",
        ]  # fmt: skip
        assert await changed(books) == []
    async with database.open() as books:
        await books.write(record("packet:1"))
    async with database.read() as books:
        assert await changed(books) == []
    async with database.open() as books:
        await books.write(replace(record("sitting:1"), kind="replaced"))
    async with database.read() as books:
        assert await changed(books) == [CAMPAIGN]


async def test_the_board_knows_at_once_what_waits_and_what_waits_no_more(database: Database) -> None:
    async with database.read() as books:
        assert len(await unapproved(books, CAMPAIGN)) == 4, "no clock has looked yet"
    await watch(database.read, database.open, AT)
    await approve_schools(database)
    async with database.open() as books:
        await books.write(replace(record("campaign:spring"), kind="list-approved"))
        assert [each.part for each in await unapproved(books, CAMPAIGN)] == [
            "observers",
            "experts",
            "schedule",
        ]
        renamed = PlanOrganisation(KARAM, "Karam", "Karam")
        await put(books, replace(PLAN, organisations=(renamed, PLAN.organisations[1])))
        assert (await unapproved(books, CAMPAIGN))[0].changes == 1


async def write_many(database: Database, count: int) -> None:
    async with database.open() as books:
        for number in range(count):
            await books.write(record("packet:1", number))


async def test_what_has_changed_no_list_is_not_looked_through_again(database: Database) -> None:
    await watch(database.read, database.open, AT)
    await write_many(database, 2 * BEHIND + 1)
    await watch(database.read, database.open, AT)
    async with database.read() as books:
        (known,) = await books.watching()
        assert known.after == (await books.glance(BEHIND)).after
        assert not known.is_changed


@pytest.mark.postgres
@pytest.mark.parametrize("before", [0, 2 * BEHIND])
async def test_a_change_that_is_committed_after_a_later_entry_is_seen(postgres_url: str, before: int) -> None:
    database = await connect(postgres_url, CLOCK)
    try:
        await enter(database)
        await watch(database.read, database.open, AT)
        await write_many(database, before)
        async with database.open() as slow:
            await slow.write(replace(record("sitting:1"), kind="replaced"))
            async with database.open() as books:
                await books.write(replace(record("sitting:2"), kind="received" if before else "replaced"))
            await watch(database.read, database.open, AT)
            async with database.read() as books:
                assert await changed(books) == []
        async with database.read() as books:
            assert await changed(books) == [CAMPAIGN]
        await watch(database.read, database.open, AT)
        async with database.read() as books:
            assert await changed(books) == []
    finally:
        await database.close()


def test_rows_that_come_and_go_are_told_apart() -> None:
    before = (PlanRow(head="a"), PlanRow(head="b", works=("x", "y")), PlanRow(head="c"))
    now = (PlanRow(head="b", works=("y", "z")), PlanRow(head="c"), PlanRow(head="d"))
    assert [(each.sign, each.row.head, each.gained, each.lost) for each in differences(before, now)] == [
        ("removed", "a", (), ()), ("changed", "b", ("z",), ("x",)), ("added", "d", (), ()),
    ]  # fmt: skip


async def test_an_order_stands_beside_the_file_of_the_plan_that_was_loaded_last(database: Database) -> None:
    async with database.open() as books:
        assert not await books.plan_digest(CAMPAIGN)
        stream = campaign_stream(await books.campaign(CAMPAIGN))
        for digest in ("ab" * 32, "cd" * 32):
            await books.write(replace(record(stream), kind="plan-loaded", body={"sha256": digest}))
        assert await books.plan_digest(CAMPAIGN) == "cd" * 32
