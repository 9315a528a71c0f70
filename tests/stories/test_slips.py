"""Slips of tired people: a double tap in a form, a time to come, a typo beside a code."""

from tests.stories.acts import bring, pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District


async def test_the_second_tap_on_a_quick_answer_does_not_answer_the_next_question(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.scan(label)
    await school.tap_verb("pack")
    await school.say("9 8")
    await school.tap_verb("fill", "-")
    await school.tap_verb("fill", "0 0")
    both = await school.button_of("fill", "both")
    await school.press(*both)
    await school.press(*both)
    await school.say("0417")
    packed = books_of(district).of(label.code)[-1]["body"]["fact"]
    assert (packed["kind"], packed["seal"]) == ("packed", "0417")


async def test_a_time_of_day_that_has_not_come_is_refused_and_nothing_is_written(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    heard = await people.observer.say(f"{label.code} принял 23:40")
    assert "23:40" in heard
    assert books_of(district).kinds(label.code) == ["packed"]
    await people.observer.say(f"{label.code} принял 8:10")
    assert books_of(district).of(label.code)[-1]["happened_at"].startswith("2026-04-14T08:10")


async def test_a_message_of_before_midnight_that_arrives_after_it_keeps_its_day(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await district.later(hours=16)
    await people.observer.say(f"{label.code} принял 23:50")
    assert books_of(district).of(label.code)[-1]["happened_at"].startswith("2026-04-14T23:50")


async def test_a_typo_beside_a_code_is_told_and_moves_nothing(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    heard = await people.observer.say(f"{label.code} приянл")
    assert "приянл" in heard.splitlines()[0]
    assert books_of(district).kinds(label.code) == ["packed"]


async def test_a_code_with_a_gap_is_still_acted_on(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.say(f"{label.code[:4].lower()} {label.code[4:].lower()} принял")
    assert books_of(district).kinds(label.code) == ["packed", "received"]


async def test_packing_in_one_line_says_nothing_of_what_was_not_said(district: District) -> None:
    label, school = await district.label("КАР"), district.phone("Ш-01")
    await school.say(f"{label.code} упаковано 9 8")
    packed = books_of(district).of(label.code)[-1]["body"]["fact"]
    assert (packed["listed"], packed["wrote"]) == (9, 8)
    assert not {"criteria", "protocol", "seal"} & set(packed)
    again = await school.say(f"{label.code} упаковано 9 10")
    assert label.code[:4] in again
    assert books_of(district).kinds(label.code) == ["packed", "already-yours"]


async def test_an_upload_noted_by_a_slip_is_taken_back_and_both_stay_in_the_ledger(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.school.say("загружено")
    await people.school.tap_verb("upload-undo")
    assert "загрузить" in await people.school.say("/my")
    await people.school.say("загружено")
    entries = books_of(district).entries
    kinds = [each.content["kind"] for each in entries if each.stream.startswith("sitting:")]
    assert kinds == ["uploaded", "upload-undone", "uploaded"]


async def test_an_upload_that_is_noted_already_is_a_refusal_in_the_ledger(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.school.say("загружено")
    assert "уже" in await people.school.say(f"{label.code} загружено")
    kinds = [
        each.content["kind"] for each in books_of(district).entries if each.stream.startswith("sitting:")
    ]
    assert kinds == ["uploaded", "already-noted"]


async def test_a_bare_handing_over_with_several_packets_in_hand_asks_which(district: District) -> None:
    first = await district.label("КАР")
    people = await bring(district, first, "to-observer")
    second = await district.label("УЛК")
    await pack(district.phone("Ш-02"), second)
    await take(second, people.observer)
    for looked in ((), (first, second)):
        if looked:
            await people.observer.snap(*looked)
        await people.observer.say("сдаю")
        assert "offered" not in books_of(district).kinds(second.code), "one rule for whoever holds several"
        assert "offer" in await people.observer.verbs()
    await people.observer.tap_verb("offer")
    for label in (first, second):
        assert books_of(district).kinds(label.code)[-1] == "offered"


async def test_a_surname_as_a_carrier_is_refused(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await people.observer.say(f"{label.code} передано через водителя Иванова")
    assert "sent-via" not in books_of(district).kinds(label.code)
    await people.observer.say(f"{label.code} передано через водителя автобуса")
    assert books_of(district).kinds(label.code)[-1] == "sent-via"


async def test_a_new_language_brings_its_own_keyboard(district: District) -> None:
    phone = district.phone("Н-01")
    await phone.say("/language")
    await phone.tap_verb("language", "en")
    chat = await district.get(f"/sim/chat/{phone.user}")
    keys = [key["text"] for row in chat["reply_keyboard"]["keyboard"] for key in row]
    assert "Help" in keys


async def test_a_packet_is_offered_to_somebody_without_a_phone(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    revoked = await people.coordinator.say("потерян телефон Э-01")
    assert "Э-01" in revoked
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("offer")
    assert "Э-01 ещё не подключён" in " ".join(await people.coordinator.texts())
