"""A college chooses the day of its work within the window; deadlines follow, a later plan leaves it (S)."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from custody.plan import PlanSitting
from tests.stories import college
from tests.stories.acts import pack
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.phone import Phone
from tests.stories.test_people import menu
from tests.stories.test_plan_by_chat import workbook

FIRST = MORNING.date()
PLAN = college.windowed(FIRST)


@pytest.fixture
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """Two colleges on the first morning of their windows; everybody joins."""
    async with college.region_of(tmp_path / "college", PLAN) as district:
        yield district


def days(district: District) -> list[dict[str, Any]]:
    """Every choice of a day in the ledger."""
    contents = (entry.content for entry in books_of(district).entries)
    return [each["body"]["fact"] for each in contents if each["kind"] == "day-chosen"]


def on(day: date) -> str:
    """As people type it."""
    return f"{day:%d.%m}"


async def test_a_day_by_a_button_and_another_in_words(region: District) -> None:
    school, coordinator = region.phones("Ш-02", "К-01")
    assert "Без дня: 1" in await school.say("/days")
    assert "метапредметная, 1" in await school.buttons(), "their own college is not named to them"
    assert "Окно: с" in await school.tap("метапредметная, 1")
    third, fourth = FIRST + timedelta(days=2), FIRST + timedelta(days=3)
    assert "День работы записан" in await school.tap(on(third))
    assert "уже выбран" in await school.say(f"проводим {on(third)}")
    said = await school.say(f"проводим метапредметную {on(fourth)}")
    assert "Раньше был выбран" in said
    assert [each["sitting"]["day"] for each in days(region)] == [third.isoformat(), fourth.isoformat()]
    assert "не входит в окно" in await school.say(f"проводим {on(FIRST - timedelta(days=1))}")
    shown = await coordinator.send_document("план.xlsx", workbook(PLAN))
    assert "уже" in shown


async def test_a_later_plan_leaves_the_day_unless_the_window_lacks_it(region: District) -> None:
    school, coordinator = region.phones("Ш-02", "К-01")
    chosen = FIRST + timedelta(days=5)
    await school.say(f"проводим {on(chosen)}")
    wider = replace(PLAN, sittings=tuple(_until(each, 20) for each in PLAN.sittings))
    await coordinator.send_document("план.xlsx", workbook(wider))
    await coordinator.tap("Применить")
    assert "Сейчас выбран" in await _asked(school)
    narrow = replace(PLAN, sittings=tuple(_until(each, 3) for each in PLAN.sittings))
    assert "выбранный день: было" in await coordinator.send_document("план.xlsx", workbook(narrow))
    await coordinator.tap("Применить")
    assert "Все дни" in await school.buttons(), "the day is to be chosen anew"
    assert "Сейчас выбран" not in await _asked(school)


async def _asked(school: Phone) -> str:
    await school.say("/days")
    return str(await school.tap("метапредметная, 1"))


def _until(sitting: PlanSitting, days_: int) -> PlanSitting:
    return replace(sitting, until=FIRST + timedelta(days=days_))


async def test_packing_within_the_window_puts_the_work_on_that_day(region: District) -> None:
    (label,) = await region.labels("УТТ")
    await pack(region.phone("Ш-02"), label, listed=25, wrote=24)
    assert "Проверяют: М-1 (г. Усолье, лицей № 1)" in await region.phone("Ш-02").scan(label)
    assert "Места проверки: 1" in await region.phone("К-01").say("/places усолье П-01")
    assert "Места с такими словами нет" in (told := await region.phone("К-01").say("/places Братск"))
    assert "Принимает П-01" in told
    assert "Экспертов 0, организаций 2, работ 98" in await region.phone("П-01").say("/places")
    (fact,) = days(region)
    assert (fact["implied"], fact["sitting"]["day"]) == (True, FIRST.isoformat())
    assert "уже началась" in await region.phone("Ш-02").say(f"проводим {on(FIRST + timedelta(days=4))}")


async def test_several_works_get_one_day_by_one_tap_and_nobody_else_may_choose(region: District) -> None:
    school, other = region.phones("Ш-01", "Э-01")
    second = FIRST + timedelta(days=1)
    assert "Дня ждут: 2 работы" in await school.say(f"проводим {on(second)}")
    said = await school.tap("Все сразу: 2")
    assert "День записан, работ: 2" in said
    assert said.count("№ 1") == 2, "the number is the proof"
    assert len(days(region)) == 2
    assert "День этих работ уже выбран" in await school.say(f"проводим {on(FIRST)}")
    assert not any("Все сразу" in each for each in await school.buttons())
    assert "ждут от вас дня, нет" in await other.say(f"проводим {on(second)}")


async def test_the_clock_reminds_of_a_day_that_is_not_chosen_and_no_more_once_it_is(region: District) -> None:
    coordinator = region.phone("К-01")
    asked = await coordinator.say("/tell тем, кто не выбрал день: Выберите до пятницы")
    assert "Отправить тем, кто не выбрал день? Дойдёт до 2 из 2." in asked
    await coordinator.say("/tell")
    assert "Сообщение тем, кто не выбрал день" in await coordinator.tap("Не выбравшим день")
    school, other = region.phones("Ш-01", "Ш-02")
    second = FIRST + timedelta(days=1)
    await other.say(f"проводим {on(second)}")
    await region.later(days=7)
    await region.sweep()
    heard = "\n".join(await school.texts())
    assert "Выберите день работ: без дня 2" in heard
    assert "Выберите день работ" not in "\n".join(await other.texts())


async def test_menus_have_what_the_plan_has(region: District) -> None:
    school, coordinator = region.phones("Ш-02", "К-01")
    await region.sweep()
    assert "days" in menu(region, school.user)
    assert "places" in menu(region, coordinator.user)
    assert "вы: /days" in (said := await school.say("/help"))
    assert "проверяют: /places" in said
    fixed = replace(
        PLAN,
        places=(),
        sittings=tuple(replace(each, until=None) for each in PLAN.sittings),
        organisations=tuple(replace(each, checking_place="") for each in PLAN.organisations),
    )
    await coordinator.send_document("план.xlsx", workbook(fixed))
    await coordinator.tap("Применить")
    await region.sweep()
    assert "days" not in menu(region, school.user)
    assert "places" not in menu(region, coordinator.user)
    assert "/days" not in await school.say("/help")
    assert not any("роли" in text for text in await school.texts()), "other commands are no other roles"
    assert "Работ, которые ждут от вас дня, нет" in await school.say("/days")
    await coordinator.say("/places")
    assert "Мест проверки в плане нет" in (await coordinator.texts())[-1]


async def test_a_day_that_no_calendar_has_and_a_question_alone_move_nothing(region: District) -> None:
    school, both = region.phones("Ш-02", "Ш-01")
    assert "Такого дня в календаре нет" in await school.say("проводим 31.02")
    assert "не входит в окно" in await both.say("проводим 29.02.2028"), "no button for it"
    third = FIRST + timedelta(days=2)
    await school.say(f"проводим {on(third)}")
    assert "пока ничего не записано" in await school.say("1:10")
    assert "Не записано: аудитории" in await school.say("/cancel")
    assert [each["sitting"]["day"] for each in days(region)] == [third.isoformat()]


async def test_a_window_that_is_over_says_what_to_do(region: District) -> None:
    school = region.phone("Ш-02")
    await school.say("/days")
    await region.later(days=15)
    assert "Окно закончилось" in await school.tap("метапредметная")
    assert "Окно закончилось" in await school.say(f"проводим {on(FIRST)}")
    assert not days(region)


async def test_what_is_typed_of_a_day_is_answered_as_it_is_and_a_coordinator_chooses_for_a_college(
    region: District,
) -> None:
    school, coordinator = region.phones("Ш-01", "К-01")
    second, third = FIRST + timedelta(days=1), FIRST + timedelta(days=2)
    assert "Такой работы среди ваших нет. Ничего не записано. Ждут дня: 2" in await school.say(
        f"химию 1 курс проводим {on(second)}"
    )
    assert "День работы записан" in await school.say("физику проводим завтра")
    assert "физика" in await school.say(f"проводим {on(third)}")
    assert "День уже выбран" in await school.read()
    assert "За них: " in await coordinator.say(f"проводим {on(second)}")
    assert "День работы записан" in await coordinator.say(f"метапредметную УТТ проводим {on(second)}")
    await coordinator.scan((await region.labels("БПК"))[0])
    await coordinator.tap("Выбрать день")
    assert "День работы записан" in await coordinator.tap(on(third))


async def test_who_holds_a_work_hears_of_it_the_evening_before_and_that_morning(region: District) -> None:
    school = region.phone("Ш-02")
    await school.say(f"проводим {on(FIRST + timedelta(days=2))}")
    await region.later(days=1, hours=11)
    await region.sweep()
    heard = [each for each in await school.texts() if "Ваши работы:" in each]
    assert len(heard) == 1
    assert "метапредметная" in heard[0]
    assert "начало в 10:00" in heard[0]
    await region.later(hours=13)
    await region.sweep()
    assert len([each for each in await school.texts() if "Ваши работы:" in each]) == 2
