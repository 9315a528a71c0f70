"""The board by district, and works whose day nobody has chosen (both engines)."""

from dataclasses import replace
from datetime import date

from custody.ports import Scope
from documents.college_example import college_example
from storage.database import Database
from tests.storage.district import AT, enter

SLYUDYANKA = "Слюдянский район"


async def test_a_district_gathers_its_colleges_and_a_chosen_day_leaves_the_open_ones(
    database: Database,
) -> None:
    campaign = (await enter(database, college_example())).campaign
    async with database.open() as books:
        lines = await books.lines(campaign, "district", Scope(), AT)
        assert [(each.what, each.count) for each in lines] == [("г. Усолье-Сибирское", 4), (SLYUDYANKA, 12)]
        here = await books.totals(campaign, Scope(district=SLYUDYANKA), AT)
        assert (here.packets, here.sittings, here.unchosen, here.districts) == (12, 5, 5, 2)
        (first, *_) = await books.windowed(campaign, frozenset({"УТТ"}))
        await books.put_day(replace(first, day=date(2026, 9, 22), chosen=True))
        still = await books.totals(campaign, Scope(unchosen=True), AT)
        assert (still.packets, still.sittings, still.unchosen) == (16 - first.packets, 6, 6)
        assert len(await books.listing(campaign, Scope(district=SLYUDYANKA), AT, 50, 0)) == 12
