"""What happens in the pictures of the guides to approval and to people."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.page.guides import Stage


def one_is_free(folder: Path) -> None:
    """The observer Н-03 has nothing to do on the first day."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "UPDATE sittings SET observer = (SELECT id FROM people WHERE callsign = 'Н-04')"
            " WHERE organisation = 'МАГ' AND day = '2026-04-14'"
        )


async def approval(stage: Stage) -> None:
    """The lists as the department sees them, and one of them approved by an order."""
    async with stage.picture("approval-lists", "О-01", 640) as phone:
        await phone.write("/approval")
        await phone.sees("Утверждение плана")
    async with stage.picture("approval-order", "О-01", 700) as phone:
        await phone.tap("Наблюдатели: 4")
        await phone.tap("Утвердить")
        await phone.write("приказ № 14 от 03.04.2026")
        await phone.sees("Утверждено приказом № 14")


async def people(stage: Stage) -> None:
    """Everybody at a glance, and the whole work of one who is ill."""
    async with stage.picture("people-list", "К-01", 760) as phone:
        await phone.write("/people")
        await phone.sees("Люди кампании")
    async with stage.picture("people-whole", "К-01", 760) as phone:
        await phone.write("Н-01 заболел")
        await phone.sees("Вся работа")
    async with stage.picture("people-moved", "К-01", 600) as phone:
        await phone.tap("Н-03")
        await phone.sees("наблюдателя Н-01 передана")


async def amendment(stage: Stage) -> None:
    """Only what has changed since the order asks again."""
    async with stage.picture("approval-changes", "О-01", 560) as phone:
        await phone.write("/approval")
        await phone.sees("не утверждено изменённых строк: 2")
        await phone.tap("Наблюдатели: 4")
        await phone.sees("Что изменилось после приказа")


PEOPLE = (approval, people, amendment)
