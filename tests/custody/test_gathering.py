"""Rows of participants become distributions of schools: borders, halves of items, sums; counted by hand."""

from dataclasses import replace

import pytest

from custody.sampling.gathering import gathered, scale_of
from custody.sampling.moments import Moments
from custody.sampling.results import Distribution, Result, Scale, Work
from tests.custody.sampled import PHYSICS

MATHS = Work("математика", 8)
SIX_ITEMS = (
    ("А", (1, 2, 0, 1, 0, 0)), ("А", (0, 1, 1, 0, 0, None)), ("Б", (1, 2, 1, 0, 3, 0)),
    ("Б", (1, None, 0, 0, 0, 0)),
)  # fmt: skip


def row(points: int, mark: int = 3, organisation: str = "А", work: Work = PHYSICS) -> Result:
    return Result(organisation, work, points, mark)


def with_items(organisation: str, *items: int | None) -> Result:
    return replace(row(sum(filter(None, items)), organisation=organisation), items=items)


def test_schools_and_works_come_in_their_order_whatever_that_of_the_rows() -> None:
    rows = [row(1, organisation="Б"), row(2), row(2, work=MATHS, organisation="Б"), row(0, organisation="Б")]
    found = gathered(rows, {"Б": "Боханская школа"}, {})
    assert [(each.code, each.name) for each in found.schools] == [("А", "А"), ("Б", "Боханская школа")]
    assert [each.work for each in found.schools[1].works] == [MATHS, PHYSICS]
    assert [each.count for each in found.schools] == [1, 3]
    assert found.count == 4
    assert found.schools[1].works[1].points == (1, 1, 0), "up to the most that anybody has"


@pytest.mark.parametrize(
    ("marks", "borders"),
    [
        (((0, 3),), (0, 1, 1)),
        (((0, 2), (1, 3)), (1, 2, 2)),
        (((2, 2), (3, 3), (4, 4), (5, 5)), (3, 4, 5)),
        (((2, 2), (2, 2), (2, 3), (4, 3)), (4, 5, 5)),
    ],
    ids=["nobody failed", "a point is a three", "every mark", "one astray"],
)
def test_borders_are_read_off_the_marks(
    marks: tuple[tuple[int, int], ...], borders: tuple[int, int, int]
) -> None:
    assert scale_of([row(*each) for each in marks]).borders == borders


def test_the_most_is_what_the_items_bring_together_or_what_the_given_scale_needs() -> None:
    assert scale_of([with_items("А", 2, 0, None), with_items("А", 0, 2, 1)]).maximum == 5
    for given, most in ((Scale((2, 3, 9), 0), 9), (Scale((1, 2, 3), 7), 7), (Scale((1, 2, 3), 2), 4)):
        found = gathered([row(4)], {}, {PHYSICS: given})
        assert found.scales[PHYSICS] == Scale(given.borders, most)
        assert len(found.schools[0].works[0].points) == most + 1


def sums(found: Moments) -> tuple[int, float, float]:
    return found.count, found.total, found.squares


def about(*numbers: float) -> object:
    """The sums of such a sample."""
    return pytest.approx((len(numbers), sum(numbers), sum(number * number for number in numbers)))


def test_the_easier_and_the_harder_half_are_told_by_the_whole_district_without_the_middle() -> None:
    found = gathered([with_items(code, *items) for code, items in SIX_ITEMS], {}, {})
    (one,), (other,) = (each.works for each in found.schools)
    assert sums(one.easy) == about(100, 100 / 3)
    assert sums(other.easy) == about(100, 100), "an item that the work does not have is not looked for"
    assert [sums(each.hard) for each in (one, other)] == [about(25, 0), about(75, 0)]
    assert [sums(each.contrast) for each in (one, other)] == [about(-75, -100 / 3), about(-25, -100)]


def test_of_four_items_two_are_easier_and_of_three_none_is() -> None:
    for items, shares in (((1, 1, 1, 1), (1, 1, 1)), ((1, 1, 1), (0, 0, 0)), ((1, 1, 1, 0), (0, 0, 0))):
        (found,) = gathered([with_items("А", *items)], {}, {}).schools[0].works
        assert (found.easy.count, found.hard.count, found.contrast.count) == shares, items
        assert found.hard.mean == 100 * shares[0]


def test_schools_are_put_together_and_taken_apart_in_every_figure() -> None:
    one = Distribution(PHYSICS, (1, 2), (4, 3, 2, 1), (1, 2, 3), Moments(1, 2, 4), Moments(3), Moments(2, 8))
    two = Distribution(PHYSICS, (5, 7), (1, 1, 2, 2), (6, 5, 4), Moments(1, 1, 1), Moments(2), Moments(1, 5))
    both = Distribution(
        PHYSICS, (6, 9), (5, 4, 4, 3), (7, 7, 7), Moments(2, 3, 5), Moments(5), Moments(3, 13)
    )
    assert one.together(two) == both
    assert both.without(two) == one


def test_points_are_told_in_percent_of_the_most() -> None:
    assert Distribution(PHYSICS, (1, 0, 3), (0, 0, 0, 0)).percents == Moments(4, 300, 30000)
    assert Distribution(PHYSICS, (0, 3), (0, 0, 0, 0)).percents == Moments(3, 300, 30000)
    assert Distribution(PHYSICS, (3,), (0, 0, 0, 0)).percents == Moments(3, 0, 0), "there were none to have"
