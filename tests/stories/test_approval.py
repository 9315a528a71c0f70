"""The department approves the plan's lists by orders; what changes later asks again, and only that."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District

FREE = (
    "UPDATE sittings SET observer = (SELECT id FROM people WHERE callsign = 'Н-04')"
    " WHERE organisation = 'МАГ' AND day = '2026-04-14'"
)
"""The observer Н-03 has nothing to do on the first day."""

ORDER = "приказ № 14 от 03.04.2026"


@pytest.fixture
async def district(folder: Path) -> AsyncIterator[District]:
    """The district on its first morning, where one observer is free."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(FREE)
        books.execute("DELETE FROM lists_watched")
    async with story(folder) as running:
        yield running


def orders(district: District) -> list[tuple[str, str, str]]:
    """What was approved: the list, by which order, of which plan."""
    facts = [
        each.content["body"]["fact"] for each in books_of(district).entries if "fact" in each.content["body"]
    ]
    return [
        (fact["part"], fact["order"], fact.get("plan_sha256", ""))
        for fact in facts
        if fact["kind"] == "list-approved"
    ]


async def test_four_lists_are_approved_and_a_change_asks_again(district: District) -> None:
    department, coordinator = district.phones("О-01", "К-01")
    await district.sweep()
    assert "Не утверждено отделом: школы, наблюдатели, эксперты, график" in await coordinator.say("/status")
    await district.later(minutes=11)
    await district.sweep()
    assert "План ждёт вашего утверждения" in await department.read()
    await department.tap("Школы: ")
    assert "<" not in await department.read()
    assert "номер и дату" in await department.tap("Утвердить")
    assert "и номер, и дату" in await department.say("№ 14")
    done = await department.say(ORDER)
    assert "Утверждено приказом № 14 от 03.04.2026: школы" in done
    assert "Утверждено приказом № 14 от 03.04.2026: школы" in await coordinator.read()
    for words in ("наблюдатели", "эксперты", "график"):
        await department.tap(f"Тем же приказом: {words}")
    assert [part for part, _, _ in orders(district)] == ["schools", "observers", "experts", "schedule"]
    assert {(order, plan) for _, order, plan in orders(district)} == {("14", "")}
    await district.sweep()
    assert "Не утверждено" not in await coordinator.say("/status")
    approved = await department.say("/approval")
    assert "Всё утверждено" in approved
    assert "Отпечаток файла" not in approved  # the example plan comes from no file
    await _another_observer_comes(district)


async def _another_observer_comes(district: District) -> None:
    department, coordinator = district.phones("О-01", "К-01")
    await coordinator.say("Н-01 не сможет приехать")
    await coordinator.tap_verb("replace")
    heard = len(await department.heard())
    await district.sweep()
    assert "Не утверждено отделом: наблюдатели (изменено строк: 2)" in await coordinator.say("/status")
    assert len(await department.heard()) == heard, "the department is not told of each tap"
    await district.later(minutes=11)
    await district.sweep()
    waits = next(text for text in reversed(await department.texts()) if "ждёт вашего" in text)
    assert "не утверждено изменённых строк: 2" in waits
    assert "эксперты" not in waits
    shown = await department.tap("Наблюдатели: ")
    assert "добавлено: МКОУ «Карамская ООШ»" in shown
    assert "Н-02" not in shown, "never the whole list again"
    await district.sweep()
    assert len([text for text in await department.texts() if "ждёт вашего" in text]) == 2


async def test_a_list_that_has_changed_meanwhile_is_shown_and_not_approved(district: District) -> None:
    department, coordinator = district.phones("О-01", "К-01")
    await department.say("утверждение плана")
    await department.tap("Наблюдатели: ")
    old = await department.button("Утвердить")
    await department.tap("Утвердить")
    await coordinator.say("Н-01 не сможет приехать")
    await coordinator.tap_verb("replace")
    assert "список изменился" in await department.say(ORDER)
    assert "список изменился" in await department.press(*old)
    assert not orders(district)
    await department.tap("Утвердить")
    await department.say("№ 15 от 01.01.2030")
    assert "ещё не наступила" in (await department.texts())[-2]
    assert "Утверждено приказом № 15-ОД от 13.04.2026" in await department.say("15-ОД от 13 апреля 2026")
    assert "уже утверждено" in await department.press(*old)


async def test_the_department_declines_and_others_decide_nothing(district: District) -> None:
    department, coordinator, school = district.phones("О-01", "К-01", "Ш-01")
    await department.say("/approval")
    await department.tap("График: ")
    _, button = await department.button("Утвердить")
    assert "Почему" in await department.tap("Не утверждать")
    assert "не утверждено" in await department.say("мало времени на дорогу до Карама")
    assert "Причина: мало времени" in await coordinator.read()
    assert "отклонено: мало времени" in await coordinator.say("/approval")
    assert await coordinator.verbs() == [*["plan-list"] * 4, "approval-file"]
    for phone in (coordinator, school):
        assert "другим участникам" in await phone.press(1, button)
    assert "другим участникам" in await school.say("/approval")
    assert not orders(district)
    await coordinator.tap("Файл")
    assert "одним файлом" in await coordinator.read()
