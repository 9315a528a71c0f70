"""A row of marks cell by cell: variants, who was not there, codes that a spreadsheet has changed (S 16)."""

import pytest

from custody.marks.cells import RowReader, code_in, has_letters, shown
from custody.marks.codes import speller
from custody.marks.files import RawRow
from custody.marks.problems import MarkProblem as Wrong
from custody.marks.rows import MarkRow
from custody.marks.structure import Item, Structure
from custody.participant_codes import CodeRange

PHYSICS = Structure("физика", "8", (Item("1", 1), Item("2", 2), Item("3К1", 3)))


def read(variant: str, *marks: str) -> tuple[MarkRow | None, list[tuple[str, Wrong]]]:
    """The row and what is wrong with it, by column."""
    wrong: list[tuple[str, Wrong]] = []
    row = RawRow(2, "", "", "7", variant, marks)
    found = RowReader(PHYSICS).read(row, "7", lambda column, problem, *_: wrong.append((column, problem)))
    return found, wrong


@pytest.mark.parametrize(("said", "variant"), [("1", 1), ("01", 1), ("9", 9), ("10", 10), ("99", 99)])
def test_a_variant_has_one_or_two_digits(said: str, variant: int) -> None:
    assert read(said, "0", "2", "x") == (MarkRow("7", variant, (0, 2, None)), [])


@pytest.mark.parametrize("said", ["0", "00", "100", "001", "-1", "А", "1" * 5000])
def test_what_is_no_variant_is_told_with_all_that_is_wrong_beside_it(said: str) -> None:
    assert read(said, "1", "2", "3") == (None, [("variant", Wrong.BAD_VARIANT)])
    assert read(said, "2", "2", "3") == (None, [("variant", Wrong.BAD_VARIANT), ("1", Wrong.BAD_MARK)])


def test_a_mark_that_cannot_be_is_no_row_and_what_lacks_is_empty() -> None:
    assert read("1", "1", "3", "3") == (None, [("2", Wrong.BAD_MARK)])
    assert read("1", "1") == (None, [("2", Wrong.NO_MARK), ("3К1", Wrong.NO_MARK)])
    none = [("variant", Wrong.NO_VARIANT), *((label, Wrong.NO_MARK) for label in PHYSICS.labels)]
    assert read("") == (None, none)


def test_whoever_was_not_there_is_said_to_be_so_by_the_variant_or_by_the_first_mark() -> None:
    for variant, marks in (("н", ()), ("N", ("", "", "")), ("n", ("н", "", "Н")), ("", ("Н", "", ""))):
        assert read(variant, *marks) == (MarkRow("7", 0), []), (variant, marks)
    assert read("2", "н", "1", "1") == (None, [("1", Wrong.BAD_MARK)]), "somebody with a variant was there"
    assert read("", "", "", "н")[1][0] == ("variant", Wrong.NO_VARIANT)
    assert read("н", "", "0", "") == (None, [("variant", Wrong.ABSENT_WITH_MARKS)])


def test_a_cell_is_repeated_only_when_it_is_short_and_holds_no_name() -> None:
    assert [shown(text) for text in ("1" * 60, "1" * 61, "а б", "Ли", "2К")] == [
        "1" * 60,
        "…",
        "…",
        "Ли",
        "2К",
    ]


def test_codes_that_a_spreadsheet_has_taken_for_a_day_or_a_sum_are_none() -> None:
    said = ("2026-04-14", "-12", "38\u20130001", "12", "2026-04-1", "")
    assert [code_in(text) for text in said] == [None, None, "38-0001", "12", "2026-04-1", None]
    assert [has_letters(text) for text in ("12_-", "я", "1a")] == [False, True, True]


def test_zeros_are_put_before_digits_alone_and_the_shorter_code_is_meant() -> None:
    spelt = speller([CodeRange("00000001", "00000099"), CodeRange("001", "099"), CodeRange("000A1", "000A9")])
    assert [spelt(code) for code in ("12", "00000012", "A1", "000A1")] == ["012", "00000012", "", "000A1"]
