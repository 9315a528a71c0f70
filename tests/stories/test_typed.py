"""Every act as text: Telegram queues messages while there is no network, and loses a pressed button."""

import pytest

from tests.stories.acts import ROUTE, bring, pack, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone


def walked(district: District, code: str) -> tuple[str, ...]:
    """The steps that the ledger accepted, each once."""
    facts = (each["body"]["fact"] for each in books_of(district).of(code) if each["accepted"])
    kinds = ("packed", "received", "counted")
    return tuple(dict.fromkeys(each["step"] for each in facts if each["kind"] in kinds))


async def test_the_whole_route_is_typed(district: District) -> None:
    label, clock = await district.label("КАР"), district.clock
    people, code = team(district, label), f"{label.code[:4]}-{label.code[4:]}"
    clock.set(at(14, 13))
    await people.school.say(f"{code} упаковали 9 8")
    await people.observer.say(f"{code} принял 12:40")
    await people.school.say(f"{code} отдали")
    await people.coordinator.say(f"{code} приняла")
    await people.observer.say(f"{code} подтверждаю")
    await people.coordinator.say(f"{code} сдаю")
    await people.expert.say(f"{code} забрал, у меня")
    await people.expert.say(f"{code} принял")
    await people.expert.say(f"{code} вскрыто 8")
    await people.expert.say(f"{code} проверено 8")
    await people.coordinator.say(f"{code} принял")
    await people.expert.say(f"{code} подтверждаю")
    await people.school.say(f"{code} принято")
    await people.school.say(f"{code} пересчитали 8")
    await people.coordinator.say(f"{code} да, отдал")
    assert walked(district, label.code) == (*ROUTE, "to-school")
    sql = "SELECT unconfirmed, finished FROM packets WHERE code = ?"
    assert books_of(district).rows(sql, label.code) == [{"unconfirmed": 0, "finished": 1}]


