"""What happens in the pictures of the guides later: that afternoon, and until Friday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.acts import bring, count
from tests.stories.clock import at

if TYPE_CHECKING:
    from tests.page.guides import Stage


async def an_afternoon(stage: Stage) -> None:
    """The coordinator sees all, finds who goes instead, and gives a second phone its link."""
    district = stage.district
    await stage.until(at(14, 16, 10))
    for label in await district.labels("УЛК", "физика"):
        await bring(district, label, "to-coordinator")
    await bring(district, await district.label("КЛЮ"), "to-observer")
    async with stage.picture("coordinator-status", "К-01", 690) as phone:
        await phone.write("/status")
        await phone.sees("Сводка")
    async with stage.picture("coordinator-person", "К-01", 770) as phone:
        await phone.write("/people Н-03")
        await phone.sees("Телефонов: 1")
        await phone.tap("Ещё одна ссылка")
        await phone.sees("одноразовая")
    await district.phone("Н-02").say("завтра не смогу приехать")
    async with stage.picture("coordinator-instead", "К-01", 640) as phone:
        await phone.sees("Не сможет приехать", "Свободных наблюдателей")


async def damaged(stage: Stage) -> None:
    """Two taps of an observer, and what the coordinator does about it."""
    async with stage.picture("observer-incident", "Н-04", 900) as phone:
        await phone.scan((await stage.district.label("КЛЮ")).code)
        await phone.tap("Замечание")
        await phone.sees("Что случилось?")
        await phone.tap("Повреждение")
        await phone.sees("Координатор знает")
    async with stage.picture("coordinator-incident", "К-01", 560) as phone:
        await phone.sees("Замечание 2", "Возьмите замечание на себя")
    coordinator = stage.district.phone("К-01")
    await coordinator.tap_verb("incident-take")
    await coordinator.tap_verb("incident-resolve")
    await coordinator.say("Осмотрели вдвоём: надорван край, работы на месте")
    await coordinator.tap("Без приказа")


async def by_an_order(stage: Stage) -> None:
    """The department allows an expert the works of her own school."""
    district, label = stage.district, await stage.district.label("УЛК")
    coordinator = district.phone("К-01")
    await coordinator.scan(label)
    await coordinator.tap_verb("experts")
    await coordinator.tap_verb("ask-authorisation")
    async with stage.picture("department-authorise", "О-01", 860) as phone:
        await phone.tap("Разрешить")
        await phone.sees("Номер и дата приказа")
        await phone.write("№ 45 от 14.04.2026")
        await phone.sees("Основание")


async def overdue(stage: Stage) -> None:
    """Each working morning the department hears what is overdue by a working day."""
    await stage.until(at(14, 21))
    async with stage.picture("department-checkpoint", "О-01", 800):
        pass
    await stage.until(at(16, 7, 30))
    async with stage.picture("department-overdue", "О-01", 560) as phone:
        await phone.sees("на рабочий день и больше")


async def late(stage: Stage) -> None:
    """The expert is reminded three hours before the deadline, and says when it will be done."""
    await stage.until(at(16, 15))
    async with stage.picture("expert-late", "Э-01", 860) as phone:
        await phone.tap("Не успеваю")
        await phone.sees("Когда будет сделано?")
        await phone.tap("Завтра к 12:00")
        await phone.sees("обещает")


async def refused(stage: Stage) -> None:
    """The federal system refuses a form."""
    await count(stage.district.phone("Э-01"), await stage.district.label("КАР"))
    await stage.until(at(17, 10))
    async with stage.picture("school-refused", "Ш-01", 900) as phone:
        await phone.write("ФИС не принимает")
        await phone.tap("Не принимает: физика")
        await phone.sees("Попытка сохранена")


LATER = (an_afternoon, damaged, by_an_order, overdue, late, refused)
