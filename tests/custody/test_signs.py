"""The figures of the four comparisons, counted by hand from their formulas (M 3.2, 5)."""

from dataclasses import replace

import pytest

from custody.facts.sampling_reasons import Pick, SampleReason, Thresholds
from custody.sampling.moments import Moments, sample_of
from custody.sampling.proposal import Judged, Proposal, is_sign, reason_of
from custody.sampling.results import Distribution, Scale, School
from custody.sampling.signs import Comparison, comparisons
from tests.custody.sampled import PHYSICS

NO_BORDER = Scale((0, 0, 0), 4)
LIMITS = Thresholds()


def works(*points: int, journal: tuple[int, int, int] = (0, 0, 0)) -> Distribution:
    """So many works with 0, 1, 2… points."""
    return Distribution(PHYSICS, points, (0, 0, 0, 0), journal)


OWN, REST = works(0, 0, 0, 1, 1), works(1, 0, 2, 0, 1)


def compared(sign: str, own: Distribution, rest: Distribution, scale: Scale = NO_BORDER) -> list[Comparison]:
    return [each for each in comparisons(own, rest, scale) if each.sign == sign]


def figures(found: Comparison) -> tuple[int, float, float, float, float, int]:
    """Works, the figure, the usual one, the gap, the standard error, the mark."""
    return found.count, found.value, found.usual, found.excess, found.error, found.mark


def about(*numbers: float) -> object:
    return pytest.approx(numbers, abs=0.001)


def test_a_mean_has_the_spread_of_the_others_and_the_size_of_both() -> None:
    (mean,) = compared("mean", OWN, REST)
    assert figures(mean) == about(2, 87.5, 50, 37.5, 40.825 * 0.75**0.5, 0)
    assert mean.errors == pytest.approx(37.5 / mean.error)


def test_others_who_all_have_the_same_points_are_no_measure() -> None:
    assert compared("mean", OWN, works(0, 0, 4, 0, 0)) == []


def test_at_a_border_the_usual_share_is_a_half_or_the_larger_one_of_the_others() -> None:
    own = works(0, 0, 2, 6, 0)
    for rest, usual, error in ((works(1, 1, 2, 5, 0), 66.667, 100 / 6), (works(1, 1, 3, 0, 0), 50, 17.678)):
        (border,) = compared("border", own, rest, Scale((9, 3, 0), 4))
        assert figures(border) == about(8, 75, usual, 75 - usual, error, 4)


def test_a_border_is_compared_from_one_point_to_the_most_and_where_somebody_is() -> None:
    found = compared("border", works(1, 1, 0, 0, 1), REST, Scale((1, 3, 4), 4))
    assert [(each.count, each.value, each.mark) for each in found] == [(2, 50, 3), (1, 100, 5)]
    assert compared("border", OWN, REST, Scale((0, 5, 0), 4)) == [], "nobody has less than none, or five"


def halves(
    own: tuple[float, float], rest: tuple[float, float], others: tuple[float, ...] = (-20, 0, 20)
) -> list[Comparison]:
    """A school and the others by their means of the easier and the harder items."""
    contrasts = (10, 30), others
    one, other = (
        replace(
            REST, easy=sample_of(easy), hard=sample_of(hard), contrast=sum(map(sample_of, found), Moments())
        )
        for (easy, hard), found in zip((own, rest), contrasts, strict=True)
    )
    return compared("harder", one, other)


def test_harder_items_above_and_easier_ones_below_are_told_and_equal_ones_are_not() -> None:
    (harder,) = halves((40, 60), (60, 40))
    assert figures(harder) == about(2, 20, 0, 20, 20 * (5 / 6) ** 0.5, 0)
    for own, rest in (((60, 60), (60, 40)), ((40, 40), (60, 40)), ((70, 60), (60, 40)), ((40, 30), (60, 40))):
        assert halves(own, rest) == [], (own, rest)
    assert halves((40, 60), (60, 40), (-20, -20)) == [], "all the others are alike, so they are no measure"
    assert compared("harder", OWN, REST) == [], "of so few items no halves are told apart"


def test_marks_above_the_journal_are_counted_where_both_sides_have_a_journal() -> None:
    own, rest = works(0, 5, journal=(0, 1, 3)), works(9, 9, journal=(2, 4, 1))
    (journal,) = compared("journal", own, rest)
    usual = 200 / 9
    error = 100 * (2 / 9 * 7 / 9 * (1 / 4 + 1 / 7)) ** 0.5
    assert figures(journal) == about(4, 75, usual, 75 - usual, error, 0)
    assert compared("journal", own, works(9, 9)) == compared("journal", works(0, 5), rest) == []


def test_one_number_has_no_spread_and_none_has_no_mean() -> None:
    assert (sample_of(7).spread, Moments().mean, Moments().spread) == (0, 0, 0)
    assert Moments(2, 2, 1.9999).spread == 0, "what is below nothing by rounding is nothing"


def test_a_figure_is_a_sign_from_its_thresholds_on_and_not_before() -> None:
    just = Comparison("journal", OWN, LIMITS.participants, 45, 30, 5)
    assert is_sign(just, LIMITS)
    for less in (replace(just, count=9), replace(just, value=44.9, error=1), replace(just, error=5.01)):
        assert not is_sign(less, LIMITS), less
    border = Comparison("border", OWN, LIMITS.pair, 70, 50, 1)
    assert is_sign(border, LIMITS), "fewer works are enough at a border"
    assert not is_sign(replace(border, count=7), LIMITS)


def test_a_reason_is_told_in_tenths() -> None:
    assert reason_of(Comparison("border", OWN, 8, 75.04, 50.04, 12.5, 3)) == SampleReason(
        sign="border", subject="физика", grade=8, count=8, value=750, usual=500, excess=250, error=125,
        errors=20, mark=3,
    )  # fmt: skip


def judged(code: str, *excesses: float, pick: Pick | None = None) -> Judged:
    reasons = tuple(Comparison("mean", OWN, 10, 50 + each, 50, 1) for each in excesses)
    return Judged(School(code, code, ()), reasons, reasons, is_proposed=bool(reasons), pick=pick)


def test_more_signs_come_before_a_clearer_one_and_the_clearest_of_them_counts() -> None:
    schools = (judged("А", 90), judged("Б", 20, 30), judged("В", 10, 40), judged("Г"), judged("Д", 40, 25))
    assert [each.school.code for each in Proposal(schools).taken] == ["В", "Д", "Б", "А"]
    assert [(row.head, row.why) for row in Proposal(schools).rows] == [(code, "") for code in "АБВД"]
    assert not Judged(School("Г", "Г", ()), (), ()).is_taken
