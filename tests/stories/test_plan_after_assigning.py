"""A second plan is judged as it will stand in the books: what was assigned since stays assigned."""

from dataclasses import replace
from io import BytesIO

from bot.cli.plan import entered
from custody.plan import Plan
from documents.sample_plan import sample_plan, write_plan
from tests.stories.clock import MORNING
from tests.stories.district import District

PLAN = sample_plan(MORNING.date())
BARE = replace(PLAN, sittings=tuple(replace(each, expert=None) for each in PLAN.sittings))
FIRST = BARE.sittings[0]
MORE = replace(BARE, sittings=(replace(FIRST, packets=FIRST.packets + 1), *BARE.sittings[1:]))


def workbook(plan: Plan) -> bytes:
    file = BytesIO()
    write_plan(plan, file)
    return file.getvalue()


async def test_assigned_packets_are_not_said_to_have_no_expert(district: District) -> None:
    await entered(district.books.database, BARE, "1" * 64, district.clock.now())
    coordinator = district.phone("К-01")
    assert "Нет эксперта" in await coordinator.send_document("план.xlsx", workbook(BARE))
    await coordinator.say("/assign")
    await coordinator.tap("Назначить всё предложенное: 16")
    assert "Нет эксперта" not in await coordinator.send_document("план.xlsx", workbook(BARE))
    shown = await coordinator.send_document("план.xlsx", workbook(MORE))
    assert "Нет эксперта: физика, 1 пакет," in shown
    assert shown.count("Нет эксперта") == 1
