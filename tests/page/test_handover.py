"""One whole handover, and the board afterwards, clicked through by three people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Page, expect

from tests.page.hands import Hands

if TYPE_CHECKING:
    from tests.stories.district import District

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


async def packed(school: Hands, code: str) -> None:
    """The school scans the label and fills in the form of packing, by typing and by tapping."""
    await school.scan(code)
    await school.sees("Карамская ООШ", "Ещё не упакован")
    await school.tap("Упаковать")
    await school.sees("Сколько по списку")
    await school.write("9 9")
    await school.sees("варианты")
    await school.tap("Один вариант")
    await school.sees("испорчено")
    await school.tap("Испорченных")
    await school.sees("протокол проверки")
    await school.tap("Всё вложено")
    await school.sees("Номер пломбы")
    await school.write("0417")
    await school.sees("писали 9", "Пломба 0417")


async def taken(observer: Hands, code: str) -> None:
    """The observer sends a picture of the label and takes the packet."""
    await observer.snap(code)
    await expect(observer.phone.locator(".picture img")).to_be_visible()
    await observer.sees("Пломба 0417")
    await observer.tap("Цела, принимаю")
    await observer.sees("Запись №", "сдать координатору сегодня до 18:00")


async def test_a_packet_goes_from_the_school_to_the_observer(district: District, page: Page) -> None:
    school, observer = Hands(page, "Ш-01"), Hands(page, "Н-01")
    label = await district.label("КАР")
    await packed(school, label.code)
    await taken(observer, label.code)
    await school.sees("Вы передали пакет?")
    await school.tap("Да, передано")
    await school.sees("Передача подтверждена", "Н-01")
    await observer.tap_key("Мои пакеты")
    await observer.sees("1 пакет")


async def test_the_board_is_drilled_down_in_place(district: District, page: Page) -> None:
    school, coordinator = Hands(page, "Ш-01"), Hands(page, "К-01")
    label = await district.label("КАР")
    await packed(school, label.code)
    await coordinator.write("/status")
    await coordinator.sees("Сводка", "Упакованы", "Не упакованы: 15")
    said = await coordinator.phone.locator(".row").count()
    await coordinator.tap("По школам")
    await coordinator.sees("МОУ «Ульканская СОШ № 2»: 4")
    await coordinator.tap("МКОУ «Карамская ООШ»")
    await coordinator.sees("изменено", label.code[:4], "физика", "математика")
    await expect(coordinator.phone.locator(".row")).to_have_count(said)
