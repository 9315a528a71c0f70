"""What happens in the pictures of the guide to paper: a sheet is entered, and a wrong record is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.clock import at

if TYPE_CHECKING:
    from tests.page.guides import Stage

SHEET = "упаковано 9 8 12:10 / Н-01 принял 12:40 / координатор 15:05 / со слов Н-01, связи не было"


async def entering(stage: Stage) -> None:
    """The sheet as it will be written, and as it was written."""
    await stage.until(at(14, 18))
    code = (await stage.district.label("КАР")).code
    async with stage.picture("paper-preview", "К-01", 760) as phone:
        await phone.write(f"/paper {code} {SHEET}")
        await phone.sees("Будет записано с бумаги")
    async with stage.picture("paper-written", "Н-01", 700) as observer:
        await stage.district.phone("К-01").tap("Записать 3 шага")
        await observer.sees("внёс с бумаги")


async def correcting(stage: Stage) -> None:
    """A wrong time, the reason, and what follows."""
    code = (await stage.district.label("КАР")).code
    async with stage.picture("paper-fix", "К-01", 660) as phone:
        await phone.write(f"/fix {code}")
        await phone.tap("№ 2")
        await phone.tap("Другое время")
        await phone.write("12:55")
        await phone.sees("Почему исправляете")
        await phone.write("в листе другое время")
        await phone.sees("Будет исправлена запись")


ON_PAPER = (entering, correcting)
