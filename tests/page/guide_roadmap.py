"""What happens in the pictures of the guide to the roadmap: a school marks its own, the coordinator looks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from custody.plan import PlanTask
from documents.example_plan import district_plan
from documents.plan_writer import write_plan

if TYPE_CHECKING:
    from tests.page.guides import Stage

FORMS = ("Сведения об организации", "Численность участников", "Сведения об обучающихся")


def workbook(stage: Stage) -> bytes:
    """The plan with a roadmap of four tasks around that day."""
    today = stage.district.clock.now().date()
    plan = district_plan(today)
    each = PlanTask("Назначены организаторы в аудиториях", "school", today, each_organisation=True, number=1)
    credentials = replace(each, task="Получены реквизиты доступа", kind="credentials", number=2)
    data = replace(each, task="Сбор данных об участниках", kind="collection", forms=FORMS, number=3)
    tasks = (
        each,
        replace(credentials, until=today + timedelta(1)),
        replace(data, until=today + timedelta(6)),
        PlanTask("Утверждён состав экспертов", "department", today - timedelta(1), number=4),
    )
    file = BytesIO()
    write_plan(replace(plan, roadmap=tasks), file)
    return file.getvalue()


async def marked(stage: Stage) -> None:
    """A school opens its collection and marks a form; then the coordinator sees who has done what."""
    coordinator = stage.district.phone("К-01")
    await coordinator.send_document("plan.xlsx", workbook(stage))
    await coordinator.tap("Применить")
    await stage.district.sweep()
    for callsign, said in (("Ш-01", "сделано 1"), ("Ш-02", "сделано 1"), ("Ш-03", "реквизиты получены 2")):
        await stage.district.phone(callsign).say(said)
    async with stage.picture("roadmap-school", "Ш-01", 780) as phone:
        await phone.write("мероприятие 3")
        await phone.tap("Сдана форма 1")
        await phone.sees("форма сдана")
    async with stage.picture("roadmap-board", "К-01", 780) as phone:
        await phone.write("/roadmap")
        await phone.sees("План мероприятий")
    async with stage.picture("roadmap-open", "К-01", 844) as phone:
        await phone.write("мероприятие 1")
        await phone.tap("Кто не отметил: 4")
        await phone.sees("Не отметили")


ROADMAP = (marked,)
