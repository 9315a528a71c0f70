"""What happens in the pictures of the colleges' guides: windows and places, seven rooms and one pile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.campaign import prepare
from sandbox.campaign_colleges import COLLEGES_DEMO
from tests.stories.clock import MORNING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.page.guides import Stage

ROOMS = "1:25 2:25 3:25 4:25 5:25 6:25 7:24"


async def colleges(folder: Path) -> None:
    """A region of colleges, on the day of a work of seven rooms."""
    await prepare(folder, f"sqlite:///{folder / 'custody.db'}", MORNING, COLLEGES_DEMO)


async def windows(stage: Stage) -> None:
    """A college looks at its works without a day, and chooses one; the coordinator looks at the places."""
    async with stage.picture("colleges-days", "Ш-03", 740) as phone:
        await phone.write("/days")
        await phone.tap("физика")
        await phone.sees("В какой день проводите?")
    async with stage.picture("colleges-chosen", "Ш-03", 740) as phone:
        await phone.tap(f"{MORNING:16.%m}")
        await phone.sees("День работы записан")
        await phone.write("/days")
        await phone.sees("Без дня: 1")
    async with stage.picture("colleges-places", "К-01", 560) as phone:
        await phone.write("/places")
        await phone.sees("Места проверки")


async def organiser(stage: Stage) -> None:
    """Codes handed out, all rooms in one message, all packets in one act."""
    async with stage.picture("organiser-codes", "Ш-01", 460) as phone:
        await phone.write("/codes 1 курс 1001–1175")
        await phone.sees("Кодов: 175")
    async with stage.picture("organiser-rooms", "Ш-01", 640) as phone:
        await phone.write(ROOMS)
        await phone.tap("Хватило везде")
        await phone.tap("Не был")
        await phone.tap("Один вариант или неважно")
        await phone.sees("Пришли 174 из 175")
    async with stage.picture("organiser-packed", "Ш-01") as phone:
        await phone.tap("Собрать по аудиториям: 7")
        for answer in ("Испорченных нет", "Всё вложено", "Пломбы без номеров"):
            await phone.tap(answer)
        await phone.sees("Упаковано")
    await stage.district.phone("Ш-01").tap("Сдаю 7")


async def chair(stage: Stage) -> None:
    """The pile is shared out by call-sign, also to an expert without a phone."""
    labels = [each for each in await stage.district.labels("БПК") if each.day == MORNING.date()]
    await stage.district.phone("П-01").snap(*labels)
    await stage.district.phone("П-01").tap_verb("take")
    async with stage.picture("chair-preview", "П-01", 560) as phone:
        await phone.write("Э-01 4, Э-05 3")
        await phone.sees("Раздать 7")
    async with stage.picture("chair-shared", "П-01", 640) as phone:
        await phone.tap("Раздать 7")
        await phone.sees("С ваших слов, без телефона: 3")


COLLEGES = (windows, organiser, chair)
