"""Allowed groups: once, with their campaign, until they are forgotten or have another number."""

from custody.ports.groups import Group
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, enter

GROUP = Group(-1004321, CAMPAIGN, "group", AT)


async def test_a_group_is_allowed_once(database: Database) -> None:
    await enter(database)
    async with database.open() as books:
        assert await books.group(GROUP.chat) is None
        assert await books.allow_group(GROUP)
        assert not await books.allow_group(GROUP)
        assert await books.group(GROUP.chat) == GROUP
        assert await books.groups(CAMPAIGN) == (GROUP,)
        assert await books.groups(2) == ()


async def test_a_group_with_another_number_stays_allowed(database: Database) -> None:
    await enter(database)
    async with database.open() as books:
        await books.allow_group(GROUP)
        assert await books.move_group(GROUP.chat, -1009) == GROUP
        assert await books.group(GROUP.chat) is None
        found = await books.group(-1009)
        assert found is not None
        assert (found.campaign, found.kind, found.since) == (CAMPAIGN, "supergroup", AT)
        assert await books.move_group(GROUP.chat, -1010) is None


async def test_a_forgotten_group_is_unknown(database: Database) -> None:
    await enter(database)
    async with database.open() as books:
        await books.allow_group(GROUP)
        assert await books.forget_group(GROUP.chat) == GROUP
        assert await books.forget_group(GROUP.chat) is None
        assert GROUP.tail == "4321"
