"""Sheets that replace each other, decisions, differences, samples, and the structure of a work (S 16)."""

from dataclasses import replace
from datetime import UTC, datetime

from custody.facts.names import Who
from custody.marks.differences import Difference, differences, sample_of
from custody.marks.problems import MarkProblem as Wrong
from custody.marks.rows import MarkRow
from custody.marks.sheets import FullSheet, MarkSheet, Sort, checkers, final, replaced_by, standing
from custody.marks.structure import MOST_ITEMS, MOST_MARK, Structure, in_order
from custody.marks.structure_rows import StructureRow, structures_of
from custody.plan_problems import Problem
from custody.roles import Role

AT = datetime(2026, 4, 16, 12, tzinfo=UTC)
LABELS = ("1", "2")
WORKS = (("Физика", "8"), ("математика", "7"))


def sheet(sort: Sort, whose: int = 1, number: int = 1, *, aside: bool = False) -> MarkSheet:
    who = Who(whose, f"Э-0{whose}", Role.EXPERT)
    return MarkSheet(1, sort, who, who, AT, 1, 2, 0, "", number=number, id=number, aside=aside)


def row(code: str, *marks: int | None, variant: int = 1) -> MarkRow:
    return MarkRow(code, variant, marks)


def rows(*given: MarkRow) -> dict[str, MarkRow]:
    return {each.code: each for each in given}


def test_ones_own_sheet_is_replaced_and_nobody_elses() -> None:
    known = [
        sheet("first", 1, 1, aside=True),
        sheet("first", 1, 2),
        sheet("first", 2, 3),
        sheet("second", 1, 4),
    ]
    found = replaced_by(sheet("first", 1), known)
    assert found is not None
    assert found.number == 2
    assert replaced_by(sheet("first", 3), known) is None
    assert replaced_by(sheet("chair", 7), [*known, sheet("chair", 8, 5)]) is not None, "one decision stands"


def test_the_chairs_word_is_final_and_a_second_expert_alone_changes_nothing() -> None:
    first = FullSheet(sheet("first"), (row("1", 1, 1), row("2", 0, 0)))
    old = FullSheet(sheet("first", aside=True), (row("3", 1, 1),))
    second = FullSheet(sheet("second", 2), (row("1", 0, 0), row("2", 2, 2)))
    chair = FullSheet(sheet("chair", 3), (row("2", 1, 2),))
    assert final([old, first, second]) == rows(*first.rows)
    assert final([chair, second, first]) == rows(row("1", 1, 1), row("2", 1, 2))
    assert checkers([chair, old, second, first]) == {"1": "Э-01", "2": "Э-03"}
    assert standing([each.head for each in (old, second, chair)], "first", "chair") == (chair.head,)


def test_two_sheets_are_compared_code_by_code_and_item_by_item() -> None:
    ours = rows(row("7", 1, 2), row("8", 0, None), row("10", 1, 1), MarkRow("11", 0), row("12", 1, 1))
    theirs = rows(row("7", 1, 2), row("8", 1, 0, variant=2), MarkRow("10", 0), row("13", 1, 1))
    assert differences((LABELS, ours), (LABELS, theirs)) == (
        Difference("8", "variant", "", "1", "2"),
        Difference("8", "item", "1", "0", "1"),
        Difference("8", "item", "2", "X", "0"),
        Difference("10", "presence", "", "+", ""),
        Difference("12", "only-first"),
        Difference("13", "only-second"),
    )
    assert differences((LABELS, ours), (LABELS, ours)) == ()
    assert differences((LABELS, theirs), (LABELS, ours))[3] == Difference("10", "presence", "", "", "+")


def test_an_item_that_the_other_side_lacks_is_a_difference() -> None:
    ours, theirs = rows(row("7", 1, 2)), rows(row("7", 1))
    assert differences((LABELS, ours), (("1",), theirs)) == (Difference("7", "item", "2", "2", ""),)


def test_a_sample_can_be_drawn_again_by_whoever_knows_its_seed() -> None:
    sittings = list(range(1, 301))
    drawn = sample_of(sittings, 20, 77)
    assert len(drawn) == 20
    assert drawn == sample_of(sittings, 20, 77) == tuple(sorted(drawn))
    assert drawn != sample_of(sittings, 20, 78)
    assert sample_of([5, 3], 20, 1) == (5, 3)


def item(
    label: str, most: int | None, number: int = 2, work: tuple[str, str] = ("физика", "8")
) -> StructureRow:
    return StructureRow("structure", number, *work, label, most)


def step(grade: str, least: int, number: int = 2) -> StructureRow:
    return StructureRow("scale", number, "физика", "8", grade, least)


def wrong(*given: StructureRow) -> list[tuple[str, int, str]]:
    found, faults = structures_of(given, WORKS)
    assert not found
    return [(each.sheet, each.row, each.problem.value) for each in faults]


def test_a_structure_is_spelt_as_the_plan_spells_it() -> None:
    large = item("2К1", 3, work=("ФИЗИКА", "8"))
    ((found,), faults) = structures_of([item("1", 2), large, step("3", 2), step("2", 0)], WORKS)
    assert not faults
    assert (found.subject, found.labels, found.most) == ("Физика", ("1", "2К1"), 5)
    assert found.scale == ((2, 0), (3, 2))


