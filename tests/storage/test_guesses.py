"""Misses in the books: counted by chat and in all, alarmed about once, forgotten in time."""

from datetime import timedelta

from custody.guessing import FREE, QUIET, WINDOW
from storage.database import Database
from storage.invitations import create_invitations
from tests.storage.district import AT, CAMPAIGN, K01, K02

SECOND = timedelta(seconds=1)


async def test_misses_are_counted_in_their_window_the_newest_first(database: Database) -> None:
    async with database.open() as books:
        for after in range(FREE + 2):
            await books.note_miss(7, AT + after * SECOND)
        await books.note_miss(8, AT)
    async with database.read() as books:
        until = AT + (FREE + 1) * SECOND
        found = await books.missed(7, "code", until - WINDOW, until)
        assert found == tuple(until - each * SECOND for each in range(FREE))
        assert await books.missed(7, "code", AT, AT + SECOND) == (AT + SECOND,)
        assert await books.missed(7, "code", AT - WINDOW, AT - SECOND) == (), "the clock was put back"
        assert await books.missed(7, "link", AT - WINDOW, until) == ()
        assert await books.missed_by_all(AT - SECOND, until) == (FREE + 3, 2)


async def test_a_link_that_was_given_out_once_is_no_guess(database: Database) -> None:
    async with database.open() as books:
        await create_invitations(books, CAMPAIGN, AT, AT + WINDOW, lambda: "old", ["K-01"])
        await books.note_dead_link(7, "old", AT)
        assert await books.missed(7, "link", AT - WINDOW, AT) == ()
        await books.note_dead_link(7, "invented", AT)
        assert await books.missed(7, "link", AT - WINDOW, AT) == (AT,)
        assert await books.missed_by_all(AT - WINDOW, AT) == (1, 1)


async def test_an_alarm_is_raised_once_in_its_time(database: Database) -> None:
    async with database.open() as books:
        assert await books.claim_alarm(7, AT - QUIET, AT)
        assert not await books.claim_alarm(7, AT + SECOND - QUIET, AT + SECOND)
        assert await books.claim_alarm(8, AT - QUIET, AT)
        assert await books.claim_alarm(7, AT, AT + QUIET)
        back = AT - QUIET
        assert await books.claim_alarm(7, back - QUIET, back), "an alarm of the future keeps nobody quiet"


async def test_the_guards_are_the_coordinators_and_misses_are_forgotten(database: Database) -> None:
    async with database.open() as books:
        assert [each.id for each in await books.guards()] == [K01, K02]
        await books.note_miss(7, AT)
        assert await books.forget_misses(AT) == 0
        assert await books.forget_misses(AT + SECOND) == 1
