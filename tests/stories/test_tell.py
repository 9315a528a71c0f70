"""/tell: a message to many is seen before it is sent, sent once, and its sender sees who has read it."""

from tests.stories.books import books_of
from tests.stories.district import District

OBSERVERS = ("Н-01", "Н-02", "Н-03", "Н-04")


async def test_a_message_to_observers_is_sent_once_and_read_one_by_one(district: District) -> None:
    coordinator, first, second = district.phones("К-01", "Н-01", "Н-02")
    seen = await coordinator.say(
        "/tell наблюдателям Завтра начало в 9:00 <b>все</b>\nНе опаздывать & взять пломбы"
    )
    assert "наблюдателям" in seen
    assert "&lt;b&gt;" in seen or "<b>все</b>" in seen
    send = await coordinator.button_of("tell-send")
    assert "Прочитали 0 из 4" in await coordinator.press(*send)
    assert "Прочитали 0 из 4" in await coordinator.press(*send)
    heard = [text for text in await first.texts() if "Не опаздывать & взять пломбы" in text]
    assert len(heard) == 1, "two taps send it once"
    assert "\n" in heard[0].partition("<b>все</b>")[2]
    assert "✓ Прочитано" in await first.tap("Прочитал")
    assert await first.verbs() == []
    assert "Отмечено: 1" in await second.say("прочитал")
    board = len(await coordinator.heard())
    await district.sweep()
    said = await coordinator.read()
    assert "Прочитали 2 из 4" in said
    assert "Н-03, Н-04" in said
    assert len(await coordinator.heard()) == board, "the same message is edited"
    third, before = district.phone("Н-03"), len(await district.phone("Н-01").heard())
    await coordinator.tap("Напомнить не прочитавшим: 2")
    assert "кто ещё не прочитал: 2" in (await coordinator.texts())[-1]
    assert "Напоминание" in await third.read()
    assert len(await first.heard()) == before
    await coordinator.tap("Напомнить не прочитавшим: 2")
    assert "уже напомнили" in (await coordinator.texts())[-1]
    kinds = [each.content["kind"] for each in books_of(district).entries]
    assert (kinds.count("tell-sent"), kinds.count("tell-read")) == (1, 2)


async def test_step_by_step_by_buttons_and_cancelled(district: District) -> None:
    coordinator, school = district.phones("К-01", "Ш-02")
    assert "Кому написать" in await coordinator.say("/tell")
    await coordinator.tap("Одной школе")
    assert "Напишите текст" in await coordinator.tap("Ульканская")
    before = len(await school.heard())
    await coordinator.say("Ждём ваш пакет")
    assert "Увидят так" in (await coordinator.texts())[-1]
    assert "никому ничего не отправлено" in await coordinator.tap("Отмена")
    assert len(await school.heard()) == before
    await coordinator.say("/tell СОШ 2 Где пакет?")
    assert "выберите" in (await coordinator.texts())[-1]
    assert "Где пакет?" in await coordinator.tap("Ульканская")
    await coordinator.tap("Отправить")
    assert "Сообщение 1 отправлено" in await coordinator.read(), "a cancelled draft uses up no number"
    assert any("Где пакет?" in text for text in await school.texts())


async def test_who_has_blocked_the_bot_does_not_keep_it_from_the_others_and_the_count_is_honest(
    district: District,
) -> None:
    coordinator, gone, last = district.phones("К-01", "Н-02", "Н-04")
    assert "Дойдёт до 4 из 4" in await coordinator.say("/tell наблюдателям Завтра в 9:00")
    await district.post("/sim/block", user="Н-02", blocked=True)
    await coordinator.tap("Отправить: 4")
    assert any("Завтра в 9:00" in text for text in await last.texts())
    assert not any("Завтра в 9:00" in text for text in await gone.texts())
    await last.tap("Прочитал")
    await district.sweep()
    said = await coordinator.read()
    assert "Прочитали 1 из 3" in said
    assert "позвоните: Н-02" in said
    await coordinator.say("/tell наблюдателям Ещё раз")
    assert "Дойдёт до 3 из 4" in (await coordinator.texts())[-1]
    await coordinator.say("/tell наблюдателям УЛК физика")
    said = (await coordinator.texts())[-1]
    assert "сообщение не дойдёт ни до кого из 1, ничего не отправлено" in said
    assert "Напишите текст" not in said
    assert "Напишите текст" in await coordinator.tap("Школам")


async def test_who_may_write_to_whom(district: District) -> None:
    department, coordinator = district.phones("О-01", "К-01")
    assert "доступно другим" in await district.phone("Ш-01").say("/tell всем Привет")
    assert "доступно другим" in await department.say("/tell наблюдателям Привет")
    await department.say("/tell Прошу доложить к 17:00")
    await department.tap("Отправить")
    assert any("Прошу доложить к 17:00" in text for text in await coordinator.texts())
    message, _ = await coordinator.button_of("tell-read")
    assert "устарела" in await district.phone("Э-01").press(message, "t:tell-read:t1:0:")
    assert "таких участников сейчас нет" in await coordinator.say("/tell опаздывающим Сдайте пакеты")
    assert "можно 1500" in await coordinator.say("/tell всем " + "Очень важно. " * 150)


async def test_the_department_reminds_coordinators_of_its_own_message(district: District) -> None:
    department, coordinator = district.phones("О-01", "К-01")
    await department.say("/tell Прошу доложить к 17:00")
    await department.tap("Отправить")
    await department.tap("Напомнить не прочитавшим: 2")
    assert "Напоминание" in (await coordinator.texts())[-1]
