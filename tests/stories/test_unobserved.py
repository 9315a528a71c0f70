"""A sitting without an observer, by an order: the packet goes from the school straight to the coordinator."""

from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District


async def without(district: District) -> None:
    """Nobody observes in Karam."""
    coordinator = district.phone("К-01")
    await coordinator.say("Н-01 не сможет приехать")
    await coordinator.tap_verb("without")
    await coordinator.say("№ 45 от 14.04.2026")


async def test_the_coordinator_takes_from_the_school_and_nothing_was_passed_over(district: District) -> None:
    await without(district)
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    assert "сдать координатору" in await people.school.scan(label)
    before = len(await people.observer.heard())
    await people.school.tap_verb("offer")
    assert label.code[:4] in await people.coordinator.read()
    assert len(await people.observer.heard()) == before, "no observer is called"
    await people.coordinator.tap_verb("take", "to-coordinator")
    (received,) = [each for each in books_of(district).of(label.code) if each["kind"] == "received"]
    assert "skipped" not in received["body"]["fact"]
    await take(label, people.expert, people.coordinator)


async def test_a_packet_that_the_observer_has_already_goes_on_as_ever(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await without(district)
    assert "сдать координатору" in await people.observer.scan(label)
    await take(label, people.coordinator, people.observer)
