"""What needs the coordinator, asked of the books: the first ones of each kind and how many there are."""

from dataclasses import replace
from datetime import timedelta

import pytest

from custody.due import Due
from custody.needs import NeedKind
from custody.packets import Place
from custody.pending import Pending
from custody.ports.needs import Hour
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, K01, N07, S01, moved, who

HOUR = Hour(AT, DAY, "09:30", DAY + timedelta(days=2), AT - timedelta(hours=6))
LONG_AGO = AT - timedelta(hours=7)


async def found(database: Database, kind: NeedKind, hour: Hour = HOUR) -> tuple[list[str], int]:
    async with database.read() as books:
        asked = await books.needs(CAMPAIGN, kind, hour, 1)
    return [each.ref for each in asked.needs], asked.total


async def test_packets_that_are_late_are_counted_and_the_longest_late_comes_first(database: Database) -> None:
    async with database.open() as books:
        for packet, hours in ((1, 1), (2, 3)):
            due = AT - timedelta(hours=hours)
            await moved(books, packet, Place("packed", due=due))
    assert await found(database, "late") == (["p2"], 2)
    assert await found(database, "late", replace(HOUR, at=AT - timedelta(hours=2))) == (["p2"], 1)


async def test_marks_that_are_late(database: Database) -> None:
    assert await found(database, "upload") == ([], 0)
    assert await found(database, "upload", replace(HOUR, at=AT + timedelta(days=30))) == (["s1"], 3)


async def test_a_packet_is_silent_when_its_row_is_old_enough_and_open(database: Database) -> None:
    async with database.open() as books:
        await books.set_due(Due("p1", "silence", LONG_AGO, AT + timedelta(hours=6)))
        await books.set_due(Due("p2", "silence", AT, AT + timedelta(hours=6)))
        await books.set_due(Due("p3", "silence", LONG_AGO, AT))
        await books.close_due("p3", "silence")
        await books.set_due(Due("p4", "deadline", LONG_AGO, AT))
    assert await found(database, "silent") == (["p1"], 1)


async def test_a_handover_of_one_side_waits_for_the_other(database: Database) -> None:
    async with database.open() as books:
        observer = await books.person(N07)
        assert observer is not None
        taker = who(observer, Role.OBSERVER)
        await moved(
            books, 3, Place("to-observer", pending=(Pending("to-observer", None, Role.SCHOOL, taker, AT),))
        )
    assert await found(database, "unconfirmed") == (["p3"], 1)


@pytest.mark.parametrize(("clock", "late"), [("08:59", []), ("09:00", ["s1"]), ("10:00", ["s1"])])
async def test_a_sitting_has_not_begun_when_its_time_has_come(
    database: Database, clock: str, late: list[str]
) -> None:
    assert (await found(database, "unstarted", replace(HOUR, clock=clock)))[0] == late


async def test_a_packed_packet_says_that_it_has_begun(database: Database) -> None:
    async with database.open() as books:
        await moved(books, 1, Place("packed"))
    assert await found(database, "unstarted") == ([], 0)


async def test_nobody_is_to_come_where_there_is_no_observer_or_one_who_cannot(database: Database) -> None:
    assert await found(database, "unattended") == (["s3"], 1)
    async with database.open() as books:
        await books.mark_absent(N07, DAY, AT)
    assert await found(database, "unattended") == (["s2"], 2), "the first one's time has come"


async def test_who_has_work_soon_and_no_phone_comes_by_name_and_everybody_as_a_number(
    database: Database,
) -> None:
    assert (await found(database, "missing"))[1] == 3, "the expert, the observer and one school"
    assert await found(database, "others") == ([""], 6)
    async with database.open() as books:
        for chat, person in enumerate((E12, N07, K01), 1):
            await books.session.value("bind_chat", chat=chat, person=person, at=0)
    assert await found(database, "missing") == ([f"n{S01}"], 1)
    later = replace(HOUR, day=DAY + timedelta(days=20), ahead=DAY + timedelta(days=22))
    assert await found(database, "missing", later) == ([], 0)


async def test_a_person_is_unreachable_when_every_phone_refuses(database: Database) -> None:
    async with database.open() as books:
        for chat in (7, 8):
            await books.session.value("bind_chat", chat=chat, person=N07, at=0)
        await books.session.value("block_phone", chat=7, at=1)
    assert await found(database, "blocked") == ([], 0)
    async with database.open() as books:
        await books.session.value("block_phone", chat=8, at=1)
    assert await found(database, "blocked") == ([f"n{N07}"], 1)


async def test_the_next_deadline_is_the_nearest_of_packets_and_sittings(database: Database) -> None:
    async with database.open() as books:
        later = await books.next_deadline(CAMPAIGN, AT + timedelta(days=3))
        assert later == ("s1", HOUR.at.replace(hour=17) + timedelta(days=4))
        await moved(books, 2, Place("packed", due=AT + timedelta(hours=1)))
        soon = AT + timedelta(minutes=1)
        assert await books.next_deadline(CAMPAIGN, soon) == ("p2", AT + timedelta(hours=1))
        assert await books.next_deadline(CAMPAIGN, AT + timedelta(days=90)) is None


async def test_the_same_is_reminded_of_once_in_a_while_also_after_the_clock_went_back(
    database: Database,
) -> None:
    pause = timedelta(minutes=30)
    async with database.open() as books:
        assert await books.prompted("p1/late") is None
        assert await books.prompt("p1/late", AT, AT - pause)
        assert not await books.prompt("p1/late", AT + pause / 2, AT - pause / 2)
        assert await books.prompt("p2/late", AT, AT - pause)
        assert await books.prompted("p1/late") == AT
        assert await books.prompt("p1/late", AT - 2 * pause, AT - 3 * pause), (
            "it cannot have been reminded yet"
        )
        assert await books.prompt("p1/late", AT + pause, AT)
