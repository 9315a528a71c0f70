"""Nobody has to remember a deadline: what the clock says to whom, and when it is silent."""

from tests.stories.acts import pack, take, team
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone


async def heard_at(district: District, phone: Phone, day: int, hour: int, minute: int = 0) -> list[str]:
    """What this phone hears by the clock between now and that moment, swept once."""
    before = len(await phone.heard())
    district.clock.set(at(day, hour, minute))
    await district.sweep()
    return (await phone.texts())[before:]


async def test_an_observer_hears_where_to_be_on_the_evening_before_and_in_the_morning(
    district: District,
) -> None:
    observer = district.phone("Н-01")
    (evening,) = await heard_at(district, observer, 14, 19)
    print(evening)
    (morning,) = await heard_at(district, observer, 15, 7, 30)
    print(morning)
    assert await heard_at(district, observer, 15, 7, 31) == []


async def test_the_holder_is_reminded_three_hours_before_at_and_on_working_mornings(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 11))
    await pack(people.school, label)
    await take(label, people.observer, people.school)
    assert await heard_at(district, people.observer, 14, 14, 59) == []
    (soon,) = await heard_at(district, people.observer, 14, 15)
    print(soon, await people.observer.buttons())
    (now,) = await heard_at(district, people.observer, 14, 18)
    print(now)
    print(await people.coordinator.read())
    print(await heard_at(district, people.observer, 15, 7, 30))
    print(await people.coordinator.read(), await people.coordinator.buttons())
    await heard_at(district, people.observer, 16, 7, 30)
    print(await district.phone("О-01").read())
