"""What happens in the pictures of the guide to marks: a table with a fault, a whole one, a row of buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.marks import filled, structure, table
from tests.stories.test_marks import ROWS

if TYPE_CHECKING:
    from tests.page.guides import Stage


async def marks(stage: Stage) -> None:
    """The expert's table is refused, then taken; the school gets its form; a code is typed by buttons."""
    expert, coordinator = stage.district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    wrong = filled(form, "Баллы", [(*ROWS[0][:6], 4), ("КАР", None, 1025, None, 0, "X", 1)])
    async with stage.picture("marks-refused", "Э-01", 620) as phone:
        await expert.send_document("marks.xlsx", wrong)
        await phone.sees("Баллы не записаны")
    async with stage.picture("marks-handed", "Ш-01", 620) as phone:
        await expert.send_document("marks.xlsx", filled(form, "Баллы", ROWS))
        await phone.sees("Форма сбора, заполненная")
    async with stage.picture("marks-typed", "Э-01", 620) as phone:
        await expert.say("/marks")
        await expert.tap("физика, 8 · МКОУ «Карам")
        await expert.tap("Ввести здесь")
        await expert.say("1027 в2")
        await phone.sees("Задание 1")


MARKS = (marks,)
