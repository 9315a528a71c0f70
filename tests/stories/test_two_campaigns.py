"""A second campaign in the same books: one log, and checkpoints for the keepers of both."""

from dataclasses import replace

from bot.cli.plan import entered
from documents.sample_plan import sample_plan
from tests.stories.acts import pack
from tests.stories.clock import MORNING, at
from tests.stories.district import District
from tests.stories.phone import is_checkpoint


async def test_the_first_campaigns_keepers_still_get_checkpoints(district: District) -> None:
    await pack(district.phone("Ш-01"), await district.label("КАР"))
    plan = sample_plan(MORNING.date())
    second = replace(plan, campaign=replace(plan.campaign, key="college-2"))
    await entered(district.books.database, second, "1" * 64, district.clock.now())
    district.clock.set(at(14, 10))
    await district.sweep()
    for keeper in district.phones("К-01", "О-01"):
        assert sum(map(is_checkpoint, await keeper.heard())) == 1


async def test_everybody_reads_the_times_of_their_own_campaign(district: District) -> None:
    plan = sample_plan(MORNING.date())
    second = replace(plan, campaign=replace(plan.campaign, key="west", timezone="Europe/Kaliningrad"))
    await entered(district.books.database, second, "1" * 64, district.clock.now())
    district.clock.set(at(14, 12, 34))
    await district.sweep()
    assert "12:34" in await district.phone("К-01").say("/now"), "in Irkutsk, although the newest is elsewhere"
    west = district.stranger(777)
    async with district.books.database.open() as books:
        (person,) = [each for each in await books.everyone(2) if each.callsign == "К-01"]
        await books.session.value("bind_chat", chat=west.user, person=person.id, at=0)
    assert "06:34" in await west.say("/now")
    assert "(12:34)" not in await west.read()
