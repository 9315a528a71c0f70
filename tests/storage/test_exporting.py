"""The ledger as it is taken out: two campaigns in the same books keep apart."""

from dataclasses import replace

from storage.database import Database
from storage.exporting import count_entries, entry_pages, own_streams
from tests.storage.district import CAMPAIGN, PLAN, enter, record


async def streams_in(database: Database, streams: frozenset[str] | None) -> set[str]:
    return {entry.stream async for page in entry_pages(database, streams) for entry in page}


async def test_a_campaign_alone_in_the_books_takes_out_everything(database: Database) -> None:
    async with database.open() as books:
        await books.write(record("packet:1", 1))
        await books.write(record("somewhere:else", 2))
    assert await own_streams(database, CAMPAIGN) is None
    assert await streams_in(database, None) == {"packet:1", "somewhere:else"}
    assert await count_entries(database) == 2


async def test_another_campaign_stays_where_it_is(database: Database) -> None:
    second = replace(PLAN, campaign=replace(PLAN.campaign, key="autumn"))
    there = (await enter(database, second)).campaign
    chains: dict[int, set[str]] = {CAMPAIGN: set(), there: set()}
    async with database.open() as books:
        for number, campaign in enumerate((CAMPAIGN, there)):
            (packet, *_) = await books.unfinished(campaign, 0, 9)
            (person, *_) = await books.everyone(campaign)
            key = "spring" if campaign == CAMPAIGN else "autumn"
            chains[campaign] = {
                f"packet:{packet.id}/{packet.code}", f"sitting:{packet.sitting}",
                f"person:{person.id}/{person.callsign}", f"campaign:{campaign}/{key}",
            }  # fmt: skip
            for stream in sorted(chains[campaign]):
                await books.write(record(stream, number))
    for campaign, own in chains.items():
        assert await streams_in(database, await own_streams(database, campaign)) == own
