"""Two campaigns in the same books, with the same call-signs: whose act is whose."""

from dataclasses import replace

from custody.desk.call import packet_stream
from custody.roles import Role
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, PLAN, enter, record


async def test_acts_are_of_the_campaign_in_which_they_were_done(database: Database) -> None:
    second = replace(PLAN, campaign=replace(PLAN.campaign, key="autumn"))
    there = (await enter(database, second)).campaign
    async with database.open() as books:
        here, namesake = [
            next(each for each in await books.people_with(campaign, Role.OBSERVER) if each.callsign == "N-07")
            for campaign in (CAMPAIGN, there)
        ]
        packets = [(await books.unfinished(campaign, 0, 9))[0] for campaign in (CAMPAIGN, there)]
        sittings = [f"sitting:{packet.sitting}" for packet in packets]
        plans = [f"campaign:{CAMPAIGN}/spring", f"campaign:{there}/autumn"]
        streams = [*map(packet_stream, packets), *sittings, *plans]
        for stream in streams:
            await books.write(record(stream))
    async with database.read() as books:
        for person, own in ((here, streams[0::2]), (namesake, streams[1::2])):
            assert [each.stream for each in await books.acts_of(person, 9, 0)] == own[::-1]
            assert await books.count_acts(person) == len(own)
            assert [each.stream for each in await books.made_by(person, AT)] == own
