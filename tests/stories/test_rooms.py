"""A college reports its rooms in one message, and collects all packets by them in one act (S 13-15)."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.stories import college
from tests.stories.board import status
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone


@pytest.fixture
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """Two colleges on the morning of the first work; everybody joins."""
    async with college.region_of(tmp_path / "college") as district:
        yield district


def recorded(district: District, kind: str) -> list[dict[str, Any]]:
    """Facts of this kind in the ledger."""
    contents = (entry.content for entry in books_of(district).entries)
    return [each["body"]["fact"] for each in contents if each["kind"] == kind]


async def report(school: Phone, said: str) -> str:
    """All rooms in one message, and three taps."""
    await school.say(said)
    await school.tap("Хватило везде")
    await school.tap("Не был")
    return await school.say("1, 2")


async def test_all_rooms_in_one_message_and_all_packets_in_one_act(region: District) -> None:
    school, coordinator, expert = region.phones("Ш-01", "К-01", "Э-01")
    said = await report(school, "1:25 2:23")
    assert "аудитории 1: 25, 2: 23. Пришли 48 из 48 по списку. Варианты: 1, 2." in said
    await school.tap("Собрать по аудиториям: 2")
    which = (await school.texts())[-2]
    assert which.index("аудитория 1, работ 25") < which.index("аудитория 2, работ 23")
    assert "Например: 2: 1" in await school.read()
    await school.say("2: 1")
    await school.tap("Нет протокола")
    assert "не подходит" in await school.say("0417"), "a seal is missing"
    packed = await school.say("0417 0418")
    assert "писали 25, аудитория 1" in packed
    assert "писали 23, аудитория 2" in packed
    assert "по списку" not in packed, "a room has no list of its own"
    assert "аудитория 2, испорчено 1, протокола нет" in packed
    two = recorded(region, "packed")[-1]
    assert (two["spoiled"], two["seal"], two["criteria"], two["protocol"]) == (1, "0418", True, False)
    assert (await status(coordinator)).stages == {"": 1, "collected": 2}
    await school.tap("Сдаю 2")
    await expert.tap_verb("take")
    assert (await status(coordinator)).stages == {"": 1, "to-expert": 2}
    first, added = recorded(region, "rooms-reported")
    assert (added["came"], added["zones"], added["listed"], added["adds"]) == (48, 2, 48, True)
    assert (first["came"], "organisers" in first, added["organisers"]) == (48, False, 2)


async def test_a_hall_with_too_few_organisers_and_a_teacher_of_the_subject_are_incidents_once(
    region: District,
) -> None:
    school, coordinator = region.phones("Ш-02", "К-01")
    await school.say("Аудитории: актовый зал: 60")
    await school.say("актовый зал:1")
    await school.say("актовый зал")
    said = await school.tap("Один вариант или неважно")
    assert "соберите каждый" not in said
    assert "актовый зал: участников 60, организаторов 1, нужно 3" in said
    assert "больше, чем по списку" in said
    heard = "\n".join((await coordinator.texts())[-2:])
    assert "организаторов меньше, чем нужно. Аудитории: актовый зал." in heard
    assert "организатор преподаёт этот предмет" in heard
    await school.tap("Аудитории: кто пришёл")
    await school.say("актовый зал:58")
    assert "Прежняя запись" in (await school.texts())[-2]
    await school.say("актовый зал:1")
    await school.say("актовый зал")
    await school.tap("Один вариант или неважно")
    said = await school.say("аудитория Иванова Мария: 25, 12: 24")
    assert "название похоже на имя человека" in said
    assert "[…]: 25, 12: 24" in said
    assert "Иванова" not in str([entry.content for entry in books_of(region).entries])
    assert len(recorded(region, "sitting-incident")) == 2
    assert "аудиторий 1" in await school.tap("Карточка работы")
    assert not recorded(region, "incident-resolved"), "both are still so"
    await school.tap("Аудитории: кто пришёл")
    await report(school, "актовый зал:58")
    assert [each["because"] for each in recorded(region, "incident-resolved")] == ["corrected"] * 2
    assert "запись об аудиториях исправлена" in await coordinator.read()
    assert "нет" in await coordinator.say("/incidents")


async def test_rooms_and_packets_that_do_not_match_are_said_so(region: District) -> None:
    school = region.phone("Ш-01")
    said = await report(school, "1:20 2:18 3:10")
    assert "Собрать" not in " ".join(await school.buttons())
    assert "соберите каждый пакет отдельно" in said
    assert "начинается в 10:00" in said, "reported before the work begins"
    assert "Пришли 48" in said
    message, data = await school.button("Аудитории: кто пришёл")
    await school.press(message, data.replace("rooms", "rooms-pack"))
    assert "аудиторий 3, пакетов 2" in await school.read()


async def test_what_was_said_is_kept_when_the_organiser_goes_on_to_something_else(region: District) -> None:
    school = region.phone("Ш-01")
    await school.say("1:25 2:23")
    assert "Об организаторах пока не сказано" in (await school.texts())[-2], "recorded before it is asked"
    await region.restart()
    assert "аудиторий 2, об организаторах не сказано" in await school.tap("Карточка работы")
    assert "Пока ничего не отмечено" not in await school.read()
    await school.tap("Хватило везде")
    await school.tap("Закрыть вопрос")
    first, added = recorded(region, "rooms-reported")
    assert (first["came"], added["organisers"], added["adds"]) == (48, 2, True)
    await school.tap("Собрать по аудиториям: 2")
    await school.tap("Испорченных нет")
    assert "Не записано: сборка пакетов" in await school.say("/cancel")


async def test_organisers_of_several_rooms_are_an_answer_and_no_new_rooms(region: District) -> None:
    school = region.phone("Ш-01")
    assert "аудитория 1 названа дважды" in await school.say("1:25 1:25")
    await school.say("1:25 2:23 3:0")
    assert "Сколько было организаторов" in await school.say("2: 22")
    assert "1: 25, 2: 22, 3: 0. Пришли 47" in (await school.texts())[-2], (
        "more than any room has: it is put right"
    )
    assert "организаторов 9 на 25 участников?" in await school.say("1: 9")
    assert "специалист по этому предмету" in await school.say("1:2 2:1")
    assert "специалист" in await school.say("2: 23"), "no answer to this question: the room is put right"
    await school.tap("Не был")
    said = await school.say("1, 2")
    assert "Организаторов: 4, из них не по одному на зону: 1: 2." in said
    await school.tap("Собрать по аудиториям: 2")
    assert "испорчено 23 из 25?" in await school.say("1: 23")
    assert "Пришли 46" in await school.tap("Это исправление аудитории")
    assert "Организаторов: 4" in await school.read(), "what was answered is not asked again"
    await school.tap("Собрать по аудиториям: 2")
    await school.say("1: 24")
    await school.tap("Собрать по аудиториям: 2")
    await school.tap("Испорченных нет")
    await school.tap("Всё вложено")
    assert "Упаковано: 2 пакета" in await school.tap("Пломбы без номеров"), "nobody sat in the third"
    facts = recorded(region, "rooms-reported")
    assert [each["came"] for each in facts] == [48, 47, 48, 48, 46, 47]
    assert [each["organisers"] for each in facts[-1]["rooms"]] == [2, 1, 1]
    said = await school.say("аудитории 2:21")
    assert "Остальные аудитории оставлены как были" in said
    assert "Собрано с другим числом, проверьте: " in said


async def test_nobody_else_reports_rooms(region: District) -> None:
    assert "вашей работы" in await region.phone("Э-01").say("1:25 2:23")


async def test_one_room_is_taken_after_a_question_and_examples_are_the_own_rooms(region: District) -> None:
    school, expert = region.phones("Ш-02", "Э-01")
    for typed in ("12: 24", "1:60", "1-25 2-24", "1:24"):
        assert "Какая это работа?" in await school.say(typed)
    assert "Например: 1: 1" in await school.tap("метапредметная")
    assert "Например: 1: 1" in await school.say("7:1")
    assert "«7:1» не подходит" in await school.read()
    await school.tap("Хватило везде")
    assert "Например: 1" in await school.read()
    assert "Какая это работа?" not in await expert.say("1:24")


async def test_packing_the_only_packet_of_a_work_offers_what_the_rooms_say(region: District) -> None:
    school = region.phone("Ш-02")
    await report(school, "1:12 2:10")
    await school.scan((await region.labels("УТТ"))[0])
    await school.tap("Упаковать")
    await school.tap("Как по аудиториям: писали 22")
    assert "Какие варианты" in await school.read(), "both numbers are answered"
