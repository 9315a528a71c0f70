"""The load explains the days off and warns of a year that is not decreed."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

from custody.plan import Plan, PlanDay
from documents.example_plan import example_plan, write_plan
from tests.cli.shell import Ask

FRIDAY = date(2024, 4, 26)


def planned(day: date) -> Plan:
    """A plan with one sitting on this day, of which nobody checks the packets yet."""
    plan = example_plan()
    return replace(
        plan, sittings=(replace(plan.sittings[0], date=day, expert=None),), calendar=None, rooms=None
    )


def written(plan: Plan) -> bytes:
    book = BytesIO()
    write_plan(plan, book)
    return book.getvalue()


def test_the_load_explains_the_days_off_and_warns_of_a_year_that_is_not_decreed(
    ask: Ask, folder: Path
) -> None:
    friday = planned(FRIDAY)
    off = (PlanDay(date(2024, 5, 2), works=False),)
    may = replace(friday, campaign=replace(friday.campaign, key="май"), calendar=off)
    (folder / "may.xlsx").write_bytes(written(may))
    told = ask(folder, "load", "may.xlsx", "--dry-run").out
    assert "проверка до пн 06.05.2024 (2 рабочих дня после сб 27.04; " in told
    assert "28.04–02.05 выходные, 04.05–05.05 выходные)" in told
    assert "Нет эксперта: физика, 1 пакет" in told
    assert "не утверждены" not in told
    (folder / "far.xlsx").write_bytes(written(planned(date(2090, 4, 14))))
    said = "Праздники 2090 года ещё не утверждены, проверьте лист «Календарь»."
    assert said in ask(folder, "load", "far.xlsx", "--dry-run").out
