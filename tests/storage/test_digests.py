"""Digests in the books: who wants them, and hours that are told once."""

from datetime import date, time, timedelta

from custody.digests import Numbers
from custody.ports.digests import Wish
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, K01, K02

HOUR = timedelta(hours=1)


async def test_who_wants_digests_at_which_hours(database: Database) -> None:
    async with database.open() as books:
        await books.set_digest(K01, [time(8), time(13, 30)], AT)
        await books.set_digest(K02, [time(9)], AT)
        await books.set_digest(K02, [], AT + HOUR)
        assert await books.digests(CAMPAIGN) == (Wish(K01, (time(8), time(13, 30)), AT),)
        await books.set_digest(K01, [time(7)], AT + HOUR)
        assert await books.digests(CAMPAIGN) == (Wish(K01, (time(7),), AT + HOUR),)
        assert await books.digests(CAMPAIGN + 1) == ()


async def test_an_hour_is_told_once_and_its_numbers_are_kept(database: Database) -> None:
    async with database.open() as books:
        assert await books.last_slot("n1", AT) is None
        assert await books.take_slot("n1", AT, AT, Numbers(packets=4))
        assert not await books.take_slot("n1", AT, AT + HOUR, Numbers())
        assert await books.take_slot("n2", AT, AT, Numbers())
        assert await books.take_slot("n1", AT + HOUR, AT, Numbers(packets=5))
        assert await books.last_slot("n1", AT + HOUR / 2) == (AT, Numbers(packets=4))
        assert await books.last_slot("n1", AT + HOUR) == (AT + HOUR, Numbers(packets=5))


async def test_the_days_and_the_people_of_a_campaign(database: Database) -> None:
    async with database.open() as books:
        assert await books.campaign_days(CAMPAIGN) == (DAY, date(2024, 4, 13))
        assert await books.campaign_days(CAMPAIGN + 1) is None
        await books.session.value("bind_chat", chat=5, person=K01, at=0)
        assert await books.people_joined(CAMPAIGN) == (6, 1)
