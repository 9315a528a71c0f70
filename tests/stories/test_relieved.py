"""Old buttons of an observer who was replaced: what was seen before counts, nothing after it."""

from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.crowd import add_observers, crowd
from tests.stories.district import District


async def replaced(district: District) -> tuple[int, str]:
    """At noon Н-101 takes the place of Н-01; returns the old button «on site» of the latter."""
    observer, coordinator = district.phones("Н-01", "К-01")
    await observer.say("/my")
    await observer.tap_verb("sitting")
    button = await observer.button_of("milestone", "arrived")
    add_observers(books_of(district).file.parent, 1)
    await crowd(district, 1)[0].say("/help")
    district.clock.set(at(14, 12))
    await observer.say("не смогу приехать")
    await coordinator.tap("Н-101")
    return button


def milestones(district: District) -> list[object]:
    """What was noted at the sitting in Karam."""
    entries = [each.content for each in books_of(district).entries if each.stream == "sitting:1"]
    return [each["actor"] for each in entries if each["kind"] == "milestone"]


async def test_an_old_button_after_the_replacement_notes_nothing_and_says_who_goes(
    district: District,
) -> None:
    button, observer = await replaced(district), district.phone("Н-01")
    district.clock.set(at(14, 12, 30))
    assert "едет наблюдатель Н-101" in await observer.press(*button)
    assert milestones(district) == []
    await crowd(district, 1)[0].say("на месте")
    assert milestones(district) == ["Н-101"]


async def test_what_was_seen_before_the_replacement_is_noted_with_its_time(district: District) -> None:
    _, observer = await replaced(district), district.phone("Н-01")
    district.clock.set(at(14, 12, 30))
    message, data = await observer.button_of("milestone", "handed-out")
    await observer.press(message, data)
    await observer.say("8 9:05")
    await observer.tap_verb("fill", "with-me")
    assert milestones(district) == ["Н-01"]
