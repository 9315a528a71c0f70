"""A day that followed from a slip, or that was chosen, is taken back with the report that brought it (S)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.stories import college
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District

FIRST = MORNING.date()


@pytest.fixture
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """Two colleges on the first morning of their windows; everybody joins."""
    async with college.region_of(tmp_path / "college", college.windowed(FIRST)) as district:
        yield district


def days(district: District) -> list[str]:
    """Of which works a day was written down."""
    contents = (entry.content for entry in books_of(district).entries)
    return [each["body"]["fact"]["sitting"]["subject"] for each in contents if each["kind"] == "day-chosen"]


async def test_rooms_sent_again_ask_whether_they_are_put_right_and_a_slip_is_taken_back(
    region: District,
) -> None:
    school, coordinator = region.phones("Ш-01", "К-01")
    await school.say("1:25 2:23")
    await school.tap("метапредметная")
    await school.tap("Хватило везде")
    await school.tap("Не был")
    await school.say("1, 2")
    assert "уже записаны" in await school.say("1:25 2:22")
    assert days(region) == ["метапредметная"], "nothing is assumed"
    assert await school.verbs() == ["rooms", "rooms"]
    assert "Выберите работу кнопкой" in await school.say("не знаю какая")
    assert "rooms" in await school.verbs(), "the buttons are under the last message too"
    assert "Прежняя запись" in await school.tap("Исправить: метапредметная")
    await school.say("1:25 2:22")
    await school.tap("Другая, сегодня: физика")
    assert len(days(region)) == 2, "the day is written with the report itself"
    await school.tap("Хватило везде")
    await school.say("1")
    await school.say("1, 2")
    assert "преподаёт этот предмет" in await coordinator.read()
    assert "Запись об аудиториях тоже убрана" in await school.tap("Убрать день")
    assert "запись об аудиториях, по которой оно возникло, убрана" in await coordinator.read()
    assert "не выбран" in await school.tap("Убрать день"), "the old button"
    await school.say("/days")
    assert "Без дня: 1" in await school.read()
    await region.later(hours=1)
    again = f"метапредметную БПК проводим {FIRST + timedelta(days=1):%d.%m}"
    assert "уже началась" in await coordinator.say(again)
    assert "Началась по ошибке?" in await coordinator.read()
    assert "уберёт и запись об аудиториях" in await coordinator.read()
    assert "День убран" in await coordinator.tap("Убрать день")
