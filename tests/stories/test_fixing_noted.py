"""The coordinator corrects what was noted at a sitting: its milestones and its upload."""

from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District


async def test_a_milestone_and_an_upload_are_corrected_too(district: District) -> None:
    observer, school, coordinator = district.phones("Н-01", "Ш-01", "К-01")
    await observer.say("на месте")
    await school.say("загружено")
    district.clock.set(at(15, 9))
    sitting = (await observer.button_of("milestone"))[1].split(":")[2]
    await coordinator.press(1, f"t:fix:{sitting}:0:")
    await coordinator.tap_verb("fix-act", "1")
    await coordinator.tap("Другое время")
    await coordinator.say("8:10")
    assert "Станет: вчера, 08:10" in await coordinator.say("отметили позже")
    await coordinator.tap("Записать исправление")
    assert "отметили позже" in await observer.read()
    await coordinator.press(1, f"t:fix:{sitting}:0:")
    await coordinator.tap_verb("fix-act", "2")
    await coordinator.tap("Этого не было")
    await coordinator.say("загрузили не ту форму")
    await coordinator.tap("Записать исправление")
    assert "загрузили не ту форму" in await school.read()
    assert not books_of(district).rows("SELECT id FROM sittings WHERE uploaded_at IS NOT NULL")
    await school.press(1, f"t:fix:{sitting}:0:")
    assert "устарела" in await school.read()


async def test_what_does_not_fit_a_milestone_is_said_and_nobody_else_is_asked(district: District) -> None:
    observer, coordinator = district.phones("Н-01", "К-01")
    await observer.say("на месте")
    sitting = (await observer.button_of("milestone"))[1].split(":")[2]
    for kind in ("seal", "person", "number"):
        await coordinator.press(1, f"t:fix-what:{sitting}:1:{kind}")
        await coordinator.say("8")
        assert "устарела" in await coordinator.say("описка в журнале")
    await coordinator.press(1, f"t:fix-what:{sitting}:1:time")
    await coordinator.say("23:50")
    assert "ещё не наступило" in await coordinator.say("описка в журнале")
    await coordinator.tap_verb("fix")
    assert "устарела" in await observer.press(1, f"t:fix-what:{sitting}:1:annul")
