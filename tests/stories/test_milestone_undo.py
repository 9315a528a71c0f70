"""One's own last milestone is taken back within the minutes that the campaign allows."""

from tests.stories.books import books_of
from tests.stories.district import District


def chain(district: District) -> list[str]:
    """What the sittings' chains say."""
    return [each.content["kind"] for each in books_of(district).entries if each.stream.startswith("sitting:")]


async def test_a_slip_is_taken_back_and_both_entries_stay(district: District) -> None:
    observer = district.phone("Н-01")
    await observer.say("на месте")
    told = await observer.tap_verb("milestone-undo", "arrived")
    assert "Отменено" in told
    await observer.say("на месте")
    assert chain(district) == ["milestone", "milestone-undone", "milestone"]


async def test_a_corrected_time_taken_back_leaves_the_one_before(district: District) -> None:
    observer = district.phone("Н-01")
    await observer.say("на месте")
    await observer.tap_verb("milestone-time")
    await observer.say("8:05")
    assert "Снова действует" in await observer.tap_verb("milestone-undo", "arrived")
    rows = books_of(district).rows("SELECT milestones FROM sittings WHERE milestones <> '[]'")
    assert len(rows) == 1
    assert "8:05" not in rows[0]["milestones"]


async def test_later_or_by_another_it_stands(district: District) -> None:
    observer, coordinator = district.phones("Н-01", "К-01")
    await observer.say("на месте")
    button = await observer.button_of("milestone-undo", "arrived")
    await coordinator.press(*button)
    await district.later(minutes=16)
    assert "остаётся" in await observer.press(*button)
    assert chain(district) == ["milestone"]
    await observer.press(*button)