async def test_a_stated_time_is_kept_beside_the_time_of_recording(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    district.clock.set(at(14, 19, 5))
    told = await people.observer.say(f"{label.code} принял 12:40")
    taken = books_of(district).of(label.code)[-1]
    assert (taken["happened_at"][:16], taken["time_source"]) == ("2026-04-14T12:40", "stated")
    assert taken["recorded_at"][:16] in ("2026-04-14T19:05", "2026-04-14T11:05")
    assert "late" not in taken["body"]["fact"], "it happened in time, it was only said late"
    assert "12:40" in told


async def test_the_reply_keyboards_lines_are_the_twins_of_the_buttons(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    await people.observer.say(await key(people.observer, "ринима"))
    assert books_of(district).kinds(label.code)[-1] == "received"
    await people.coordinator.snap(label)
    await people.coordinator.say(await key(people.coordinator, "ринима"))
    await people.coordinator.say(await key(people.coordinator, "Сда"))
    assert books_of(district).kinds(label.code)[-2:] == ["received", "offered"]


async def lines(phone: Phone) -> list[str]:
    """What stands on the phone's reply keyboard."""
    await phone.say("/help")
    rows = (await phone.district.get(f"/sim/chat/{phone.user}"))["reply_keyboard"]["keyboard"]
    return [str(each["text"]) for row in rows for each in row]


async def key(phone: Phone, words: str) -> str:
    """The line with these words."""
    return next(each for each in await lines(phone) if words in each)


PEOPLE = ("Ш-01", "Н-01", "К-01", "Э-01", "П-01", "О-01")


@pytest.mark.parametrize("who", PEOPLE)
async def test_every_line_of_every_keyboard_is_understood(district: District, who: str) -> None:
    phone = district.phone(who)
    confused = await phone.say("абракадабра")
    for line in await lines(phone):
        assert await phone.say(line) != confused, line
        await phone.say("/cancel")


async def test_milestones_and_the_upload_are_typed(district: District) -> None:
    observer, school = district.phones("Н-01", "Ш-01")
    district.clock.set(at(14, 13))
    heard = [
        await observer.say(line)
        for line in ("приехал 8:20", "раздали 8 9:05", "собрали 7 9:50", "упаковали при мне 10:15")
    ]
    assert ["роздано 8, собрано 7" in each for each in heard] == [False, False, True, False]
    await school.say("загружено в ФИС ОКО")
    noted = [each.content for each in books_of(district).entries if each.stream.startswith("sitting:")]
    facts = [each["body"]["fact"] for each in noted]
    assert [each.get("milestone", each["kind"]) for each in facts] == [
        "arrived", "handed-out", "collected-works", "packed-with-me", "uploaded",
    ]  # fmt: skip
    assert [each["happened_at"][11:16] for each in noted[:4]] == ["08:20", "09:05", "09:50", "10:15"]
    assert [each.get("number") for each in facts[1:3]] == [8, 7]
    assert not any("apart" in each for each in facts), "it is said, and follows from the numbers"


async def test_four_codes_and_one_word_are_one_act(district: District) -> None:
    labels = [*await district.labels("УЛК", "физика"), *await district.labels("МАГ", "физика")]
    for label in labels:
        await pack(team(district, label).school, label)
    observer = district.phone("Н-02")
    codes = " ".join(each.code for each in labels)
    await observer.say(f"{codes} принял 4")
    assert [books_of(district).kinds(each.code)[-1] for each in labels] == ["received"] * 4
    await district.phone("Ш-02").tap_verb("confirm")
    await district.phone("Ш-03").tap_verb("confirm")
    await observer.snap(*labels)
    await observer.say("Сдаю 4")
    assert [books_of(district).kinds(each.code)[-1] for each in labels] == ["offered"] * 4


async def test_a_number_that_does_not_fit_moves_nothing(district: District) -> None:
    labels = await district.labels("УЛК", "физика")
    people = team(district, labels[0])
    for label in labels:
        await pack(people.school, label)
    await people.observer.snap(*labels)
    await people.observer.say("принял 3")
    assert [books_of(district).kinds(each.code) for each in labels] == [["packed"]] * 2
    assert "take" in await people.observer.verbs(), "both are shown again"
    await people.observer.say("принял 2")
    assert [books_of(district).kinds(each.code)[-1] for each in labels] == ["received"] * 2


async def test_messages_written_without_a_network_arrive_together_in_order(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    await district.stop()
    for text in (f"/start p_{label.token}", "сдаю", "привет"):
        await people.observer.send(text)
    await people.coordinator.send(f"{label.code} принял 8:25")
    await people.coordinator.send(f"{label.code} принял 8:25")
    await district.start()
    await district.quiet()
    assert books_of(district).kinds(label.code).count("received") == 2, (
        "to the observer and to the coordinator"
    )


async def test_what_is_no_clear_act_is_a_look_and_nothing_more(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    for text in (
        "{} не принял", "{} принять?", "{} завтра приму", "принял ли Иван {}", "{} примет коллега",
        "{} почему принял",
        "{} принял бы", "не забрал {} ещё",
    ):  # fmt: skip
        await people.observer.say(text.format(label.code))
        assert books_of(district).kinds(label.code) == ["packed"], text


async def test_an_act_in_english(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.observer.say(f"{label.code} took 8:10")
    await people.school.say(f"{label.code} yes, handed over")
    assert books_of(district).kinds(label.code) == ["packed", "received", "confirmed"]


async def test_a_carrier_and_an_undo_are_typed(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    await people.school.say(f"{label.code} передано через водителя школьного автобуса")
    await people.school.scan(label)
    await people.school.say("отменить")
    assert books_of(district).kinds(label.code) == ["packed", "sent-via", "undone"]


async def test_an_act_without_a_code_and_nothing_in_mind(district: District) -> None:
    observer = district.phone("Н-01")
    assert await observer.say("принял")
    assert not [each for each in books_of(district).entries if each.stream.startswith("packet:")]
