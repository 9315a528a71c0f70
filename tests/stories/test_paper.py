"""A day without phones is entered from the cover sheet: shown first, written at once, marked for ever."""

from storage.labels import PacketLabel
from tests.stories.acts import pack, take, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District

SHEET = "упаковано 9 8 12:10, пломба 0417\nН-01 принял 12:40\nкоординатор 15:05\nсо слов Н-01, связи не было"


def sources(district: District, label: PacketLabel) -> list[tuple[str, str, str]]:
    """What happened to the packet, from where its time is known, and when it was."""
    found = [each for each in books_of(district).of(label.code) if each["kind"] != "looked"]
    return [(each["kind"], each["time_source"], each["happened_at"][11:16]) for each in found]


async def test_a_day_without_phones_is_entered_from_the_sheet(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 18))
    asked = await people.coordinator.say(f"/paper {label.code}")
    assert "передача наблюдателю: Н-01" in asked
    shown = await people.coordinator.say(SHEET)
    assert "Будет записано с бумаги" in shown
    assert "связи не было" in shown
    assert not books_of(district).of(label.code), "a preview writes nothing"
    await district.restart()
    written = await people.coordinator.tap("Записать 3 шага")
    assert "Записаны с бумаги 3 шага (со слов Н-01). Почему: связи не было." in written
    assert "внёс" not in written, "where it is from is said once, in the head"
    assert sources(district, label) == [
        ("packed", "paper", "12:10"), ("received", "paper", "12:40"), ("received", "paper", "15:05"),
    ]  # fmt: skip
    mark = "с бумаги, со слов Н-01, внёс К-01"
    story = await people.coordinator.say(f"/packet {label.code}")
    assert "Ш-01 · упаковано: по списку 9, писали 8, пломба 0417" in story
    assert f"\nЗаписи № 1–3 {mark}, причина: связи не было, записано" in story, "a line of its own"
    assert story.count(f"№ 1–3 {mark}") == story.count("с бумаги") == 1, "one sheet is spoken of once"
    assert mark.removeprefix("с бумаги, ") in await people.coordinator.scan(label)
    told = await people.observer.read()
    assert "внёс с бумаги" in told
    assert "Это не так" in " ".join(await people.observer.buttons())
    assert mark in await people.coordinator.say("/receipt")


async def test_whoever_told_one_step_told_that_step_alone(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 18))
    lines = "упаковано 9 8 12:10\nН-01 принял 12:40 со слов Н-01"
    shown = await people.coordinator.say(f"/paper {label.code}\n{lines}")
    assert shown.count("со слов Н-01") == 1
    assert "Записано будет по сопроводительному листу" in shown
    written = await people.coordinator.tap("Телефон не работал")
    assert "Почему: телефон не работал" in written
    written = await people.coordinator.tap("Записать 2 шага")
    assert written.count("со слов Н-01") == 1
    packed, taken = (each["body"]["fact"]["paper"] for each in books_of(district).of(label.code))
    assert (packed.get("told", ""), taken["told"]) == ("", "Н-01")
    assert packed["cause"] == taken["cause"] == "phone-dead"


async def test_whoever_is_named_may_say_that_it_is_not_so(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 18))
    await people.coordinator.say(f"/paper {label.code} {SHEET}")
    await people.coordinator.tap("Записать 3 шага")
    answer = await people.observer.tap("Это не так (№ 2)")
    assert "Н-01" in answer
    assert "запись координатора оспорена" in await people.coordinator.read()
    again = await people.observer.tap("Это не так (№ 2)")
    assert "уже сообщили" in again
    assert books_of(district).kinds(label.code)[-3:] == ["disputed", "incident", "already-disputed"]
    assert "не из ваших" in await people.expert.press(1, f"t:not-so:p{label.packet}:0:2")


async def test_a_second_sheet_writes_nothing_and_moved_books_are_shown_anew(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 13))
    first = "упаковано 9 8 12:10\nН-01 принял 12:40\nсвязи не было"
    await people.coordinator.say(f"/paper {label.code}\n{first}")
    await pack(people.school, label)
    shown = await people.coordinator.tap("Записать 2 шага")
    assert "записи изменились" in shown
    assert "Уже записано иначе" in shown
    await people.coordinator.say("Н-01 принял 12:40, связи не было")
    await people.coordinator.tap("Записать 1 шаг")
    await take(label, people.coordinator)
    again = await people.coordinator.say(f"/paper {label.code}\nН-01 принял 12:40, связи не было")
    assert "Второй раз ничего не записано" in again
    assert books_of(district).kinds(label.code) == ["packed", "received", "received"]


async def test_a_delayed_sheet_fills_what_nobody_witnessed(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 15))
    await people.coordinator.say(f"{label.code} принято")
    await people.coordinator.tap_verb(
        "take-early"
    ) if "take-early" in await people.coordinator.verbs() else ""
    district.clock.set(at(14, 18))
    await people.coordinator.scan(label)
    await people.coordinator.tap("С бумаги")
    await people.coordinator.tap("+ упаковка")
    await people.coordinator.say("9 8 12:10")
    await people.coordinator.tap("Как по плану")
    await people.coordinator.tap("+ наблюдателю")
    await people.coordinator.say("12:40")
    await people.coordinator.tap("Как по плану")
    await people.coordinator.tap("Связи не было")
    written = await people.coordinator.tap("Записать 2 шага")
    assert "упаковка" in written
    assert sources(district, label)[-2:] == [("filled-in", "paper", "12:10"), ("filled-in", "paper", "12:40")]
    card = await people.coordinator.scan(label)
    assert "За вами" in card


async def test_only_the_coordinator_enters_a_sheet(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    assert "другим участникам" in await people.school.say(f"/paper {label.code}\n{SHEET}")
    shown = await people.coordinator.say(
        f"/paper {label.code}\nН-77 принял 12:40\nбелиберда 12:50\nН-01 99:99"
    )
    assert "не записать" in shown
    assert "paper-write" not in await people.coordinator.verbs()


async def test_several_packets_and_the_milestones_of_their_sittings_in_one_message(
    district: District,
) -> None:
    first, second = await district.label("КАР"), await district.label("УЛК")
    (coordinator,) = district.phones("К-01")
    district.clock.set(at(14, 18))
    lines = "приехал 8:20\nраздали 9 9:05\nупаковано 9 8 12:10\nтелефоны сданы на хранение"
    shown = await coordinator.say(f"/paper {first.code} {second.code}\n{lines}")
    assert "всего 2 пакета" in shown
    assert "записать" not in shown.replace("Записать", "")
    await coordinator.tap("Записать 6 шагов")
    for label in (first, second):
        assert sources(district, label) == [("packed", "paper", "12:10")]
    noted = [each.content for each in books_of(district).entries if each.stream.startswith("sitting:")]
    assert [each["time_source"] for each in noted] == ["paper"] * 4
    again = await coordinator.say(f"/paper {first.code} {second.code}\n{lines}")
    assert "Второй раз ничего не записано" in again


async def test_a_day_that_cannot_be_meant_is_not_written(district: District) -> None:
    label = await district.label("КАР")
    (coordinator,) = district.phones("К-01")
    district.clock.set(at(14, 18))
    assert "9, писали 8" in await coordinator.say(f"/paper {label.code}\nупаковано 9 8 14.04.26 12:10")
    for day in ("01.01.0001", "14.04.1926", "31.12.9999"):
        shown = await coordinator.say(f"/paper {label.code}\nупаковано 9 8 {day} 0:10\nсвязи не было")
        assert "не записать" in shown
