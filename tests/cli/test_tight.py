"""Deadlines that collide are found by the working calendar, the exceptions and the expert's own week."""

from collections import Counter
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

from bot.cli.tight import Collision, collisions, terms_of, unconfirmed_years
from bot.workdays import RussianDays
from custody.facts.names import Reason, Spell
from custody.plan import Plan, PlanDay
from documents.sample_plan import example_plan, write_plan
from tests.cli.shell import Ask

DAYS = RussianDays()
FRIDAY = date(2024, 4, 26)


def planned(*days: date, expert: str | None = None) -> Plan:
    """A plan with one sitting on each of these days."""
    plan = example_plan()
    sitting = replace(plan.sittings[0], expert=expert)
    return replace(plan, sittings=tuple(replace(sitting, date=day) for day in days), calendar=None)


def found(plan: Plan, **terms: object) -> Counter[Collision]:
    campaign = replace(terms_of(plan.campaign), **terms)  # type: ignore[arg-type]
    return collisions(campaign, DAYS, plan)


def test_long_holidays_make_deadlines_collide() -> None:
    ((collision, count),) = found(planned(FRIDAY, FRIDAY)).items()
    assert count == 2
    assert (collision.received, collision.checked, collision.upload) == (
        date(2024, 4, 27), date(2024, 5, 3), date(2024, 4, 30),
    )  # fmt: skip
    rest = Spell(date(2024, 4, 28), date(2024, 5, 1), working=False)
    assert collision.reason == Reason("check-days", date(2024, 4, 27), 2, (rest,))
    assert not found(planned(date(2024, 4, 15)))


def test_an_exception_moves_what_collides() -> None:
    saturday = ((date(2024, 4, 27), False),)
    (collision,) = found(planned(FRIDAY), exceptions=saturday)
    assert (collision.received, collision.checked) == (date(2024, 5, 2), date(2024, 5, 6))


def test_an_expert_of_a_school_with_six_days_checks_on_the_days_that_were_moved_from_saturdays() -> None:
    """Э-01 teaches in a school of six days: 29 and 30 April are working days there."""
    assert not found(planned(FRIDAY, expert="Э-01"))
    assert found(planned(FRIDAY))


def test_a_year_that_is_not_decreed_is_named_also_when_only_the_upload_lies_in_it() -> None:
    campaign = terms_of(example_plan().campaign)
    assert unconfirmed_years(campaign, DAYS, planned(date(2026, 4, 14))) == []
    assert unconfirmed_years(campaign, DAYS, planned(date(2090, 12, 29))) == [2090, 2091]


def test_the_load_explains_the_days_off_and_warns_of_a_year_that_is_not_decreed(
    ask: Ask, folder: Path
) -> None:
    book = BytesIO()
    friday = planned(FRIDAY)
    off = (PlanDay(date(2024, 5, 2), works=False),)
    write_plan(replace(friday, campaign=replace(friday.campaign, key="май"), calendar=off), book)
    (folder / "may.xlsx").write_bytes(book.getvalue())
    told = ask(folder, "load", "may.xlsx", "--dry-run").out
    assert "проверка до пн 06.05.2024 (2 рабочих дня после сб 27.04; " in told
    assert "28.04–02.05 выходные, 04.05–05.05 выходные)" in told
    assert "не утверждены" not in told
    book = BytesIO()
    write_plan(planned(date(2090, 4, 14)), book)
    (folder / "far.xlsx").write_bytes(book.getvalue())
    said = "Праздники 2090 года ещё не утверждены, проверьте лист «Календарь»."
    assert said in ask(folder, "load", "far.xlsx", "--dry-run").out
