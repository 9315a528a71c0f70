"""Whose work fell into some days: observers and schools by their sittings, holders by their packets."""

from datetime import timedelta

from custody.desk.reminders.unheard import tell_unheard
from custody.packets import Place
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, N07, S01, moved, who


async def test_who_works_on_these_days(database: Database) -> None:
    async with database.open() as books:
        expert = await books.person(E12)
        assert expert is not None
        assert await books.people_at_work(CAMPAIGN, DAY, DAY) == (S01, N07)
        await moved(books, 1, Place("to-expert", holder=who(expert, Role.EXPERT)))
        assert await books.people_at_work(CAMPAIGN, DAY, DAY) == (S01, N07, E12)
        week = timedelta(days=7)
        assert await books.people_at_work(CAMPAIGN, DAY + week, DAY + week) == (E12,)


async def test_a_time_without_contact_is_found_again_by_the_hours_that_it_took(database: Database) -> None:
    hour = timedelta(hours=1)
    async with database.open() as books:
        campaign = await books.campaign(CAMPAIGN)
        await tell_unheard(books, (campaign,), AT, AT + 3 * hour)
        await tell_unheard(books, (campaign,), AT + 30 * hour, AT + 31 * hour)
    async with database.read() as books:
        (found,) = await books.outages(campaign, AT + 2 * hour, AT + 24 * hour)
        assert (found.began, found.ended) == (AT, AT + 3 * hour)
        assert await books.outages(campaign, AT + 3 * hour, AT + 24 * hour) == ()
        assert len(await books.outages(campaign, AT - hour, AT + 31 * hour)) == 2
        assert await books.outages(campaign, AT - hour, AT) == ()