def test_what_is_wrong_with_a_structure_is_told_by_row() -> None:
    assert wrong() == [("structure", 0, Wrong.NO_ROWS)]
    assert wrong(item("1", 2), item("1", 2, 3)) == [("structure", 3, Wrong.BAD_ITEM)]
    assert wrong(item("1", 0)) == [("structure", 2, Problem.OUT_OF_RANGE)]
    assert wrong(item("1", 2, work=("химия", "8"))) == [("structure", 2, Wrong.NO_SUCH_SUBJECT)]
    assert wrong(item("1", 2, work=("физика", "восьмой"))) == [("structure", 2, Wrong.BAD_GRADE)]
    assert wrong(item("1", 2, work=WORKS[1]), step("2", 0), step("3", 1, 3))[0][1:] == (
        2,
        Wrong.SCALE_WITHOUT_ITEMS,
    )
    assert wrong(item("1", 2), step("2", 0), step("3", 0, 3)) == [("scale", 3, Wrong.BAD_SCALE)]
    assert wrong(item("1", 2), step("2", 0), step("3", 3, 3)) == [("scale", 3, Wrong.BAD_SCALE)]
    assert wrong(step("2", 0)) == [("structure", 0, Wrong.NO_ROWS)], "and nothing of the scale"
    _, faults = structures_of([item("1", 0), item("2", 5, 3), step("2", -1, 4)], WORKS)
    assert [(each.row, each.column, each.expected) for each in faults] == [
        (2, "most", ("1", "90")), (4, "least", ("0", "4500")),
    ]  # fmt: skip
    many = [item(str(number), 1, number) for number in range(60)]
    assert wrong(*many) == [("structure", 59, Wrong.TOO_MANY_ITEMS)]


def test_a_version_that_says_the_same_is_no_new_one() -> None:
    (((found,), _), ((again,), _)) = (structures_of([item("1", 2)], WORKS) for _ in range(2))
    assert found.same_as(replace(again, number=4))
    assert not found.same_as(None)
    assert not found.same_as(replace(again, scale=((2, 0),)))


def test_structures_come_by_subject_and_then_by_class() -> None:
    works = [
        Structure(*each, ()) for each in (("физика", "10"), ("Физика", "8"), ("Химия", "8"), ("алгебра", "9"))
    ]
    assert [each.key for each in in_order(works)] == [
        ("алгебра", "9"), ("Физика", "8"), ("физика", "10"), ("Химия", "8"),
    ]  # fmt: skip


def test_a_structure_of_the_most_items_and_marks_is_taken_and_one_more_is_not() -> None:
    assert (MOST_ITEMS, MOST_MARK) == (50, 90), "a button for each mark, of which a message can have 100"
    most = [item(str(number), 90, number) for number in range(50)]
    last = step("2", 50 * 90, 60)
    ((found,), faults) = structures_of([*most, last], WORKS)
    assert (found.most, found.scale, faults) == (4500, ((2, 4500),), ())
    assert wrong(*most, item("50", 1, 51)) == [("structure", 51, Wrong.TOO_MANY_ITEMS)]
    assert wrong(*most[:-1], item("50", 91, 51)) == [("structure", 51, Problem.OUT_OF_RANGE)]
    too_high = [("scale", 60, Problem.OUT_OF_RANGE), ("scale", 60, Wrong.BAD_SCALE)]
    assert wrong(*most, replace(last, number=4501)) == too_high


def test_a_label_is_short_and_no_day_and_a_number_that_lacks_was_told_before() -> None:
    assert structures_of([item("1234567890", None)], WORKS)[1] == ()
    assert wrong(item("12345678901", 1)) == [("structure", 2, Wrong.BAD_ITEM)]
    assert wrong(item("2026-01-02", 1)) == [("structure", 2, Wrong.BAD_ITEM)]


def test_a_scale_is_of_grades_that_are_numbers_each_once_and_from_more_marks() -> None:
    enough = item("1", 9)
    bad = [("scale", 3, Wrong.BAD_SCALE)]
    assert wrong(enough, step("2", 0), step("отлично", 4, 3)) == bad
    assert wrong(enough, step("3", 1), step("3", 2, 3)) == bad
    assert wrong(enough, step("2", 4), step("3", 4, 3)) == bad
    assert wrong(enough, step("10", 9, 3), step("9", 8), step("11", 9, 3)) == bad, "ten is above nine"
    assert structures_of([enough, step("5", 9), step("4", 8, 3)], WORKS)[0][0].scale == ((4, 8), (5, 9))


def test_classes_are_from_the_first_to_the_eleventh_and_six_works_are_named() -> None:
    for grade, known in (("0", False), ("1", True), ("11", True), ("12", False)):
        faults = structures_of([item("1", 1, work=("физика", grade))], [("физика", grade)])[1]
        assert [each.problem for each in faults] == ([] if known else [Wrong.BAD_GRADE]), grade
    works = [("физика", str(grade)) for grade in range(9, 1, -1)]
    (_, (fault,)) = structures_of([item("1", 1, work=("химия", "8"))], works)
    assert (fault.value, len(fault.expected), fault.expected[0]) == ("химия 8", 6, "физика 2")


def test_of_a_table_of_something_else_a_thousand_faults_are_told() -> None:
    assert len(wrong(*(item(f"{each}", 0, each, work=(f"{each}", "8")) for each in range(501)))) == 1000
