"""Marks are checked row by row, and nothing is half taken (S 16-17)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from custody.marks.checking import check
from custody.marks.codes import shown_ranges, speller
from custody.marks.files import Checked, MarksFile, RawRow, Work
from custody.marks.problems import MarkProblem as Wrong
from custody.marks.rows import MarkRow, digest_of, lines_of, read_lines
from custody.marks.structure import Item, Structure, newest
from custody.participant_codes import CodeRange
from custody.plan_problems import PlanError
from custody.sittings import Sitting

PHYSICS = Structure("физика", "8", (Item("1", 1), Item("2", 2), Item("3К1", 3)), ((2, 0), (3, 2), (4, 4)))
KARAM = Work(1, "КАР", "Карамская ООШ", date(2026, 4, 14), "Э-01", works=2)
MAGISTRAL = Work(2, "МАГ", "Магистральная СОШ", date(2026, 4, 14), "Э-01")
FINE = (("1024", "1", "1 2 3"), ("1025", "2", "0 Х x"))


def row(code: str, variant: str, marks: str, number: int = 2, organisation: str = "", **more: str) -> RawRow:
    return RawRow(number, organisation, more.pop("day", ""), code, variant, tuple(marks.split()), **more)


def file(*rows: RawRow) -> MarksFile:
    return MarksFile("физика", "8", PHYSICS.labels, rows)


def said(*rows: tuple[str, str, str]) -> MarksFile:
    return file(*(row(*each, number) for number, each in enumerate(rows, start=2)))


def taken(asked: MarksFile, *works: Work) -> Checked:
    found = check(asked, PHYSICS, works or (KARAM,))
    assert not isinstance(found, tuple), found
    return found


def faults(asked: MarksFile, *works: Work) -> Sequence[PlanError]:
    found = check(asked, PHYSICS, works or (KARAM,))
    assert isinstance(found, tuple), found
    return found


def problems(asked: MarksFile, *works: Work) -> list[tuple[int, str, str]]:
    return [(each.row, each.column, each.problem.value) for each in faults(asked, *works)]


def test_a_whole_sheet_is_taken_with_its_totals_and_grades() -> None:
    (rows,) = taken(said(*FINE)).values()
    assert rows == (MarkRow("1024", 1, (1, 2, 3)), MarkRow("1025", 2, (0, None, None)))
    assert [each.total for each in rows] == [6, 0]
    assert [PHYSICS.grade_of(each.total) for each in rows] == [4, 2]
    assert PHYSICS.most == 6
    assert Structure("физика", "8", PHYSICS.items).grade_of(6) is None


def test_not_present_is_no_work_and_not_begun_is_one() -> None:
    (found,) = taken(said(*FINE, ("1026", "н", ""), ("1027", "", "Н"))).values()
    assert [each.absent for each in found] == [False, False, True, True]
    (begun_not,) = taken(said(FINE[0], ("1025", "2", "X X X"))).values()
    assert not begun_not[1].absent
    assert problems(said(*FINE, ("1026", "н", "1 0 0"))) == [(4, "variant", Wrong.ABSENT_WITH_MARKS)]


def test_a_printed_code_that_nobody_used_is_no_row() -> None:
    (found,) = taken(said(*FINE, ("1026", "", ""))).values()
    assert len(found) == 2
    assert problems(said(("1026", "", ""))) == [(0, "", Wrong.NO_ROWS)]


def test_every_fault_is_told_at_once_and_nothing_is_taken() -> None:
    wrong = said(("1024", "1", "1 3 3"), ("1024", "0", "1 2 3"), ("", "1", "1 2"), ("12", "", "a 2,5 -1"))
    assert problems(wrong) == [
        (2, "2", Wrong.BAD_MARK),
        (3, "code", Wrong.CODE_TWICE),
        (3, "variant", Wrong.BAD_VARIANT),
        (4, "code", Wrong.NO_CODE),
        (4, "3К1", Wrong.NO_MARK),
        (5, "variant", Wrong.NO_VARIANT),
        (5, "1", Wrong.BAD_MARK),
        (5, "2", Wrong.BAD_MARK),
        (5, "3К1", Wrong.BAD_MARK),
    ]
    assert faults(wrong)[0].expected == ("2",)
    assert faults(wrong)[1].expected == ("2",), "where the code stands first"


def test_a_name_where_a_code_is_due_is_refused_and_never_repeated() -> None:
    for name in ("Иванов Пётр", "Ли А.", "Я"):
        (found,) = faults(said(*FINE[:1], (name, "1", "1 1 1")))
        assert (found.problem, found.value) == (Wrong.NAME_FOUND, "")
    (found,) = faults(said(FINE[0], ("1025", "1", "Петрова 1 1")))
    assert (found.problem, found.value) == (Wrong.BAD_MARK, "…")


def test_as_many_works_as_the_packets_hold() -> None:
    (found,) = faults(said(FINE[0]))
    assert found == PlanError("marks", 0, "", Wrong.INCOMPLETE, "1", ("2", "Карамская ООШ"))
    assert taken(said(FINE[0]), replace(KARAM, works=None))


def test_a_code_is_one_that_was_given_out_and_of_nobody_else() -> None:
    given = replace(KARAM, spelt=lambda code: code if code.startswith("1") else "", ranges=("1001–1175",))
    assert taken(said(*FINE), given)
    (found,) = faults(said(FINE[0], ("2025", "1", "1 1 1")), given)
    assert (found.problem, found.value, found.expected) == (Wrong.STRANGE_CODE, "2025", ("1001–1175",))
    other = replace(KARAM, taken={"1025": "Э-02"})
    (found,) = faults(said(*FINE), other)
    assert (found.problem, found.expected) == (Wrong.CODE_TAKEN, ("Э-02",))
    (found,) = faults(said(*FINE), replace(KARAM, known=frozenset({"1024"}), works=None))
    assert (found.row, found.problem) == (3, Wrong.CODE_UNKNOWN)


def test_a_file_of_many_organisations_says_of_which_each_row_is() -> None:
    rows = [row("1", "1", "1 1 1", 2, "кар"), row("2", "1", "1 1 1", 3, "КАР")]
    both = file(*rows, row("1", "1", "1 1 1", 4, "Магистральная СОШ"))
    found = taken(both, KARAM, MAGISTRAL)
    assert {key: len(rows) for key, rows in found.items()} == {(1, "Э-01"): 2, (2, "Э-01"): 1}
    assert problems(file(rows[0], row("2", "1", "1 1 1", 3)), KARAM, MAGISTRAL) == [
        (3, "organisation", Wrong.WHICH_ORGANISATION)
    ]
    assert problems(file(row("2", "1", "1 1 1", 3, "УЛЬ"))) == [(3, "organisation", Wrong.NO_SUCH_WORK)]


def test_a_row_says_of_which_day_and_whose_marks_where_it_could_be_either() -> None:
    later, second = replace(KARAM, sitting=3, day=date(2026, 4, 16)), replace(KARAM, checker="Э-02")
    (found,) = faults(file(row("1", "1", "1 1 1")), KARAM, later)
    assert (found.problem, found.expected) == (Wrong.WHICH_DAY, ("14.04.2026", "16.04.2026"))
    late = file(row("1", "1", "1 1 1", day="2026-04-16"), row("2", "1", "1 1 1", 3, day="2026-04-16"))
    assert list(taken(late, KARAM, later)) == [(3, "Э-01")]
    (found,) = faults(file(row("1", "1", "1 1 1")), KARAM, second)
    assert (found.problem, found.expected) == (Wrong.WHICH_EXPERT, ("Э-01", "Э-02"))
    spoken = file(row("1", "1", "1 1 1", expert="э-02"), row("2", "1", "1 1 1", 3, expert="Э-02"))
    assert list(taken(spoken, KARAM, second)) == [(1, "Э-02")]


def test_the_items_are_those_of_the_structure() -> None:
    other = replace(said(*FINE), labels=("1", "2", "3"))
    assert problems(other) == [(1, "", Wrong.ANOTHER_ITEM)]
    assert taken(replace(said(*FINE), labels=("1", "2", "3 к1")))


def test_rows_are_hashed_the_same_in_whatever_order_they_came() -> None:
    rows = [MarkRow("1025", 2, (0, None, None)), MarkRow("1024", 1, (1, 2, 3)), MarkRow("7", 0)]
    assert lines_of(rows) == "1024;1;1 2 3\n1025;2;0 X X\n7;-;"
    assert digest_of(lines_of(rows)) == digest_of(lines_of(rows[::-1]))
    assert digest_of(lines_of(rows)) != digest_of(lines_of(rows[:2]))
    assert read_lines(lines_of(rows)) == (MarkRow("7", 0), rows[1], rows[0])
    assert read_lines(lines_of(())) == ()


def test_the_newest_version_of_a_structure_counts() -> None:
    versions = [replace(PHYSICS, number=number) for number in (2, 3, 1)]
    assert newest(versions)["физика", "8"].number == 3


def test_zeros_that_a_spreadsheet_has_swallowed_come_back() -> None:
    spelt = speller([CodeRange("0001", "0175"), CodeRange("20001", "20010")])
    assert [spelt(code) for code in ("12", "0012", "20003", "200", "0176")] == [
        "0012",
        "0012",
        "20003",
        "",
        "",
    ]
    found = taken(said(("12", "1", "1 1 1"), ("0013", "1", "1 1 1")), replace(KARAM, spelt=spelt))
    assert [row.code for row in found[KARAM.key]] == ["0012", "0013"]
    assert problems(said(("12", "1", "1 1 1"), ("0012", "1", "1 1 1")), replace(KARAM, spelt=spelt)) == [
        (3, "code", Wrong.CODE_TWICE)
    ]
    assert speller([])("7") == "7", "no ranges are known: any code may have been handed out"
    assert shown_ranges([CodeRange("0001", "0175"), CodeRange("9", "9")]) == ("0001–0175", "9")


def test_where_the_day_was_chosen_later_any_day_of_the_window_is_meant() -> None:
    open_still = replace(KARAM, window=(date(2026, 4, 13), date(2026, 4, 20)))
    rows = (row("1", "1", "1 1 1", day="2026-04-15"), row("2", "1", "1 1 1", 3, day="2026-04-15"))
    assert taken(file(*rows), open_still)
    for day, meant in (("12", False), ("13", True), ("20", True), ("21", False), ("14", True)):
        assert open_still.is_on(f"2026-04-{day}") is meant
    assert replace(open_still, day=date(2026, 4, 22)).is_on("2026-04-22"), "put outside of its window"
    assert problems(file(*rows)) == [(2, "organisation", Wrong.NO_SUCH_WORK)], "told once"


def test_a_wrong_day_is_told_in_its_column_and_a_missing_code_is_missing() -> None:
    assert problems(file(row("1", "1", "1 1 1", 2, "КАР", day="2026-04-15"))) == [
        (2, "day", Wrong.ANOTHER_DAY)
    ]
    (found,) = faults(file(row("", "1", "1 1 1")))
    assert (found.column, found.problem) == ("code", Wrong.NO_CODE)


def test_no_row_is_of_a_work_that_has_not_taken_place() -> None:
    window = (date(2026, 4, 13), date(2026, 4, 20))
    bare = Sitting(7, 1, "УТТ", "Техникум", "физика", "8", window[1], since=window[0], until=window[1])
    chosen = replace(bare, day=date(2026, 4, 16), chosen=True)

    def told(day: str, *ahead: Sitting, works: Sequence[Work] = (KARAM,)) -> list[tuple[str, object]]:
        asked = file(row("1", "1", "1 1 1", 2, "УТТ", day=day), row("2", "1", "1 1 1", 3, "УТТ", day=day))
        found = check(asked, PHYSICS, works, ahead)
        assert isinstance(found, tuple), found
        return [(each.column, each.problem) for each in found]

    assert told("2026-04-20", bare) == told("", bare) == [("day", Wrong.NO_DAY)]
    assert told("2026-04-16", chosen) == told("", chosen, works=()) == [("day", Wrong.NOT_YET)]
    assert told("2026-05-16", chosen) == [("organisation", Wrong.NO_SUCH_WORK)]
    here = Work(8, "УТТ", "Техникум", date(2026, 4, 14), "Э-01", window=window)
    assert told("2026-04-16", chosen, works=(here,)) == [("day", Wrong.NOT_YET)], (
        "not the work of another day"
    )
    asked = file(row("1", "1", "1 1 1", 2, "УТТ", day="2026-04-15"))
    assert isinstance(check(asked, PHYSICS, (here,), (chosen,)), dict), "a table of before the day was chosen"


def test_more_marks_than_items_are_told_and_no_row_is_dropped() -> None:
    assert problems(said(FINE[0], ("1025", "1", "1 1 1 1"))) == [(3, "", Wrong.TOO_MANY_MARKS)]


def test_a_table_of_something_else_is_told_a_thousand_faults_and_no_more() -> None:
    rows = [(str(number), "1", "9 0 0") for number in range(1, 1101)]
    assert len(faults(said(*rows))) == 1000


def test_of_many_that_could_be_meant_six_are_named() -> None:
    works = [replace(KARAM, sitting=each, checker=f"Э-{each:02}") for each in range(1, 9)]
    (found,) = faults(said(FINE[0]), *works)
    assert found.expected == ("Э-01", "Э-02", "Э-03", "Э-04", "Э-05", "Э-06")
