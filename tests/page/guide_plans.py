"""What happens in the pictures of the guide to the plan: it comes again changed, is looked at and applied."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from documents.example_plan import district_plan
from documents.plan_writer import write_plan

if TYPE_CHECKING:
    from tests.page.guides import Stage


def workbook(stage: Stage) -> bytes:
    """The plan with one work less, one more packet, and another hour."""
    plan = district_plan(stage.district.clock.now().date())
    first, second, *others = plan.sittings[:-1]
    changed = (replace(first, packets=2), replace(second, listed=33), *others)
    file = BytesIO()
    write_plan(replace(plan, sittings=changed), file)
    return file.getvalue()


async def preview(stage: Stage) -> None:
    """The coordinator sends the workbook and sees what it would change; a tap writes it."""
    async with stage.picture("plan-preview", "К-01", 1000) as phone:
        await stage.district.phone("К-01").send_document("plan.xlsx", workbook(stage))
        await phone.sees("пока ничего не записано")
    async with stage.picture("plan-applied", "К-01", 480) as phone:
        await phone.tap("Применить")
        await phone.sees("Записано: план")


PLANS = (preview,)
