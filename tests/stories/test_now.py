"""/now: everything that needs the coordinator, the most urgent first, each with its buttons."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.stories.acts import bring, pack, take, team
from tests.stories.audit import story
from tests.stories.clock import at
from tests.stories.district import District


async def test_a_bad_morning_in_one_list_and_each_thing_settled_by_its_button(district: District) -> None:
    coordinator = district.phone("К-01")
    karam, ulkan = await district.label("КАР"), await district.label("УЛК")
    await bring(district, karam, "to-observer")
    people = team(district, ulkan)
    await pack(people.school, ulkan)
    await take(ulkan, people.observer)
    await people.school.tap_verb("deny")
    district.clock.set(at(14, 12))
    magistral = await district.label("МАГ")
    others = team(district, magistral)
    await pack(others.school, magistral)
    await take(magistral, others.observer)
    district.clock.set(at(14, 15))
    said = await coordinator.say("/now")
    places = [
        said.index(word)
        for word in ("Замечание", "Нет вестей", "Передача не подтверждена", "Работа не начата")
    ]
    assert places == sorted(places), said
    assert "1. <b>" not in said
    assert "Просрочен" not in said
    await coordinator.tap("1 · Беру на себя")
    assert "занимается К-01" in await coordinator.say("что сейчас")
    district.clock.set(at(14, 20))
    said = await coordinator.say("/now")
    late = next(line for line in said.splitlines() if magistral.code[:4] in line)
    assert "срок был сегодня" in late
    assert "вестей нет с" in late
    assert "передача не подтверждена, молчит Ш-03" in late
    assert "отвечает Ш-0" in said, "who answers for what is not packed"


async def test_the_observer_who_has_not_come_is_reminded_by_a_tap_once_and_then_it_is_over(
    district: District,
) -> None:
    coordinator, observer = district.phones("К-01", "Н-02")
    district.clock.set(at(14, 9, 30))
    said = await coordinator.say("/now")
    assert said.count("Работа не начата") == 2, said
    number = next(line.partition(".")[0] for line in said.splitlines() if "Н-02" in line)
    heard = len(await observer.heard())
    assert "Н-02" in await coordinator.tap(f"{number} · Напомнить")
    assert "Вас ждут" in (await observer.texts())[heard]
    assert "уже напомнили" in await coordinator.tap(f"{number} · Напомнить")
    assert len(await observer.heard()) == heard + 1
    await observer.say("На месте")
    assert "Н-02" not in await coordinator.tap("Обновить")


async def test_who_has_no_phone_is_to_be_called_and_the_coordinator_does_not_remind_herself(
    folder: Path,
) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("DELETE FROM devices WHERE person = (SELECT id FROM people WHERE callsign = 'Ш-01')")
    async with story(folder) as district:
        coordinator, label = district.phone("К-01"), await district.label("КАР")
        await coordinator.say("/now")
        message = (await coordinator.messages())[-1]["message_id"]
        for ref, what in ((f"p{label.packet}", "late"), ("s1", "upload")):
            said = await coordinator.press(message, f"t:prompt:{ref}:0:{what}")
            assert "сообщения бота не доходят: школьный координатор Ш-01" in said
            assert "Позвоните" in said
        district.clock.set(at(14, 20))
        listed = (await coordinator.say("/now")).splitlines()
        line = next(each for each in listed if "отвечает" in each and "Ш-01" in each)
        assert "сообщения бота не доходят, позвоните" in line
        assert f"{line.partition('.')[0]} · Напомнить" not in await coordinator.buttons()
        await district.phone("Н-01").scan(label)
        await district.phone("Н-01").tap_verb("take-early")
        said = await coordinator.press(message, f"t:prompt:p{label.packet}:0:word")
        assert "сообщения бота не доходят: школьный координатор Ш-01" in said


async def test_nothing_needs_anybody_and_the_next_deadline_is_named(district: District) -> None:
    said = await district.phone("К-02").say("/now")
    assert "ничего не требует вас" in said
    assert "Следующий срок" in said


async def test_others_have_no_such_list_and_the_department_reads_it_only(district: District) -> None:
    label = await district.label("КАР")
    await bring(district, label, "to-observer")
    district.clock.set(at(14, 16, 30))
    assert "доступно другим участникам" in await district.phone("Н-01").say("/now")
    department = district.phone("О-01")
    await department.say("/now")
    assert set(await department.verbs()) <= {"now", "look", "incident-show", "person", "people"}
    message, _ = await department.button_of("look")
    assert "доступно другим участникам" in await department.press(
        message, f"t:prompt:p{label.packet}:0:silent"
    )


async def test_the_coordinator_hears_once_and_unasked_that_nobody_has_come(district: District) -> None:
    coordinator, observer = district.phones("К-01", "Н-01")
    await observer.say("На месте")
    before = len(await coordinator.heard())
    for minute in (14, 15, 16, 40):
        district.clock.set(at(14, 9, minute))
        await district.sweep()
    (told,) = [text for text in (await coordinator.texts())[before:] if "Работа не начата" in text]
    assert "Н-02" in told
    assert "Н-01" not in told
    assert await coordinator.verbs() == ["prompt", "instead", "now"]
    assert "Требует вас" in await coordinator.tap_verb("now")
