"""A small school's marks are typed in the chat, a page a code; nothing is recorded before the end (S 16)."""

from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import sheets, structure
from tests.stories.phone import Phone


def drafts(district: District) -> list[tuple[str, str]]:
    """What is in drafts: codes with their marks."""
    return [
        (row["code"], row["marks"])
        for row in books_of(district).rows("SELECT * FROM mark_typed ORDER BY code")
    ]


async def opened(district: District, expert: Phone) -> str:
    await structure(district.phone("К-01"), "физика", 8, (1, 2, 3))
    await expert.say("/marks")
    await expert.tap("физика, 8 · МКОУ «Карам")
    return await expert.tap("Ввести здесь")


async def test_line_by_line_and_tap_by_tap_and_after_a_restart(district: District) -> None:
    expert, school = district.phones("Э-01", "Ш-01")
    assert "работа для ввода не открыта" in await expert.say("1024 в1 1 2 3")
    assert "Задания: 1 (0–1), 2 (0–2), 3 (0–3)" in await opened(district, expert)
    assert "1024: вариант 1: 1 2 3, итого 6" in await expert.say("1024 в1 1 2 3")
    assert "Задание 1, от 0 до 1" in await expert.say("1025 в2")
    first = await expert.button("0")
    assert "Задание 2, от 0 до 2" in await expert.press(*first)
    assert "Задание 2, от 0 до 2" in await expert.press(*first), "a second tap adds nothing"
    await district.restart()
    assert "Задание 3" in await expert.tap("Не приступал")
    assert "0 X 2, итого 2" in await expert.tap_verb("marks-item", "1025.2.2")
    assert drafts(district) == [("1024", "1 2 3"), ("1025", "0 X 2")]
    await expert.say("1026 в1 1 2 4")
    assert "«4» не подходит" in (await expert.texts())[-1]
    await expert.say("1026 в1 1 1 1\n1027 в1 1 1 1 1")
    assert "Баллов 4, а заданий 3" in (await expert.texts())[-1]
    await expert.say("1026 в1 1 1 1\n1027 н")
    await expert.say("1026 убрать")
    assert "Введено работ: 2" in (await expert.texts())[-1]
    assert "none" not in (await expert.texts())[-1]
    await expert.tap("Готово: 3")
    assert "Баллы записаны, 2 работы" in (await expert.texts())[-1]
    assert drafts(district) == []
    assert (await sheets(school))["Форма сбора"][1:] == [("1024", 1, 1, 2, 3), ("1025", 2, 0, "X", 2)]
    (kept,) = books_of(district).rows("SELECT * FROM mark_sheets")
    assert (kept["sha256"], kept["works"], kept["absent"]) == ("", 2, 1)
    await expert.say("1028 в1 1 2 3")
    assert "работа для ввода не открыта" in (await expert.texts())[-1]


async def test_a_row_that_is_not_whole_keeps_the_sheet_from_being_recorded(district: District) -> None:
    expert = district.phone("Э-01")
    await opened(district, expert)
    await expert.say("1024 в1 1 2 3")
    done = await expert.button("Готово: 1")
    await expert.say("1025 в2")
    said = await expert.press(*done)
    assert "1025: нет баллов за задания 1, 2, 3" in said
    assert "Пусто" not in said
    old = await expert.button("Убрать 1025")
    assert "Задание 1, от 0 до 1" in await expert.tap("Продолжить 1025")
    assert "Введено работ: 1" in await expert.press(*old)
    assert "устарела" in await expert.press(*old)
    assert "Среди введённых нет: 1101" in await expert.say("1101 убрать")
    assert not books_of(district).rows("SELECT * FROM mark_sheets")
    await expert.say("1026 в1 1 1 1")
    assert "Введённое сохранено, работ: 2" in await expert.say("/cancel")
    assert "Открытых вопросов нет" in await expert.say("/cancel")
    await expert.say("1027 н")
    assert "не открыта" in await expert.press(*done), "what says little is no mark while nothing is open"
    assert "Введено работ: 2" in await expert.tap("Ввести здесь")
    assert "записанные ведомости остаются" in await expert.tap("Убрать введённое")
    assert drafts(district) == []
    assert "не открыта" in await expert.press(*done)
