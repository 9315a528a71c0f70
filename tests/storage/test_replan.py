"""A changed calendar moves deadlines some packets a transaction; a crash between two loses none of them."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.workdays import RussianDays
from custody.deadlines import due_of
from custody.desk.call import packet_stream
from custody.desk.plans import replan
from custody.desk.reminders.reminding import remind
from custody.due import Due
from custody.facts.answers import Batch
from custody.facts.keeping import DueMoved
from custody.packets import Packet, Place, Term
from custody.roles import Role
from storage.database import Database
from storage.invitations import create_invitations
from storage.outbox import Outbox
from tests.storage.district import AT, CAMPAIGN, DAY, moved, token, who

DAYS, CHAT, LATER = RussianDays(), 77, AT + timedelta(minutes=1)
IDS = (1, 2, 3, 4)
OFF = date(2024, 4, 15)
TERM = Term("check-days", DAY, 2)


@pytest.fixture(autouse=True)
def two_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replan, "AT_ONCE", 2)


async def held(database: Database) -> datetime:
    """Every packet with the observer, who has a phone; returns when all of them are due."""
    async with database.open() as books:
        (invited,) = await create_invitations(books, CAMPAIGN, AT, AT.replace(year=2030), token, ["N-07"])
        holder = await books.use_invitation(invited[2], CHAT, AT)
        assert holder is not None
        due = due_of(await books.campaign(CAMPAIGN), DAYS, TERM)
        place = Place("to-observer", Role.OBSERVER, who(holder, Role.OBSERVER), AT, due, TERM)
        for each in IDS:
            await moved(books, each, place)
    return due


async def begin(database: Database, *, works: bool = False) -> int:
    """The Monday after becomes a day off, or the working day that it was."""
    async with database.open() as books:
        campaign = replace(await books.campaign(CAMPAIGN), exceptions=((OFF, works),))
        await books.save_exceptions(campaign)
        return await replan.replan(books, CAMPAIGN, DAYS, AT)


async def packets(database: Database) -> tuple[Packet, ...]:
    async with database.read() as books:
        return await books.packets(IDS)


async def dues(database: Database) -> list[datetime | None]:
    return [packet.place.due for packet in await packets(database)]


def loud(row: Due, error: Exception) -> None:
    raise AssertionError(row) from error


async def stories(database: Database) -> list[int]:
    """How often the chain of each packet says that its deadline has moved."""
    async with database.read() as books:
        told = [await books.story(packet_stream(packet)) for packet in await packets(database)]
    return [sum(DueMoved.kind in str(entry.data) for entry in entries) for entries in told]


async def test_the_first_packets_move_at_once_and_the_clock_moves_the_others(database: Database) -> None:
    before = await held(database)
    assert await begin(database) == len(IDS), "all that will move are counted"
    after = before + timedelta(days=1)
    assert await dues(database) == [after, after, before, before]
    await remind(database.open, DAYS, LATER, loud)
    assert await dues(database) == [after] * len(IDS)
    assert await stories(database) == [1] * len(IDS)
    async with database.read() as books:
        known = await books.open_dues(CAMPAIGN)
    assert {due.at for due in known if due.kind == "deadline"} == {after}
    assert not [due for due in known if due.kind == "replan"]


async def test_a_holder_of_many_gets_one_letter_a_transaction(database: Database) -> None:
    await held(database)
    await begin(database)
    (letter,) = await Outbox(database).pending(9, AT)
    assert isinstance(letter.letter.fact, Batch)
    assert (letter.letter.fact.verb, letter.letter.fact.count) == ("due-moved", 2)


async def test_a_second_change_before_the_first_is_done_begins_from_the_first_packet(
    database: Database,
) -> None:
    before = await held(database)
    await begin(database)
    assert await begin(database, works=True) == 2, "two have moved and move back"
    await replan.finish(database.open, CAMPAIGN, DAYS, LATER)
    assert await dues(database) == [before] * len(IDS)
    assert await stories(database) == [2, 2, 0, 0]


async def test_what_has_been_moved_is_not_moved_again(database: Database) -> None:
    await held(database)
    await begin(database)
    await replan.finish(database.open, CAMPAIGN, DAYS, LATER)
    assert await begin(database) == 0
    await replan.finish(database.open, CAMPAIGN, DAYS, LATER)
    assert await stories(database) == [1] * len(IDS)


async def test_a_packet_that_has_gone_on_meanwhile_keeps_what_its_act_has_set(database: Database) -> None:
    await held(database)
    await begin(database)
    async with database.open() as books:
        await moved(books, 4, Place("to-school"), finished=True)
    await replan.finish(database.open, CAMPAIGN, DAYS, LATER)
    assert (await dues(database))[3] is None
    assert await stories(database) == [1, 1, 1, 0]
