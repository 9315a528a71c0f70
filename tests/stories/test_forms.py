"""Questions asked one by one: wrong answers, interruptions, two at a time, and a packet that has moved."""

import pytest

from tests.stories.acts import bring, pack, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone

RIGHT = ("9 8", "1, 2", "1 0", "both", "0417")
WRONG = {
    0: ("девять", "8 9", "9", "9 8 7", "99999 3", "-", "", "9.8.7", "9 8 " + "и" * 60, "٩ ٨ ٧"),
    1: ("в" * 61,),
    2: ("нет", "0", "1 2 3", "99999 0", "-1"),
    3: ("да", "both both", "вложено", "1"),
    4: ("п" * 31,),
}


async def draft(district: District) -> dict[str, object]:
    """The open question, if there is one."""
    found = books_of(district).rows("SELECT form, ref, answers FROM drafts")
    return found[0] if found else {}


async def answer(school: Phone, number: int) -> str:
    """The right answer to that question of the form, by its button where typing is not enough."""
    return await (school.tap_verb("fill", "both") if number == 3 else school.say(RIGHT[number]))


@pytest.mark.parametrize("number", WRONG)
async def test_a_wrong_answer_keeps_the_question_open(district: District, number: int) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.scan(label)
    await school.tap_verb("pack")
    for before in range(number):
        await answer(school, before)
    open_question = await draft(district)
    for text in filter(None, WRONG[number]):
        await school.say(text)
        assert await draft(district) == open_question, text
        assert "cancel" in await school.verbs()
    for rest in range(number, len(RIGHT)):
        await answer(school, rest)
    assert books_of(district).kinds(label.code) == ["packed"]
    fact = books_of(district).of(label.code)[-1]["body"]["fact"]
    assert (fact["listed"], fact["wrote"], fact["spoiled"], fact["seal"]) == (9, 8, 1, "0417")


async def test_cancel_drops_the_question_by_command_and_by_button(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.scan(label)
    for by_button in (False, True):
        await school.tap_verb("pack")
        await school.say("9 8")
        await (school.tap_verb("cancel") if by_button else school.say("/cancel"))
        assert await draft(district) == {}
        await school.say("1, 2")
        assert await draft(district) == {}
    assert await school.say("/cancel") == await school.say("/cancel")
    assert books_of(district).kinds(label.code) == []


async def test_a_scan_a_command_and_a_sticker_in_the_middle_of_a_form(district: District) -> None:
    label, other = await district.label("КАР"), await district.label("КАР", "математика")
    school = district.phone("Ш-01")
    await school.scan(label)
    await school.tap_verb("pack")
    for number in range(len(RIGHT)):
        assert other.code[:4] in await school.scan(other)
        assert other.code[:4] in await school.say(other.code)
        assert other.code[:4] in await school.snap(other)
        for text in ("/my", "/help", "/nothing", "мои пакеты"):
            await school.say(text)
        await school.say("-", kind="sticker")
        assert (await draft(district))["ref"] == f"p{label.packet}"
        await answer(school, number)
    assert books_of(district).kinds(label.code) == ["packed"]
    assert books_of(district).kinds(other.code) == []
    assert books_of(district).of(label.code)[-1]["body"]["fact"]["variants"] == "1, 2"


async def test_a_command_is_never_the_answer_to_a_question(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.school.scan(label)
    await people.school.tap_verb("via")
    await people.school.say("/nothing")
    assert books_of(district).kinds(label.code) == ["packed"]
    await people.school.say("водителя автобуса")
    assert books_of(district).kinds(label.code) == ["packed", "sent-via"]


async def test_the_second_form_takes_the_place_of_the_first(district: District) -> None:
    label, other = await district.label("КАР"), await district.label("КАР", "математика")
    school = district.phone("Ш-01")
    await school.scan(label)
    await school.tap_verb("pack")
    await school.say("9 8")
    old = await school.button_of("fill", "-")
    await school.scan(other)
    await school.tap_verb("pack")
    await school.press(*old)
    assert (await draft(district))["ref"] == f"p{other.packet}", "the old form's button answers nothing"
    for number in range(len(RIGHT)):
        await answer(school, number)
    await school.press(*old)
    assert books_of(district).kinds(label.code) == []
    assert books_of(district).kinds(other.code) == ["packed"]


async def test_a_quick_answer_pressed_twice_answers_one_question(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.scan(label)
    await school.tap_verb("pack")
    await school.say("9 8")
    button = await school.button_of("fill", "-")
    await school.press(*button)
    asked = await draft(district)
    await school.press(*button)
    assert await draft(district) == asked


async def test_the_packet_is_taken_while_the_school_still_types(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await people.school.scan(label)
    await people.school.tap_verb("pack")
    await people.school.say("9 8")
    await people.observer.scan(label)
    await people.observer.tap_verb("take-early")
    for number in range(1, len(RIGHT)):
        await answer(people.school, number)
    assert books_of(district).kinds(label.code) == ["received", "filled-in"]
    assert "Н-01" in str(books_of(district).of(label.code)[-1]["body"]["place"]["holder"])


async def test_the_packet_goes_on_while_the_expert_still_counts(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-expert")
    await people.expert.tap_verb("count-other")
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("take-early")
    told = await people.expert.say("8")
    assert "К-01" in told
    assert await draft(district) == {}
    assert books_of(district).of(label.code)[-1]["kind"] in ("stale-button", "not-holder")


async def test_a_milestones_time_of_the_future_can_be_said_again(district: District) -> None:
    observer = district.phone("Н-01")
    await observer.say("/my")
    await observer.tap_verb("sitting")
    await observer.tap_verb("milestone", "handed-out")
    await observer.say("8 23:50")
    await observer.tap_verb("fill", "with-me")
    assert [each for each in books_of(district).entries if each.stream.startswith("sitting:")] == []
    await observer.say("8 8:10")
    await observer.tap_verb("fill", "with-me")
    (noted,) = [each.content for each in books_of(district).entries if each.stream.startswith("sitting:")]
    assert noted["body"]["fact"]["number"] == 8
    assert noted["body"]["fact"]["note"] == "with-me"


async def test_packing_from_the_sittings_card_and_no_second_packing(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.say("/my")
    await school.tap(label.subject)
    await school.tap_verb("pack")
    for number in range(len(RIGHT)):
        await answer(school, number)
    assert "pack" not in await school.verbs()
    await pack_again(school)
    assert books_of(district).kinds(label.code) == ["packed", "already-yours"]


async def pack_again(school: Phone) -> None:
    """By the old button, which is still on the screen."""
    await school.tap_verb("pack")
    for number in range(len(RIGHT)):
        await answer(school, number)


async def test_one_form_a_person_but_many_people_at_once(district: District) -> None:
    labels = [await district.label(each) for each in ("КАР", "УЛК", "МАГ", "КЛЮ")]
    schools = [team(district, each).school for each in labels]
    for school, label in zip(schools, labels, strict=True):
        await school.scan(label)
        await school.tap_verb("pack")
    for number in range(len(RIGHT)):
        for school in schools:
            await answer(school, number)
    assert [books_of(district).kinds(each.code) for each in labels] == [["packed"]] * 4
    await pack(schools[1], (await district.labels("УЛК", "физика"))[1])
