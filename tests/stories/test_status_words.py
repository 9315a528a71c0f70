"""/status with words: what is meant is shown, what is not clear is asked back with buttons."""

from custody.codes import shown
from tests.stories.acts import bring
from tests.stories.district import District
from tests.stories.phone import keys_of

NOTHING = "Здесь нет ни одного пакета, рисовать нечего. Вся сводка: /status"


async def test_the_coordinator_asks_in_words(district: District) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    coordinator = district.phone("К-01")
    assert "Пакетов 8" in await coordinator.say("/status физика")
    assert "МКОУ «Карамская ООШ» · физика" in await coordinator.say("/status Карам физика")
    assert "8 класс" in await coordinator.say("статус физеке 8 кл")
    narrow = await coordinator.say("/status Н-01 у наблюдателя")
    assert label.code[:4] in narrow
    assert "Форм загружено" not in narrow, "the numbers of forms would be those of all"
    assert "У экспертов: все этапы" in await coordinator.say("/status у эксперта")
    assert label.code[:4] in await coordinator.say(f"/status {label.code}")
    empty = await coordinator.say("/status просрочено")
    assert "Пакетов нет." in empty
    assert "только просроченные пакеты" in empty
    assert "К-02" in await coordinator.say("/status заместитель")
    assert "/clashes" in await coordinator.say("/status без эксперта")
    assert "не к одному" in await coordinator.say("/status физика СОШ 2")
    assert {"МОУ «Ульканская СОШ № 2»", "Без этого слова"} < set(await coordinator.buttons())
    assert "Ульканская СОШ № 2» · физика" in await coordinator.tap("Ульканская")
    await coordinator.say("/status 20.04")
    assert "в этой кампании нет" in (await coordinator.texts())[-1]
    days = [each["text"] for each in keys_of((await coordinator.heard())[-1])]
    assert days == ["14.04", "15.04", "16.04", "Всё вместе"]
    assert "чт 16.04" in await coordinator.tap("16.04")
    await district.later(days=1)
    await coordinator.say("сводка: просрочено")
    assert "только просроченные" in (await coordinator.texts())[-1]


async def test_the_board_is_drawn_when_it_is_asked_for(district: District) -> None:
    await bring(district, await district.label("КАР"), "to-observer")
    coordinator = district.phone("К-01")
    await coordinator.say("/status")
    assert "Пакетов 16." in await coordinator.tap("Картинка")
    (shown,) = [each for each in await coordinator.heard() if "photo" in each]
    assert shown["photo"][-1]["width"] >= 900
    assert await coordinator.say("/status картинка просрочено") == NOTHING
    await coordinator.say("статус картинка физика")
    assert "физика" in (await coordinator.texts())[-1]
    await coordinator.tap("Числами")
    assert "Не упакованы: 7" in (await coordinator.texts())[-1]
    school = district.phone("Ш-01")
    assert await school.press(1, "t:board-picture::0:t.1....") == await school.say("/status")


async def test_words_beside_the_status_change_nothing_for_those_who_may_not_read_it(
    district: District,
) -> None:
    for callsign in ("Ш-01", "Э-01"):
        phone = district.phone(callsign)
        assert await phone.say("/status физика") == await phone.say("/status")
        assert await phone.say("статус абракадабра") == await phone.say("/status")


async def test_a_sentence_that_is_asked_for_may_begin_with_that_word(district: District) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    coordinator = district.phone("К-01")
    await coordinator.scan(label)
    await coordinator.tap_verb("incident")
    await coordinator.tap_verb("report", "seal-broken")
    assert "Сводка" not in await coordinator.say("статус пломбы неясен")


async def test_a_packets_way_is_drawn_under_its_story(district: District) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-expert")
    coordinator = district.phone("К-01")
    await coordinator.say(f"/packet {label.code}")
    assert "Путь пакета" in await coordinator.tap("Картинкой")
    assert await coordinator.buttons() == [shown(label.code)]
    (picture,) = [each for each in await coordinator.heard() if "photo" in each]
    assert picture["photo"][-1]["width"] >= 900
    stranger_to_it = district.phone("Ш-02")
    assert "Путь" not in await stranger_to_it.press(1, f"t:story-picture:p{label.packet}:0:1")
