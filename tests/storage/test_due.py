"""What is due and whom to remind: rows that speak once."""

from datetime import timedelta

from custody.due import Due
from custody.ports import Nudge
from storage.database import Database
from tests.storage.district import AT, N07, S01

HOUR = timedelta(hours=1)
FIRST = Due("p1", "deadline", AT + HOUR, AT, "packed")


async def test_a_row_speaks_when_its_time_has_come_the_earliest_first(database: Database) -> None:
    later = Due("p2", "silence", AT, AT + HOUR)
    async with database.open() as books:
        await books.set_dues([later, FIRST, Due("p3", "offer", AT, AT), Due("p3", "deadline", AT)])
        assert await books.speaking(AT - HOUR, 9) == ()
        assert await books.speaking(AT, 9) == (FIRST,)
        assert await books.speaking(AT + HOUR, 9) == (FIRST, later)
        assert await books.speaking(AT + HOUR, 1) == (FIRST,)


async def test_a_row_that_has_spoken_speaks_next_when_it_is_told_to(database: Database) -> None:
    async with database.open() as books:
        await books.set_due(FIRST)
        assert await books.spoken(FIRST, AT + HOUR)
        assert await books.speaking(AT, 9) == ()
        (again,) = await books.speaking(AT + HOUR, 9)
        assert again == Due("p1", "deadline", AT + HOUR, AT + HOUR, "packed")


async def test_two_who_let_the_same_row_speak_do_so_once(database: Database) -> None:
    async with database.open() as books:
        await books.set_due(FIRST)
        assert await books.spoken(FIRST, AT + HOUR)
        assert not await books.spoken(FIRST, AT + HOUR)


async def test_a_row_without_a_next_time_is_done(database: Database) -> None:
    async with database.open() as books:
        await books.set_due(FIRST)
        assert await books.spoken(FIRST, None)
        assert await books.speaking(AT + HOUR, 9) == ()
        assert not await books.spoken(FIRST, AT)


async def test_what_is_done_does_not_speak(database: Database) -> None:
    async with database.open() as books:
        await books.set_due(FIRST)
        await books.close_due("p1", "deadline")
        assert await books.speaking(AT + HOUR, 9) == ()
        assert not await books.spoken(FIRST, AT)
        await books.set_due(FIRST)
        assert await books.speaking(AT, 9) == (FIRST,)


async def test_many_rows_become_what_they_are_now(database: Database) -> None:
    moved = Due("p1", "deadline", AT + 5 * HOUR, AT + 2 * HOUR, "to-observer")
    async with database.open() as books:
        await books.set_dues([FIRST])
        await books.set_dues([moved, Due("s1", "upload", AT)])
        assert await books.speaking(AT + 9 * HOUR, 9) == (moved,)


async def test_the_same_nudge_twice_is_once_and_is_forgotten_when_it_is_taken(database: Database) -> None:
    async with database.open() as books:
        await books.nudge([Nudge(N07, "owes", "p1"), Nudge(S01, "overdue"), Nudge(N07, "owes", "p1")])
        await books.nudge([Nudge(N07, "owes", "p1"), Nudge(N07, "owes", "p2")])
        assert set(await books.nudged(9)) == {N07, S01}
        assert len(await books.nudged(1)) == 1
        assert set(await books.take_nudges(N07)) == {Nudge(N07, "owes", "p1"), Nudge(N07, "owes", "p2")}
        assert await books.take_nudges(N07) == ()
        assert await books.nudged(9) == (S01,)
