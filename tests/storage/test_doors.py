"""Phones, invitations and absences, on both databases."""

from datetime import timedelta

from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, N07, token

SOON, LATER = AT + timedelta(hours=1), AT + timedelta(days=3)
CHAT = 7_000_000_001


async def test_a_new_invitation_kills_the_older_one(database: Database) -> None:
    first, second = token(), token()
    async with database.open() as books:
        await books.invite(N07, first, AT, LATER)
        await books.invite(N07, second, AT, LATER)
        assert await books.open_invitations(CAMPAIGN, SOON) == {N07: LATER}
        assert await books.use_invitation(first, CHAT, SOON) is None
        joined = await books.use_invitation(second, CHAT, SOON)
        assert joined is not None
        assert await books.open_invitations(CAMPAIGN, SOON) == {}


async def test_phones_are_counted_blocked_heard_again_and_cut_off(database: Database) -> None:
    async with database.open() as books:
        for number in range(2):
            secret = token()
            await books.invite(N07, secret, AT, LATER)
            await books.use_invitation(secret, CHAT + number, SOON)
    async with database.open() as books:
        assert [phone.chat for phone in await books.phones(CAMPAIGN)] == [CHAT, CHAT + 1]
        assert await books.phones(CAMPAIGN, E12) == ()
        assert await books.session.value("block_phone", chat=CHAT, at=1) == N07
        assert await books.session.value("block_phone", chat=CHAT, at=2) is None
        assert [phone.blocked is None for phone in await books.phones(CAMPAIGN, N07)] == [False, True]
        assert await books.session.value("unblock_phone", chat=CHAT) == N07
        assert await books.take_phones_back(N07, LATER) == (CHAT, CHAT + 1)
        assert await books.phones(CAMPAIGN) == ()


async def test_an_absence_is_known_once_and_taken_back(database: Database) -> None:
    async with database.open() as books:
        assert await books.mark_absent(N07, DAY, AT)
        assert not await books.mark_absent(N07, DAY, SOON)
        assert await books.absent_on(CAMPAIGN, DAY) == {N07}
        assert await books.absent_on(CAMPAIGN, DAY + timedelta(days=1)) == frozenset()
        assert await books.is_absent(N07, DAY)
        assert not await books.is_absent(N07, DAY + timedelta(days=1))
        assert not await books.is_absent(N07 + 1, DAY)
        assert await books.unmark_absent(N07, DAY)
        assert not await books.unmark_absent(N07, DAY)


async def test_the_sittings_of_a_day_and_the_menus_of_phones(database: Database) -> None:
    secret = token()
    async with database.open() as books:
        assert len(await books.sittings_on(CAMPAIGN, DAY)) == 2
        await books.invite(E12, secret, AT, LATER)
        await books.use_invitation(secret, CHAT, SOON)
        rows = await books.session.rows("menus", after=0, most=100)
        assert [(row["chat"], row["role"], row["menu"]) for row in rows] == [
            (CHAT, "expert", ""), (CHAT, "chair", ""),
        ]  # fmt: skip
        assert await books.session.value("set_menu", chat=CHAT, before="", menu="ru:expert") == E12
        assert await books.session.value("set_menu", chat=CHAT, before="", menu="ru:chair") is None
        assert await books.session.rows("heard_again") == []
        assert await books.session.rows("forget_links", like="%nothing%", blank="{}") == []
