"""What a plan has set aside is asked for nowhere: not by roles, not by messages to many, not by digests."""

from datetime import date, time

from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, E13, KARAM, ULKAN, put
from tests.storage.test_plan_aside import LESS

YEARS_AFTER = AT.replace(year=2030)


async def test_people_who_are_set_aside_have_no_role_and_no_digest(database: Database) -> None:
    async with database.open() as books:
        await books.set_digest(E13, [time(8)], AT)
        await books.mark_absent(E13, DAY, AT)
        assert await books.people_joined(CAMPAIGN) == (6, 0)
        await put(books, LESS)
        await books.session.rows("take_grants_over", person=E12, taker=E13, role="expert")
        assert E13 not in {each.id for each in await books.people_with(CAMPAIGN, Role.EXPERT)}
        assert await books.digests(CAMPAIGN) == ()
        assert await books.absent_on(CAMPAIGN, DAY) == frozenset()
        assert await books.people_joined(CAMPAIGN) == (5, 0)


async def test_works_that_are_set_aside_are_nobodys_work_and_no_day(database: Database) -> None:
    async with database.open() as books:
        assert await books.campaign_days(CAMPAIGN) == (DAY, date(2024, 4, 13))
        assert (await books.late_at(CAMPAIGN, YEARS_AFTER)).schools == {KARAM, ULKAN}
        await put(books, LESS)
        assert await books.campaign_days(CAMPAIGN) == (DAY, DAY)
        assert (await books.late_at(CAMPAIGN, YEARS_AFTER)).schools == {KARAM}
        assert {place for place, _, _ in (await books.works_of(CAMPAIGN)).sittings} == {KARAM}
        assert await books.packets_touched(CAMPAIGN, 4, "N-07", 9) == (1,)
