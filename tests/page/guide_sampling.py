"""What happens in the pictures of the guide to the sample: a table comes, schools are proposed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from documents.results_template import written as table
from tests.custody.sampled import PHYSICS, school
from tests.documents.resultbook import LABELS, SCALES, line

if TYPE_CHECKING:
    from tests.page.guides import Stage

NAMES = {
    "КАР": "МКОУ «Карамская ООШ»", "УЛК": "МОУ «Ульканская СОШ № 2»",
    "МАГ": "МОУ «Магистральнинская СОШ № 2»",
    "КЛЮ": "МОУ «Ключевская СОШ»", "ОКУ": "МОУ «Окунайская СОШ № 1»", "КАЗ": "МОУ «Казачинская СОШ»",
}  # fmt: skip


def results() -> bytes:
    """Six schools: one well above the others, one with a heap at a border."""
    rows = [row for number, code in enumerate(NAMES) if code != "МАГ" for row in school(code, 40, number)]
    rows += school("МАГ", 40, 99, 0.2, 0.2)
    items = (1, 1, 1, 1, 1, *(0 for _ in LABELS[5:]))
    spike = replace(rows[0], organisation="КЛЮ", work=PHYSICS, points=5, mark=3, journal=3, items=items)
    rows += [spike] * 24
    return table([[NAMES[row.organisation], *line(row)[1:]] for row in rows], SCALES, LABELS)


async def proposal(stage: Stage) -> None:
    """The coordinator sends last year's results and looks at a school."""
    async with stage.picture("sampling-proposal", "К-01", 900) as phone:
        await stage.district.phone("К-01").send_document("results.xlsx", results())
        await phone.sees("Предложение в выборку")
    async with stage.picture("sampling-school", "К-01", 620) as phone:
        await phone.tap("МОУ «Ключевская СОШ»")
        await phone.sees("Признаки, требующие внимания")


SAMPLING = (proposal,)
