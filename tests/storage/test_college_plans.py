"""A college plan in the books: entered, found unchanged, and changed again (both engines)."""

from dataclasses import replace
from datetime import date

from documents.college_example import college_example
from storage.database import Database
from tests.storage.district import enter

PLAN = college_example()
PLACES, PROGRAMMES = PLAN.places or (), PLAN.programmes or ()
FIRST, LAST = date(2026, 9, 15), date(2026, 10, 20)


async def test_programmes_places_branches_and_windows_are_kept_and_found_unchanged(
    database: Database,
) -> None:
    first = await enter(database, PLAN)
    assert (first.new.programmes, first.new.places, first.new.sittings) == (5, 2, 7)
    assert (await enter(database, PLAN)).nothing_new
    moved = replace(PLACES[0], name="другая школа")
    told = await enter(database, replace(PLAN, places=(moved, *PLACES[1:]), programmes=PROGRAMMES[1:]))
    assert (told.changed.places, len(told.set_aside)) == (1, 1)
    assert (await enter(database, replace(PLAN, places=None, programmes=None))).nothing_new


async def test_a_window_stands_on_its_last_day_and_is_known_by_its_first(database: Database) -> None:
    await enter(database, PLAN)
    async with database.read() as books:
        known = await books.known_plan(PLAN)
    each = known.sittings["БПК", "математика", "1", FIRST.isoformat()]
    assert (each.day, each.window) == (LAST, (FIRST, LAST))
