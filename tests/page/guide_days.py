"""What happens in the pictures of the guides on the day of the first works, in its order."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from playwright.async_api import expect

from storage.address import parse
from tests.page.test_handover import packed
from tests.stories.acts import take
from tests.stories.clock import at

if TYPE_CHECKING:
    from tests.page.guides import Stage
    from tests.stories.district import District


def _free(district: District, callsign: str) -> None:
    """Let somebody else observe on Wednesday, so that there is who may go instead."""
    file = parse(district.settings.database_url).file
    with closing(sqlite3.connect(file)) as books, books:
        books.execute(
            "UPDATE sittings SET observer = (SELECT id FROM people WHERE callsign = 'Н-03')"
            " WHERE day = '2026-04-15' AND observer = (SELECT id FROM people WHERE callsign = ?)",
            (callsign,),
        )


async def joined(stage: Stage) -> None:
    """Somebody has just followed the link of their invitation."""
    _free(stage.district, "Н-04")
    async with stage.picture("operator-joined", "Н-04", 800, keys=True) as phone:
        await phone.sees("1 из 3")


async def at_the_sitting(stage: Stage) -> None:
    """The observer at work: one milestone at once, one with its time later."""
    async with stage.picture("observer-day", "Н-01", 765, keys=True) as phone:
        await phone.tap_key("На месте")
        await phone.sees("наблюдатель на месте")
        await stage.until(at(14, 9, 20))
        await phone.write("раздали 9 9:05")
        await phone.sees("материалы розданы")


async def packing(stage: Stage) -> None:
    await stage.until(at(14, 11))
    async with stage.picture("school-pack", "Ш-01", 790) as phone:
        await packed(phone, (await stage.district.label("КАР")).code)


async def taking(stage: Stage) -> None:
    code = (await stage.district.label("КАР")).code
    await stage.until(at(14, 11, 54))
    async with stage.picture("observer-card", "Н-01", 690) as phone:
        await phone.scan(code)
        await phone.sees("Пакет у вас в руках?")
    await stage.district.phone("Н-01").tap_verb("take")
    async with stage.picture("school-confirm", "Ш-01", 670) as phone:
        await phone.tap("Да, передано")
        await phone.sees("Передача подтверждена")


async def without_a_network(stage: Stage) -> None:
    label = await stage.district.label("МАГ")
    await stage.until(at(14, 12, 40))
    async with stage.picture("observer-offline", "Н-03", 560) as phone:
        await phone.phone.get_by_role("switch", name="Сеть").click()
        await phone.write("раздали 41 10:10")
        await phone.write("собрали 40 11:45")
        await phone.write(f"{label.code} принято 12:35")
        await expect(phone.phone.locator(".toast")).to_be_hidden()


async def checking(stage: Stage) -> None:
    """The expert takes the packet and counts one work less than was packed."""
    district, label = stage.district, await stage.district.label("КАР")
    coordinator, observer = district.phones("К-01", "Н-01")
    await stage.until(at(14, 15, 40))
    await take(label, coordinator, observer)
    async with stage.picture("expert-take", "Э-01", 860) as phone:
        await phone.scan(label.code)
        await phone.tap("Цела, принимаю")
        await phone.sees("2 рабочих дня")
    await coordinator.tap_verb("confirm")
    async with stage.picture("expert-count", "Э-01", 805) as phone:
        await phone.tap("Другое число")
        await phone.sees("Сколько работ в пакете?")
        await phone.write("8")
        await phone.sees("Пересчитайте")
    await district.phone("Э-01").tap_verb("again")


MORNING = (joined, at_the_sitting, packing, taking, without_a_network, checking)
