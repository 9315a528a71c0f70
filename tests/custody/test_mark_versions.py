"""Marks by an earlier version of a structure stand under their own items, or nowhere (S 16-17)."""

from dataclasses import replace
from datetime import UTC, datetime

from custody.facts.names import Who
from custody.marks.differences import differences
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, MarkSheet
from custody.marks.structure import Item, Structure
from custody.marks.versions import read_by
from custody.roles import Role

FIRST = Structure("физика", "8", (Item("1", 1), Item("2К1", 2), Item("3", 3)), (), 1)
EXPERT = Who(id=7, callsign="Э-01", role=Role.EXPERT, place="", subject="физика")
HEAD = MarkSheet(1, "first", EXPERT, EXPERT, datetime(2026, 4, 14, tzinfo=UTC), 1, 1, 1, "")
SHEET = FullSheet(HEAD, (MarkRow("1024", 1, (1, None, 3)), MarkRow("1025", 0)))


def rows(*items: tuple[str, int]) -> list[tuple[int | None, ...]]:
    """The marks of the sheet under these items."""
    wanted = replace(FIRST, items=tuple(Item(*each) for each in items), number=2)
    return [row.marks for each in read_by(wanted, [SHEET], {1: FIRST, 2: wanted}) for row in each.rows]


def test_items_in_another_order_take_their_marks_along() -> None:
    assert rows(("3", 3), ("2K1", 2), ("1", 1)) == [(3, None, 1), ()]
    assert rows(("1", 4), ("2 К1", 2), ("3", 3)) == [(1, None, 3), ()], "more may be had now"


def test_a_sheet_of_other_items_is_left_out_and_not_guessed() -> None:
    assert rows(("1", 1), ("2К1", 2)) == []
    assert rows(("1", 1), ("2К1", 2), ("4", 3)) == []
    assert rows(("1", 1), ("2К1", 2), ("3", 3), ("4", 1)) == []
    assert rows(("1", 1), ("2К1", 2), ("3", 2)) == [], "a mark above what can be had"
    assert read_by(FIRST, [SHEET], {}) == (), "nobody knows what it was given by"


def test_items_are_compared_by_their_labels_in_whatever_letters() -> None:
    one, other = {"1024": MarkRow("1024", 1, (1, 2))}, {"1024": MarkRow("1024", 1, (2, 1))}
    assert differences((("1", "2К1"), one), (("2 K1", "1"), other)) == ()
