"""Checking places with what lies there, the packet's card with its place, and experts of the place first."""

from datetime import date

from custody.desk.approval.plan_lists import listed
from documents.college_example import college_example
from storage.database import Database
from tests.storage.district import enter


async def test_a_place_knows_its_colleges_experts_and_works_and_a_packet_its_place(
    database: Database,
) -> None:
    campaign = (await enter(database, college_example())).campaign
    async with database.read() as books:
        first, second = await books.seen_places(campaign)
        assert (first.place.code, sorted(first.organisations), first.experts) == ("М-1", ["БПК", "БПК-Б"], 1)
        assert (first.works, first.here, first.unchecked) == (295, 0, 12)
        assert (second.works, second.unchecked) == (100, 4)
        assert {type(each.works) for each in (first, second)} == {int}, (
            "what goes into a letter is written as JSON"
        )
        approval = await listed(books, await books.campaign(campaign), "places")
        assert [(each.head, each.chair, each.opens) for each in approval.rows] == [
            (each.place.code, each.place.chair, "9:00") for each in (first, second)
        ], "the department approves the places of the sheet"
        codes = await books.place_codes(campaign, "П-01", frozenset())
        assert await books.seen_places(campaign, codes) == (first,)
        assert await books.place_codes(campaign, "Ш-04", second.organisations) == {"М-2"}
        (piece, *_) = await books.pieces(campaign)
        (packet,) = await books.packets([piece.packet])
        assert packet.checked_at is not None
        assert (packet.checked_at.code, packet.checked_at.opens) == (piece.checking_place, "9:00")
        assert packet.checked_at.until == date(2026, 10, 27)
        experts = {each.callsign: each.checking_place for each in await books.everyone(campaign)}
        assert experts["Э-02"] == "М-2"
