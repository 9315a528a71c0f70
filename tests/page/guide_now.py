"""What happens in the pictures of the guide to /now, /digest and /tell: nobody has come yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.clock import at

if TYPE_CHECKING:
    from tests.page.guides import Stage

TEXT = "/tell наблюдателям Завтра начало в 9:00, возьмите пломбы"


async def needs(stage: Stage) -> None:
    """Two sittings have not begun; the coordinator sees them with their buttons."""
    stage.district.clock.set(at(14, 9, 10))
    async with stage.picture("now-list", "К-01", 560) as phone:
        await phone.write("/now")
        await phone.sees("Работа не начата")


async def telling(stage: Stage) -> None:
    """A preview, and then who has read it."""
    async with stage.picture("now-tell", "К-01", 560) as phone:
        await phone.write(TEXT)
        await phone.sees("Увидят так")
    async with stage.picture("now-read", "К-01", 560) as phone:
        await phone.tap("Отправить: 4")
        await phone.sees("Прочитали 0 из 4")
        await stage.district.phone("Н-01").tap("Прочитал")
        await phone.tap("Обновить")
        await phone.sees("Прочитали 1 из 4")


NOW = (needs, telling)
