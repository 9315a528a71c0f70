"""300 colleges seen from the coordinator's phone: by district, by college, by who has not chosen a day."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from custody.plan import Plan
from documents.large_colleges import large_colleges
from sandbox.campaign import Sample
from tests.stories import college
from tests.stories.clock import MORNING
from tests.stories.district import District, opened
from tests.stories.phone import Phone

pytestmark = pytest.mark.untraced

COUNT, LONGEST = 300, 4096
PLAN: Plan = large_colleges(MORNING.date(), COUNT)
PHONES = ("К-01", "Ш-0002", "П-01", "О-01")
REGION = Sample(
    lambda _: PLAN,
    {"О": "ОИВ", "К": "координатор", "П": "председатель", "Ш": "колледж", "Э": "эксперт"},
    PHONES,
    tuple(each.callsign for each in PLAN.people if each.callsign not in PHONES),
)


@pytest.fixture
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """On the first day of the window four people have a phone."""
    async with college.demo_of(tmp_path / "region", REGION, opened) as district:
        yield district


async def said(phone: Phone, words: str) -> str:
    """The newest message after these words, also when an older one was edited meanwhile."""
    await phone.say(words)
    return (await phone.texts())[-1]


async def test_three_hundred_colleges_from_one_phone(region: District) -> None:
    coordinator, school = region.phones("К-01", "Ш-0002")
    assert "Пакетов 2 739, всё в срок" in flat(await said(coordinator, "/status"))
    assert "По колледжам" in await coordinator.buttons()
    assert "г. Братск: 135" in await coordinator.tap("По районам")
    town = await coordinator.tap("г. Братск")
    assert "Пакетов 135" in town
    assert "Колледж № 141, Братск: 6" in town
    assert "Страница 1 из 2" in town
    assert "Работ без выбранного дня: 60." in await said(coordinator, "/status Братск")
    asked = await said(coordinator, "/status Ангарск не выбрали день")
    assert "Показаны только работы, день которых не выбран" in asked
    await school.say("проводим 14.04")
    assert "метапредметная работа" in await school.tap("Все сразу: 4")
    college = await said(coordinator, "/status колледж 2")
    assert "Училище № 2, Ангарск" in college
    assert "Работ без выбранного дня" not in college, "all four have their day"
    undecided = await said(coordinator, "/status не выбрали день")
    assert "Страница 1 из 30" in undecided, "a college is a line"
    assert "; ответственный организатор Ш-0001" in undecided
    assert undecided.count(", позвоните") == 10
    assert "только работы, день которых не выбран" in await coordinator.tap("По районам")
    await coordinator.tap("По колледжам")
    await coordinator.tap("Напомнить всем, кто не выбрал")
    reminded = "Без выбранного дня организаций: 299. Напоминание никому не ушло"
    assert reminded in (await coordinator.texts())[-1]
    await coordinator.tap("Напомнить всем, кто не выбрал")
    assert "Об этом уже напомнили" in (await coordinator.texts())[-1]
    assert "район" in await said(coordinator, "/status Нетакого")
    assert "Места проверки: 15." in await said(coordinator, "/places")
    await coordinator.tap("Дальше →")
    assert "подключено 1, ещё нет 299" in await said(coordinator, "/people")
    assert "464 человека" in await said(coordinator, "/now")
    assert all(len(text) <= LONGEST for text in await coordinator.texts())


def flat(text: str) -> str:
    """Numbers with ordinary spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
