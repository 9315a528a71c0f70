"""What happens in the pictures of the guides before the day: what clashes, and who is to check."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.page.guides import Stage


def before_the_day(folder: Path) -> None:
    """The books as a plan leaves them that names no experts and forgets an observer."""
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("UPDATE packets SET expert = NULL, expert_id = NULL")
        books.execute("UPDATE sittings SET observer = NULL WHERE organisation = 'КЛЮ' AND subject = 'физика'")
        books.execute("UPDATE sittings SET listed = 61 WHERE organisation = 'МАГ' AND subject = 'физика'")


async def clashes(stage: Stage) -> None:
    """The coordinator sees what clashes, and who could go where nobody goes."""
    async with stage.picture("clashes-kinds", "К-01", 560) as phone:
        await phone.write("/clashes")
        await phone.sees("Накладки плана")
    async with stage.picture("clashes-observer", "К-01", 480) as phone:
        await phone.tap("Нет наблюдателя")
        await phone.sees("Свободны")


async def assignment(stage: Stage) -> None:
    """A proposal, why one expert cannot, and what is written down."""
    async with stage.picture("assigning-proposal", "К-01", 640) as phone:
        await phone.write("/assign")
        await phone.sees("Пока ничего не записано")
    async with stage.picture("assigning-one", "К-01", 560) as phone:
        await phone.tap("Изменить одну работу")
        await phone.tap("физика, 8 · МОУ «Ульк")
        await phone.sees("своя школа")
    async with stage.picture("assigning-done", "К-01", 560) as phone:
        await phone.write("/assign")
        await phone.tap("Назначить всё предложенное")
        await phone.sees("Извещено экспертов")


PLANNING = (clashes, assignment)
