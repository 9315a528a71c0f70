"""/ask: a question gets its number, the office answers by a reply, what is useful is kept for everyone."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from custody.button_words import within_button
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone, keys_of

ASKED = "Порвана пломба на пакете, менять её до наблюдателя?"


async def message_of(phone: Phone, words: str) -> int:
    """The newest message of the bot with these words."""
    found = [each for each in await phone.heard() if words in each.get("text", "")]
    return int(found[-1]["message_id"])


async def test_a_question_is_answered_by_a_reply_kept_for_everyone_and_found_again(
    district: District,
) -> None:
    school, coordinator, other, expert = district.phones("Ш-01", "К-01", "К-02", "Э-01")
    assert "О чём вопрос" in await school.say("/ask")
    assert "Напишите вопрос" in await school.tap("Пакеты и наклейки")
    await school.say(ASKED)
    assert "Вопрос 1" in (await school.texts())[-1]
    heard = (await coordinator.texts())[-1]
    assert ASKED in heard
    assert "Ш-01" in heard
    assert "Ждёт ответа" in (await other.texts())[-1]
    await district.restart()
    said = await coordinator.say(
        "Не меняйте, дождитесь.\nОн опишет.", reply_to=await message_of(coordinator, ASKED)
    )
    assert "Ответ отправлен" in said
    told = (await school.texts())[-1]
    assert "Ответ на вопрос 1" in told
    assert "Не меняйте, дождитесь.\nОн опишет." in told
    await school.button_of("reopen")
    assert "Ответ дан" in (await other.texts())[-1], "two coordinators: told who has answered"
    assert "К-01" in (await other.texts())[-1]
    preview = await coordinator.tap("Сохранить для всех…")
    assert "Так прочитают все" in preview
    assert "Ш-01" not in preview
    save = await coordinator.button_of("advice-save")
    assert "теперь видят все" in await coordinator.press(*save)
    await coordinator.press(*save)
    assert "найдено 1" in await expert.say("/faq порванные пломбы")
    assert "ничего не найдено" in await expert.say("/faq столовая")
    assert "Ответы для всех: 1" in await expert.say("/faq")
    shown = await expert.tap_verb("advice")
    assert "дождитесь" in shown
    assert await expert.verbs() == [], "whoever only reads changes nothing"
    kinds = [each.content["kind"] for each in books_of(district).entries]
    assert [kinds.count(f"{k}") for k in ("inquiry-asked", "inquiry-answered", "advice-kept")] == [1, 1, 1]
    assert not any("пломба на пакете" in str(each.content) for each in books_of(district).entries)


async def test_two_coordinators_at_once_an_addition_a_correction_and_no_help_once(district: District) -> None:
    school, first, second = district.phones("Ш-02", "К-01", "К-02")
    await school.say("вопрос: когда приедут за пакетом?")
    asked = await message_of(second, "когда приедут")
    await first.say("ответ 1: " + "Слишком длинно. " * 100)
    assert "Вопроса 9 для вас нет" in await first.say("ответ 9: Это другой вопрос")
    assert not any("другой вопрос" in text for text in await school.texts())
    await first.say("ответ 1: В 14:00")
    said = await second.say("В 15:00", reply_to=asked)
    assert "уже отвечает" in said
    assert "В 14:00" in said
    assert not any("15:00" in text for text in await school.texts())
    assert "Дополнение отправлено" in await second.tap("Отправить дополнением")
    assert any("Дополнение к ответу" in text for text in await school.texts())
    await first.tap("Исправить мой ответ")
    assert "Исправленный ответ отправлен" in await first.say("В 14:30")
    assert "Исправленный ответ" in (await school.texts())[-1]
    answer = await message_of(school, "Исправленный ответ")
    assert "остаётся закрытым" in await school.say("Спасибо!", reply_to=answer)
    assert "не помог" in await school.say("А кто приедет?", reply_to=answer)
    assert not any("А кто приедет" in text for text in await first.texts())
    assert "снова открыт" in await school.tap("Не помогло: отправить")
    assert "А кто приедет?" in (await first.texts())[-1]
    await first.say("Н-02", reply_to=await message_of(first, "А кто приедет"))
    again = await school.say("А точно?", reply_to=await message_of(school, "Н-02"))
    assert "второй раз нельзя" in again


async def test_names_phones_and_pictures_do_not_go_with_a_question_in_silence(district: District) -> None:
    school, coordinator = district.phones("Ш-01", "К-01")
    before = len(await coordinator.texts())
    said = await school.say("/ask Приедет ли Иванова М. П.? Её телефон 8 904 123-45-67")
    assert "Не отправлено" in said
    assert "Иванова" not in said
    assert "[…]" in said
    assert len(await coordinator.texts()) == before
    assert "Вопрос 1" in await school.tap("Отправить так")
    assert "Приедет ли […]?" in (await coordinator.texts())[-1]
    await school.say("/ask Звонить ли 8 904 123-45-67?")
    assert "Вопрос 2" in await school.say("/ask Звонить ли?")
    assert "Вопрос 3" not in await school.say("хорошо бы"), "the form of the refused words is closed"
    old = await school.button_of("said-clean")
    await school.say("/ask Где памятка Анны Петровны Керн?")
    assert "устарела" in await school.press(*old), "a button of another text sends nothing"
    assert "Вопрос 3" in await school.tap("Это не имя")
    assert "Анны Петровны Керн" in (await coordinator.texts())[-1]
    await school.say("/ask")
    await school.tap("Общий вопрос")
    await district.later(seconds=2)
    assert "только словами" in await school.snap(await district.label("КАР"))
    assert "слишком длинный" in await school.say("Очень нужно. " * 100)
    assert "Вопрос 4" in await school.say("Нужна вторая копия?")
    stored = [str(each.content) for each in books_of(district).entries]
    assert not [each for each in stored if "Иванова" in each or "8 904" in each or "Керн" in each]
    letters = books_of(district).rows("SELECT fact FROM outbox")
    assert not [each for each in letters if "Иванова" in each["fact"]], "nor in what is sent"


async def test_unanswered_questions_age_in_now_and_the_office_is_reminded_once(district: District) -> None:
    school, coordinator, department = district.phones("Ш-01", "К-01", "О-01")
    await school.say("/ask сроки: когда загрузка?")
    assert "Вопрос 1 без ответа" in await coordinator.say("/now")
    assert "Вопросов без ответа: 1" in await department.say("/questions")
    await district.later(hours=3)
    await district.sweep()
    assert not any("больше 4 ч" in text for text in await coordinator.texts())
    await school.say("/ask Кто дежурит?")
    await district.later(hours=2)
    await district.sweep()
    await district.sweep()
    reminded = [text for text in await coordinator.texts() if "больше 4 ч" in text]
    assert len(reminded) == 1
    assert "дежурит" not in reminded[0], "it has not waited for so long"
    await coordinator.say("ответ 1: До пятницы")
    assert "Вопрос 1 без ответа" not in await coordinator.say("/now")
    for number in range(3, 7):
        assert f"Вопрос {number}" in await school.say(f"/ask Ждать ли {number} дня?")
    assert "у вас уже 5 вопросов без ответа (2, 3, 4, 5, 6)" in (said := await school.say("/ask И ещё?"))
    assert "Ваш текст: И ещё?" in said
    assert "5 вопросов без ответа" in await school.say("/ask"), "before anything is typed"
    assert "И ещё" not in str([each.content for each in books_of(district).entries])
    assert "Вопросы того же человека: 3, 4, 5, 6" in await coordinator.say("/now")
    await school.tap("Снять вопрос 4")
    assert "Вопрос 7" in await school.say("/ask И ещё?")


async def test_closed_withdrawn_and_nobody_elses_business(district: District) -> None:
    school, neighbour, coordinator = district.phones("Ш-01", "Ш-02", "К-01")
    await school.say("/ask А можно завтра?")
    await coordinator.tap("Закрыть без ответа")
    await coordinator.say("Есть в памятке")
    assert "Причина: «Есть в памятке»" in (await school.texts())[-1]
    await school.say("/ask Где памятка?")
    withdraw = await school.button_of("withdraw")
    assert "снят" in await school.press(*withdraw)
    assert "ничего не изменено" in await school.press(*withdraw)
    card = await message_of(coordinator, "Где памятка")
    assert "снят" in await coordinator.say("На столе", reply_to=card)
    assert "Такого вопроса для вас нет" in await neighbour.press(withdraw[0], "t:reopen:q1:0:")
    assert "Такого вопроса для вас нет" in await neighbour.press(withdraw[0], "t:inquiry:q1:0:")
    assert "доступно другим" in await neighbour.say("/questions")
    assert "вас нет в списке" in await district.stranger().say("/ask Кто вы?")


async def test_the_department_answers_taps_come_twice_and_a_picture_is_no_answer(district: District) -> None:
    school, coordinator, department = district.phones("Ш-01", "К-01", "О-01")
    await school.say("/ask столовая: Приедет ли Петрова Анна?")
    send = await school.button_of("said-clean")
    assert "столовая" in await school.press(*send)
    assert "устарела" in await school.press(*send), "a second tap sends nothing"
    assert len([text for text in await coordinator.texts() if "столовая" in text]) == 1
    assert "добавлено" in await school.say("Сегодня", reply_to=await message_of(school, "Вопрос 1"))
    card = await message_of(coordinator, "Уточнение")
    await coordinator.send("", kind="voice", reply_to=card)
    assert "только словами" in await coordinator.answered()
    await department.say("ответ 1: Да, в 9:00")
    assert any("Да, в 9:00" in text for text in await school.texts())
    assert "отдел" in (await coordinator.texts())[-1]
    await district.phone("Ш-02").say("вопрос: Где мы?")
    await asyncio.to_thread(send_twice, books_of(district).file, await message_of(coordinator, "Где мы?"))
    assert "Ответ отправлен" in await coordinator.say(
        "В Караме", reply_to=await message_of(coordinator, "Где")
    )
    await district.phone("Ш-02").say("вопрос: Где мы теперь?")
    await coordinator.tap("Ответить")
    assert "Отменено" in await coordinator.tap("Отмена")
    assert "Вопросов без ответа: 1" in await coordinator.say("/questions")
    assert "Где мы теперь?" in await coordinator.tap_verb("inquiry")


def send_twice(file: Path, message: int) -> None:
    """The bot died before that message was noted: the books know its second copy."""
    with closing(sqlite3.connect(file)) as books, books:
        books.execute("UPDATE outbox SET message_id = message_id + 9000 WHERE message_id = ?", (message,))


def keep_many(file: Path, number: int) -> None:
    """So many answers about seals, and no others; beside the loop, as the bot may be about to commit."""
    with closing(sqlite3.connect(file)) as books, books:
        books.execute("DELETE FROM advice")
        books.executemany(
            "INSERT INTO advice (campaign, number, topic, question, words, state, at)"
            " VALUES (1, ?, 'packets', ?, 'Координатор решит.', 'kept', ?)",
            [(each, f"Пломба порвана, случай {each}", each) for each in range(1, number + 1)],
        )


async def test_what_is_found_by_words_is_read_page_by_page(district: District) -> None:
    expert = district.phone("Э-01")
    await asyncio.to_thread(keep_many, books_of(district).file, 19)
    assert "Страница 1 из 3" in await expert.say("/faq Порванная пломба?")
    before = len(await expert.texts())
    assert "Страница 2 из 3" in await expert.tap("Дальше →")
    last = await expert.tap("Дальше →")
    assert "«порванная пломба»: найдено 19" in last
    assert "случай 1\n" in last
    assert last.count("случай") == 3
    assert len(await expert.texts()) == before, "the same message all the time"
    assert "Страница 2 из 3" in await expert.tap("← Назад")
    long = "порванная пломба " + " ".join(["очень"] * 9)
    await expert.say(f"/faq {long}")
    assert "показаны восемь" in (await expert.texts())[-1], "so many words fit into no button"
    last_two = [each["text"] for each in keys_of((await expert.heard())[-1])][-2:]
    assert last_two == ["Все ответы", "Задать вопрос"]
    number, _ = await expert.button_of("faq-by")
    assert "Страница 3 из 3" in await expert.press(number, f"t:faq-by::0:9999.{within_button('пломба')}")
    await asyncio.to_thread(keep_many, books_of(district).file, 0)
