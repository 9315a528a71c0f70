"""Last year's own marks beside the independent ones of now: counted alike, and with no verdict."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from custody.facts.names import Who
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, MarkSheet
from custody.marks.structure import Item, Structure
from custody.roles import Role
from custody.sampling.beside import GradeCounts, Pair, own_counts, pairs
from custody.sampling.now import Marked, independent_counts
from custody.sittings import Sitting
from tests.custody.sampled import results, written

AT = datetime(2026, 4, 16, 12, tzinfo=UTC)
WHO = Who(1, "Э-01", Role.EXPERT)
SITTING = Sitting(1, 1, "КАР", "Карамская ООШ", "Физика", "8", AT.date())
SCALE = ((2, 0), (3, 2), (4, 4), (5, 5))
PHYSICS = Structure("Физика", "8", (Item("1", 2), Item("2", 3)), SCALE)


def marked(*totals: int | None, sitting: Sitting = SITTING, structure: Structure = PHYSICS) -> Marked:
    """A sitting whose works brought so many points; None for somebody who was not there."""
    rows = tuple(
        MarkRow(str(code), 0) if total is None else MarkRow(str(code), 1, (total, 0))
        for code, total in enumerate(totals)
    )
    return sitting, (FullSheet(MarkSheet(1, "first", WHO, WHO, AT, 1, 2, 0, ""), rows),), structure


def test_independent_marks_are_counted_by_the_scale_and_nobody_who_was_not_there() -> None:
    (found,) = independent_counts([marked(0, 2, 2, 4, 5, None)])
    assert found == GradeCounts("КАР", "Физика", "8", (1, 2, 1, 1), 52)
    assert found.count == 5
    assert found.shares == (20, 40, 20, 20)


def test_parts_on_two_days_are_one_work_and_works_go_by_school() -> None:
    other = replace(SITTING, id=2, organisation="БОХ")
    later = replace(SITTING, id=3, day=date(2026, 4, 18))
    found = independent_counts([marked(5), marked(5, 0, sitting=later), marked(4, sitting=other)])
    assert [(each.organisation, each.marks) for each in found] == [
        ("БОХ", (0, 0, 1, 0)), ("КАР", (1, 0, 0, 2)),
    ]  # fmt: skip


def test_points_below_the_scale_are_a_two() -> None:
    (found,) = independent_counts([marked(1, structure=replace(PHYSICS, scale=SCALE[1:]))])
    assert found.marks == (1, 0, 0, 0)


def test_a_work_without_a_scale_or_of_which_nobody_was_there_is_not_counted() -> None:
    assert independent_counts([marked(5, structure=replace(PHYSICS, scale=()))]) == ()
    assert independent_counts([marked(None)]) == ()


def counts(organisation: str, percent: float, *marks: int, subject: str = "Физика") -> GradeCounts:
    two, three, four, five = marks or (0, 1, 1, 0)
    return GradeCounts(organisation, subject, "8", (two, three, four, five), percent)


def test_only_what_was_written_in_both_years_is_laid_side_by_side_school_by_school() -> None:
    before = [counts("В", 70.5), counts("А", 60), counts("Б", 50), counts("Г", 40)]
    now = [
        counts("в", 60, subject="ФИЗИКА"), counts("А", 62.5), counts("Г", 0, 0, 0, 0, 0), counts("Д", 9),
        counts("Б", 50, subject="химия"),
    ]  # fmt: skip
    found = pairs(before, now, {"А": "Алыгджерская школа"})
    assert [(each.name, each.change) for each in found] == [("Алыгджерская школа", 2.5), ("В", -10.5)]
    assert found[1] == Pair("В", before[0], now[0])


def test_shares_are_of_all_works_and_of_nothing_they_are_nothing() -> None:
    assert counts("А", 50, 0, 1, 0, 0).shares == (0, 100, 0, 0)
    assert counts("А", 0, 0, 0, 0, 0).shares == (0, 0, 0, 0)


def test_last_years_own_marks_are_those_of_the_file() -> None:
    rows = [written("Р", [points]) for points in (0, 5, 18)]
    (found,) = own_counts(results(rows))
    assert found == GradeCounts("Р", "физика", "8", (1, 1, 0, 1), found.percent)
    assert found.percent == pytest.approx(100 * 23 / 54)
