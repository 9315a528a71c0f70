"""Rooms are the last word on a sitting; codes are ranges of an organisation, each once."""

from datetime import timedelta

from custody.facts.rooms import Room
from custody.participant_codes import CodeRange
from custody.ports.rooms import RoomReport
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, KARAM, ULKAN, enter


async def test_the_last_word_on_the_rooms_stands(database: Database) -> None:
    await enter(database)
    first = RoomReport(1, (Room("1", 25, 1), Room("hall", 60, 2)), "1, 2", ("hall",), AT)
    async with database.open() as books:
        assert await books.room_report(1) is None
        await books.keep_room_report(first)
        assert await books.room_report(1) == first
        again = RoomReport(1, (Room("1", 24),), "", (), AT + timedelta(hours=1))
        await books.keep_room_report(again)
        assert await books.room_report(1) == again
        assert await books.room_report(2) is None


async def test_codes_are_an_organisations_own(database: Database) -> None:
    await enter(database)
    async with database.open() as books:
        number = await books.add_code_range(CAMPAIGN, KARAM, CodeRange("1001", "1175", "1"), AT)
        await books.add_code_range(CAMPAIGN, ULKAN, CodeRange("1001", "1020", "1"), AT)
        assert await books.code_ranges(CAMPAIGN, KARAM) == (CodeRange("1001", "1175", "1", number),)
        assert await books.code_ranges(2, KARAM) == ()
        assert await books.drop_code_range(CAMPAIGN, ULKAN, number) is None, "not theirs"
        assert await books.drop_code_range(CAMPAIGN, KARAM, number) == CodeRange("1001", "1175", "1", number)
        assert await books.code_ranges(CAMPAIGN, KARAM) == ()
