"""The coordinator's plan entered, entered again, and changed."""

from dataclasses import replace
from datetime import date, time, timedelta

from custody.packets import Place
from custody.plan import PlanDay, PlanGrant, PlanOrganisation, PlanPerson
from storage.books import StoredBooks
from storage.database import Database
from storage.labels import PacketLabel, all_labels
from storage.plan import Tally, campaigns
from tests.storage.district import CAMPAIGN, DAY, PLAN, SITTINGS, changed, enter, moved, put


async def labels(books: StoredBooks) -> tuple[PacketLabel, ...]:
    return await all_labels(books, CAMPAIGN)


async def test_the_same_plan_twice_changes_nothing(database: Database) -> None:
    async with database.open() as books:
        before = await labels(books)
        result = await put(books)
        assert result.nothing_new
        assert (result.campaign, result.vanished) == (CAMPAIGN, [])
        assert await labels(books) == before
        assert [campaign.key for campaign in await campaigns(books)] == ["spring"]


async def test_what_has_happened_to_a_packet_is_not_unsaid(database: Database) -> None:
    async with database.open() as books:
        there = await moved(books, 1, Place("to-observer"))
        other = replace(PLAN.campaign, title="Spring, once more", week=6, undo_minutes=20)
        result = await put(books, replace(changed(listed=30, starts=None), campaign=other))
        assert (result.changed, result.new) == (Tally(campaigns=1, sittings=1), Tally())
        assert await books.packets([1]) == (there,)
        campaign = await books.campaign(CAMPAIGN)
        assert (campaign.week, campaign.undo_minutes) == (6, 20)


async def test_new_rows_are_counted_and_new_packets_get_fresh_labels(database: Database) -> None:
    async with database.open() as books:
        before = await labels(books)
        school = PlanOrganisation("tayga", "School of Tayga", "Tayga")
        teacher = PlanPerson("S-03", (PlanGrant("school", ("tayga",)),))
        plan = replace(
            PLAN,
            organisations=(*PLAN.organisations, school),
            people=(*PLAN.people, teacher),
            sittings=(*PLAN.sittings, replace(SITTINGS[0], organisation="tayga", packets=3, observer=None)),
        )
        result = await put(books, plan)
        assert result.new == Tally(organisations=1, people=1, sittings=1, packets=3)
        after = await labels(books)
        assert set(before) < set(after)
        assert len({label.code for label in after}) == len({label.token for label in after}) == 7
        person = await books.person(7)
        assert person
        assert (person.callsign, person.place, person.language) == ("S-03", "Tayga", "ru")


async def test_a_sitting_that_needs_another_packet_gets_one_and_the_others_know(database: Database) -> None:
    async with database.open() as books:
        result = await put(books, changed(packets=3))
        assert result.new == Tally(packets=1)
        of_sitting = await books.packets_of_sitting(1)
        assert [(packet.number, packet.of) for packet in of_sitting] == [(1, 3), (2, 3), (3, 3)]


async def test_a_plan_that_fails_in_the_middle_leaves_nothing(database: Database) -> None:
    broken = replace(
        PLAN, campaign=replace(PLAN.campaign, key="autumn"), sittings=(replace(SITTINGS[0], observer="?"),)
    )
    try:
        await enter(database, broken)
    except KeyError:
        async with database.read() as books:
            assert len(await campaigns(books)) == 1
    else:
        raise AssertionError


async def test_a_second_campaign_stands_beside_the_first(database: Database) -> None:
    autumn = replace(PLAN, campaign=replace(PLAN.campaign, key="autumn", procedure="college"))
    result = await enter(
        database, replace(autumn, sittings=(replace(SITTINGS[0], date=DAY + timedelta(days=180)),))
    )
    assert (result.campaign, result.new) == (2, Tally(1, 2, 6, 1, 2))
    async with database.read() as books:
        (packet,) = await books.packets([5])
        assert (packet.campaign, packet.route) == (2, "college")
        assert len(await labels(books)) == 4


async def test_the_hours_of_a_campaign_are_kept_and_changed(database: Database) -> None:
    async with database.open() as books:
        assert (await books.campaign(CAMPAIGN)).remind_hours == "24 3"
        hours = replace(
            PLAN.campaign, remind_hours="48 6 1", morning=time(8), evening=time(20, 15), quiet="21:00-06:30",
            silent_hours=4, room_seats=30, works_a_day=25,
        )  # fmt: skip
        assert (await put(books, replace(PLAN, campaign=hours))).changed == Tally(campaigns=1)
        kept = await books.campaign(CAMPAIGN)
        assert (kept.remind_hours, kept.morning, kept.evening) == ("48 6 1", time(8), time(20, 15))
        assert (kept.quiet, kept.silent_hours) == ("21:00-06:30", 4)
        assert (kept.room_seats, kept.works_a_day) == (30, 25)


async def test_a_calendar_replaces_the_exceptions_and_a_plan_without_one_leaves_them(
    database: Database,
) -> None:
    saturday, monday = date(2024, 4, 27), date(2024, 4, 29)
    async with database.open() as books:
        result = await put(
            books, replace(PLAN, calendar=(PlanDay(monday, works=False), PlanDay(saturday, works=True)))
        )
        assert result.changed == Tally(campaigns=1)
        assert result.terms is not None
        assert result.terms == await books.campaign(CAMPAIGN)
        assert result.terms.exceptions == ((saturday, True), (monday, False))
        assert (await put(books)).nothing_new
        assert (await books.campaign(CAMPAIGN)).exceptions == ((saturday, True), (monday, False))
        assert (await put(books, replace(PLAN, calendar=()))).changed == Tally(campaigns=1)
        assert (await books.campaign(CAMPAIGN)).exceptions == ()


async def test_an_exception_by_the_coordinators_word_stays_until_a_calendar_replaces_it(
    database: Database,
) -> None:
    async with database.open() as books:
        friday = date(2024, 5, 3)
        await books.save_exceptions(replace(await books.campaign(CAMPAIGN), exceptions=((friday, False),)))
        assert (await put(books)).nothing_new
        assert (await books.campaign(CAMPAIGN)).exceptions == ((friday, False),)
        await put(books, replace(PLAN, calendar=(PlanDay(DAY, works=False),)))
        assert (await books.campaign(CAMPAIGN)).exceptions == ((DAY, False),)
