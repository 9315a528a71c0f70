"""The guided tour of colleges, clicked through from the roadmap to the check of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.page.district import opened
from tests.page.guide_colleges import colleges
from tests.page.hands import Hands, shown
from tests.page.test_tour import began, did, verified
from tests.stories.clock import MORNING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Page

    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

ROOMS = "1:25 2:25 3:25 4:25 5:25 6:25 7:25"


@pytest_asyncio.fixture(loop_scope="session")
async def region(tmp_path: Path) -> AsyncIterator[District]:
    """The second demo on its first morning."""
    folder = tmp_path / "region"
    folder.mkdir()
    await colleges(folder)
    async with opened(folder) as running:
        yield running


@pytest.mark.slow
async def test_a_newcomer_is_led_through_the_day_of_a_college(region: District, window: Page) -> None:
    labels = [each for each in await region.labels("БПК") if each.day == MORNING.date()]
    code = labels[0].code
    async with shown(window, region.address):
        school, chair, expert, coordinator = (
            Hands(window, each) for each in ("Ш-01", "П-01", "Э-01", "К-01")
        )

        async def chooses_a_day() -> None:
            await school.write("/days")
            await school.tap("математика")
            await school.tap("15.04")

        async def rooms() -> None:
            await school.write(ROOMS)
            for answer in ("Хватило везде", "Не был", "Один вариант или неважно"):
                await school.tap(answer)

        async def takes_the_pile() -> None:
            await chair.snap(*(each.code for each in labels))
            await chair.tap("Пломбы целы, беру 7")

        async def packs() -> None:
            for words in ("Собрать по аудиториям: 7", "Испорченных нет", "Всё вложено", "Пломбы без номеров"):
                await school.tap(words)

        async def shares_out() -> None:
            await chair.write("Э-01 4, Э-05 3")
            await chair.tap("Раздать 7")

        async def opens() -> None:
            await expert.scan(code)
            await expert.tap("Вскрыто, работ")

        async def takes_back() -> None:
            await school.scan(code)
            await school.tap("Принимаю")

        panel = await began(window)
        await did(panel, 1, lambda: coordinator.write("/roadmap"))
        await did(panel, 2, chooses_a_day)
        await expect(panel).to_contain_text("/codes 1 курс 1001–1175")
        await did(panel, 3, lambda: school.write("/codes 1 курс 1001–1175"))
        await expect(panel).to_contain_text(ROOMS)
        await did(panel, 4, rooms)
        await did(panel, 5, packs)
        await did(panel, 6, lambda: school.tap("Сдаю 7"), takes_the_pile)
        await expect(panel).to_contain_text("Э-01 4, Э-05 3")
        await did(panel, 7, shares_out, lambda: expert.tap("Пломбы целы, беру 4"))
        await did(panel, 8, opens, lambda: expert.tap("Проверено, работ"), lambda: expert.write("/marks"))
        await did(
            panel, 9, takes_back, lambda: expert.tap("Да, передано"), lambda: school.tap("Вернулось работ")
        )
        await did(
            panel,
            10,
            lambda: school.tap_key("Загружено в ФИС ОКО"),
            lambda: coordinator.tap_key("Статус"),
            lambda: verified(window, panel),
        )
        await expect(panel).to_contain_text("День колледжа пройден")
