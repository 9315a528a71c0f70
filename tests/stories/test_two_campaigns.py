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
