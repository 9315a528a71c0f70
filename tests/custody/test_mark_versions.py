"""Sheets by an earlier version of a structure, read by another one (S 16-17)."""

from datetime import UTC, datetime

import pytest

from custody.facts.names import Who
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, MarkSheet
from custody.marks.structure import Item, Structure
from custody.marks.versions import read_by
from custody.roles import Role

AT = datetime(2026, 4, 16, 12, tzinfo=UTC)
WHO = Who(1, "Э-01", Role.EXPERT)
ROWS = (MarkRow("1", 1, (1, 3)), MarkRow("2", 2, (None, 0)), MarkRow("3", 0))


def version(number: int, *items: tuple[str, int]) -> Structure:
    return Structure("физика", "8", tuple(Item(*each) for each in items), (), number)


FIRST = version(1, ("1", 1), ("2К1", 3))


def read(wanted: Structure, *known: Structure) -> list[tuple[MarkRow, ...]]:
    sheet = FullSheet(MarkSheet(1, "first", WHO, WHO, AT, 1, 2, 1, ""), ROWS)
    return [each.rows for each in read_by(wanted, [sheet], {each.number: each for each in known})]


def test_items_that_have_changed_places_keep_their_marks_under_their_labels() -> None:
    turned = version(2, ("2 K1", 3), ("1", 1))
    assert read(turned, FIRST) == [(MarkRow("1", 1, (3, 1)), MarkRow("2", 2, (0, None)), MarkRow("3", 0))]
    assert read(FIRST, FIRST) == [ROWS]
    sheet = FullSheet(MarkSheet(1, "first", WHO, WHO, AT, 1, 2, 1, ""), ROWS)
    assert read_by(version(2, ("1", 1), ("2К1", 3)), [sheet], {1: FIRST})[0] is sheet, (
        "nothing to be read anew"
    )


@pytest.mark.parametrize(
    "wanted",
    [
        version(2, ("1", 1)),
        version(2, ("1", 1), ("2К1", 3), ("3", 1)),
        version(2, ("1", 1), ("2К2", 3)),
        version(2, ("1", 1), ("2К1", 2)),
    ],
    ids=["fewer", "more", "another", "less than was given"],
)
def test_a_sheet_of_other_items_is_left_out(wanted: Structure) -> None:
    assert read(wanted, FIRST) == []


def test_a_mark_that_is_the_most_still_fits_and_an_unknown_version_is_not_guessed() -> None:
    assert read(version(2, ("1", 1), ("2К1", 9)), FIRST) == [ROWS]
    assert read(version(2, ("1", 1), ("2К1", 3))) == []
