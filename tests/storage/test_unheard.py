"""Whose work fell into some days: observers and schools by their sittings, holders by their packets."""

from datetime import timedelta

from custody.packets import Place
from custody.roles import Role
from storage.database import Database
from tests.storage.district import CAMPAIGN, DAY, E12, N07, S01, moved, who


async def test_who_works_on_these_days(database: Database) -> None:
    async with database.open() as books:
        expert = await books.person(E12)
        assert expert is not None
        assert await books.people_at_work(CAMPAIGN, DAY, DAY) == (S01, N07)
        await moved(books, 1, Place("to-expert", holder=who(expert, Role.EXPERT)))
        assert await books.people_at_work(CAMPAIGN, DAY, DAY) == (S01, N07, E12)
        week = timedelta(days=7)
        assert await books.people_at_work(CAMPAIGN, DAY + week, DAY + week) == (E12,)
