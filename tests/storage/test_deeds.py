"""Printed acts are found by their mark, and what they are made of by day and by person."""

from dataclasses import replace
from datetime import timedelta

from custody.deeds import Deed, Mention
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, DAY, E12, K01, N07, record

DEED = Deed(
    "transfer", "K7M2-9Q/5", AT, "К-01", (Mention("packet:1/x", 5, "0" * 64), Mention("p", 1, "f" * 64))
)


async def test_a_printed_act_is_found_by_its_mark_in_its_campaign_only(database: Database) -> None:
    async with database.open() as books:
        await books.keep_deed(CAMPAIGN, DEED)
    async with database.read() as books:
        assert await books.deed(CAMPAIGN, DEED.mark) == DEED
        assert await books.deed(CAMPAIGN + 1, DEED.mark) is None
        assert await books.deed(CAMPAIGN, DEED.mark[::-1]) is None


async def test_the_same_paper_printed_again_stays_as_it_was(database: Database) -> None:
    async with database.open() as books:
        await books.keep_deed(CAMPAIGN, DEED)
        await books.keep_deed(CAMPAIGN, replace(DEED, at=AT + timedelta(days=1), number="other"))
        assert await books.deed(CAMPAIGN, DEED.mark) == DEED


async def test_an_entry_is_found_at_its_place_whatever_its_hash(database: Database) -> None:
    async with database.open() as books:
        kept = await books.write(record("packet:1/x"))
        assert await books.entry(Mention("packet:1/x", 1, "0" * 64)) == kept
        assert await books.entry(Mention("packet:1/x", 2, kept.hash)) is None


async def test_handovers_are_found_by_when_they_were_recorded(database: Database) -> None:
    async with database.open() as books:
        kept = await books.write(record("packet:1/x"))
        await books.write(record("packet:2/x", accepted=False))
        await books.write(replace(record("packet:3/x"), kind="counted"))
        assert await books.handed_over(AT, AT, 9) == (kept,)
        assert await books.handed_over(AT, AT, 0) == ()
        assert await books.handed_over(AT + timedelta(seconds=1), AT + timedelta(days=9), 9) == ()


async def test_packets_of_a_person_are_those_they_hold_check_observe_or_have_touched(
    database: Database,
) -> None:
    async with database.open() as books:
        first, *_ = await books.packets([1])
        assert await books.packets_touched(CAMPAIGN, K01, "K-01", 9) == ()
        await books.write(replace(record(f"packet:1/{first.chain}"), actor="K-01"))
        assert await books.packets_touched(CAMPAIGN, K01, "K-01", 9) == (1,)
        assert set(await books.packets_touched(CAMPAIGN, N07, "N-07", 9)) == {1, 2, 3}
        assert len(await books.packets_touched(CAMPAIGN, E12, "E-12", 1)) == 1
        assert await books.packets_touched(CAMPAIGN + 1, N07, "N-07", 9) == ()


async def test_sittings_and_incidents_of_a_campaign(database: Database) -> None:
    async with database.open() as books:
        assert [each.id for each in await books.sittings_of(CAMPAIGN, 9, 0)] == [1, 2, 3]
        assert [each.id for each in await books.sittings_of(CAMPAIGN, 1, 1)] == [2]
        assert await books.days_of(CAMPAIGN) == (DAY, DAY + timedelta(days=1))
        number = await books.add_incident(CAMPAIGN, "damage", K01, AT, packet=1)
        (ticket,) = await books.tickets(CAMPAIGN)
        await books.save_ticket(replace(ticket, state="resolved", resolution="ok", resolved_at=AT))
        assert [(each.id, each.state) for each in await books.tickets(CAMPAIGN)] == [(number, "resolved")]
