"""A form that gives way to another: what was given is recorded, or it is said that it is not."""

from datetime import datetime, timedelta

from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone

PAUSE = timedelta(minutes=50)


def noted(district: District) -> list[dict[str, object]]:
    """What the sittings' chains say of milestones, with the time of each."""
    found = [each.content for each in books_of(district).entries if each.stream.startswith("sitting:")]
    return [{**each["body"]["fact"], "happened": each["happened_at"]} for each in found]


async def hand_out(observer: Phone, said: str) -> tuple[int, str]:
    """The number is given, the question after it stays open; returns the button that would answer it."""
    await observer.say("/my")
    await observer.tap_verb("sitting")
    await observer.tap_verb("milestone", "handed-out")
    await observer.say(said)
    return await observer.button_of("fill", "with-me")


async def test_what_was_handed_out_is_recorded_when_the_next_milestone_is_begun(district: District) -> None:
    observer = district.phone("Н-01")
    late = await hand_out(observer, "7")
    await district.later(minutes=50)
    await observer.tap_verb("milestone", "collected-works")
    recorded, asked = (await observer.texts())[-2:]
    assert "материалы розданы, 7" in recorded
    assert "Когда скачаны материалы: не указано" in recorded
    assert "Сколько" in asked
    await observer.say("7")
    first, second = noted(district)
    assert (first["number"], first["note"], second["milestone"]) == (7, "unsaid", "collected-works")
    times = [datetime.fromisoformat(str(each["happened"])) for each in (first, second)]
    assert times[1] - times[0] >= PAUSE
    closed = await observer.press(*late)
    assert "Этот вопрос уже закрыт" in closed
    assert "аклейк" not in closed
    assert "milestone" in await observer.verbs()
    assert len(noted(district)) == 2


async def test_it_is_recorded_too_when_the_next_milestone_asks_nothing(district: District) -> None:
    observer = district.phone("Н-01")
    await hand_out(observer, "7")
    await observer.tap_verb("milestone", "packed-with-me")
    assert [each["milestone"] for each in noted(district)] == ["handed-out", "packed-with-me"]
    assert "материалы розданы, 7" in (await observer.texts())[-2]


async def test_a_time_to_come_is_not_recorded_and_said(district: District) -> None:
    observer = district.phone("Н-01")
    await hand_out(observer, "7 23:50")
    await observer.tap_verb("milestone", "collected-works")
    refused, asked = (await observer.texts())[-2:]
    assert "ещё не наступило" in refused
    assert "Сколько" in asked
    assert noted(district) == []
    await observer.say("7")
    assert [each["milestone"] for each in noted(district)] == ["collected-works"]


async def test_a_packing_that_gives_way_is_said_not_to_be_recorded(district: District) -> None:
    label, other = await district.label("КАР"), await district.label("КАР", "математика")
    school = district.phone("Ш-01")
    await school.scan(label)
    await school.tap_verb("pack")
    await school.say("9 8")
    await school.scan(other)
    await school.tap_verb("pack")
    left, asked = (await school.texts())[-2:]
    assert "Не записано: упаковка" in left
    assert "варианты" in left
    assert label.code[:4] in left
    assert "Сколько по списку" in asked
    assert books_of(district).kinds(label.code) == []


async def test_the_same_button_pressed_again_goes_on_with_its_form(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.scan(label)
    button = await school.button_of("pack")
    await school.press(*button)
    await school.say("9 8")
    again = await school.press(*button)
    assert "варианты" in again
    assert "Не записано" not in again
    for text in ("1, 2", "1 0"):
        await school.say(text)
    await school.tap_verb("fill", "both")
    await school.say("0417")
    assert books_of(district).of(label.code)[-1]["body"]["fact"]["listed"] == 9


async def test_a_sheet_that_gives_way_to_another_is_said_not_to_be_written(district: District) -> None:
    label, other = await district.label("КАР"), await district.label("МАГ")
    coordinator = district.phone("К-01")
    await coordinator.say(f"/paper {label.code}\n8:10 упаковано 9 8")
    await coordinator.say(f"/paper {label.code}\n8:15 упаковано 9 8")
    assert not any("Не записано" in text for text in await coordinator.texts()), "put anew, not given up"
    await coordinator.say(f"/paper {other.code}\n8:20 упаковано 9 8")
    left = (await coordinator.texts())[-2]
    assert "Не записано: сопроводительный лист" in left
    assert label.code[:4] in left
