"""A second plan is judged as it will stand in the books: what was assigned since stays assigned."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from bot.cli.plan import entered
from custody.plan import Plan
from documents.example_plan import district_plan, write_plan
from tests.stories.audit import story
from tests.stories.clock import MORNING
from tests.stories.district import District

pytestmark = pytest.mark.untraced

PLAN = district_plan(MORNING.date())
BARE = replace(PLAN, sittings=tuple(replace(each, expert=None) for each in PLAN.sittings))
FIRST = BARE.sittings[0]
FRIDAY = PLAN.sittings[0].date + timedelta(days=3)
MORE = replace(BARE, sittings=(replace(FIRST, packets=FIRST.packets + 1), *BARE.sittings[1:]))


def workbook(plan: Plan) -> bytes:
    file = BytesIO()
    write_plan(plan, file)
    return file.getvalue()


async def test_assigned_packets_are_not_said_to_have_no_expert(district: District) -> None:
    await entered(district.books.database, BARE, "1" * 64, district.clock.now())
    coordinator = district.phone("К-01")
    assert "Нет эксперта" in await coordinator.send_document("план.xlsx", workbook(BARE))
    await coordinator.say("/assign")
    await coordinator.tap("Назначить всё предложенное: 16")
    assert "Нет эксперта" not in await coordinator.send_document("план.xlsx", workbook(BARE))
    shown = await coordinator.send_document("план.xlsx", workbook(MORE))
    assert "Нет эксперта: физика, 1 пакет," in shown
    assert shown.count("Нет эксперта") == 1


async def test_a_later_plan_tells_everybody_whom_it_concerns_once(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("DELETE FROM devices WHERE person = (SELECT id FROM people WHERE callsign = 'Э-01')")
    async with story(folder) as district:
        coordinator, school, before, after = district.phones("К-01", "Ш-01", "Н-01", "Н-04")
        first = replace(PLAN.sittings[4], observer="Н-04")
        moved = replace(PLAN.sittings[0], date=FRIDAY, expert="Э-05")
        sittings = (moved, *PLAN.sittings[1:4], first, *PLAN.sittings[5:])
        people = tuple(each for each in PLAN.people if each.callsign != "П-01")
        plan = replace(PLAN, sittings=sittings, people=people)
        await coordinator.send_document("план.xlsx", workbook(plan))
        said = await coordinator.tap("Применить")
        assert "Извещено об изменениях: 6 человек.\nБез телефона, позвоните и скажите:" in said
        assert "Э-01 · больше не числится: " in said
        assert "Э-01 · больше не числится: " in (await district.phone("К-02").texts())[-1], (
            "the deputy calls too"
        )
        (told,) = (text for text in await before.texts() if "Изменился план" in text)
        assert "Больше не ваши (1):" in told
        assert "Изменились (1):" in told
        assert "пт 17.04, начало 9:00; было " in told
        (told,) = (text for text in await after.texts() if "Изменился план" in text)
        assert "Теперь ваши работы (1):" in told
        assert any("Изменились (1):" in text for text in await school.texts())
        (told,) = (text for text in await district.phone("Э-05").texts() if "Изменился план" in text)
        assert "пакетов на проверку: 1" in told
        (told,) = (text for text in await district.phone("П-01").texts() if "Изменился план" in text)
        assert "в плане больше нет" in told
        assert "уже записано" in await coordinator.send_document("план.xlsx", workbook(plan))
        await entered(district.books.database, PLAN, "2" * 64, district.clock.now())
        assert sum("Изменился план" in text for text in await after.texts()) == 1
        await district.quiet()
        assert sum("Изменился план" in text for text in await after.texts()) == 2


async def test_of_two_who_apply_it_at_once_one_hears_that_it_is_written_already(district: District) -> None:
    first, second = district.phones("К-01", "К-02")
    plan = replace(PLAN, sittings=(replace(PLAN.sittings[0], date=FRIDAY), *PLAN.sittings[1:]))
    for each in (first, second):
        await each.send_document("план.xlsx", workbook(plan))
    buttons = await first.button("Применить"), await second.button("Применить")
    await asyncio.gather(first.press(*buttons[0]), second.press(*buttons[1]))
    await district.quiet()
    told = " ".join([*await first.texts(), *await second.texts()])
    assert told.count("Извещено об изменениях") == 2, "who applied it, and the other coordinator"
    assert told.count("уже записано") == 1
    assert sum("Изменился план" in text for text in await district.phone("Н-01").texts()) == 1
