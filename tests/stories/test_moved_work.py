"""A second load puts a work on another day: printed labels stay valid; a work that has begun stays."""

from dataclasses import replace
from datetime import timedelta

from bot.cli.plan import entered
from documents.example_plan import district_plan
from storage.plan import PlanResult
from tests.stories.acts import pack
from tests.stories.clock import MORNING, at
from tests.stories.district import District


async def load(district: District, days: int) -> PlanResult:
    """The plan of before with the first work, physics in Karam, so many days later."""
    plan = district_plan(MORNING.date())
    first = plan.sittings[0]
    later = replace(first, date=first.date + timedelta(days=days))
    plan = replace(plan, sittings=(later, *plan.sittings[1:]))
    return await entered(district.books.database, plan, "1" * 64, district.clock.now())


async def test_labels_of_a_moved_work_are_good_on_its_new_day(district: District) -> None:
    label = await district.label("КАР")
    result = await load(district, 7)
    assert (result.new.packets, result.changed.sittings, len(result.moved)) == (0, 1, 1)
    assert result.moves == 1, "whoever applies it is advised to print anew"
    assert (await district.label("КАР")).day == at(21, 9).date()
    async with district.books.database.read() as books:
        (packet,) = await books.packets([label.packet])
    assert packet.place.due == at(21, 18)
    observer, school = district.phones("Н-01", "Ш-01")
    assert "«Карамская ООШ», физика, 8 кл., вт 21.04" in await observer.say("/my")
    district.clock.set(at(21, 12))
    assert "Карамская" in await observer.say("/my")
    assert "Упакован" in await pack(school, label)


async def test_a_work_that_has_begun_is_not_moved(district: District) -> None:
    school = district.phone("Ш-01")
    label = await district.label("КАР")
    await pack(school, label)
    result = await load(district, 7)
    assert result.nothing_new
    assert result.moves == 0
    assert [each.begun for each in result.moved] == [True]
    assert await district.label("КАР") == label
