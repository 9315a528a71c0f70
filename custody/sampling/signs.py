"""The four comparisons of a school with all the others, each with its formula (M 3.2, 5).

Shares, means and gaps are in percent or percentage points (`p.p.`). A school is never part of what it is
compared with. Every comparison has a standard error that grows as a school gets smaller, so that a class of
ten needs a far larger gap than three classes of thirty: that, and a least number of works, is what keeps
chance from naming small schools.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

from custody.sampling.moments import Moments
from custody.sampling.results import MARKS, PERCENT, Distribution, Scale

SIGNS = ("mean", "border", "harder", "journal")
EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Comparison:
    """A school's figure beside the usual one, in percent; `mark` is that of the border, 0 for the others."""

    sign: str
    work: Distribution
    count: int
    value: float
    usual: float
    error: float
    mark: int = 0

    @property
    def excess(self) -> float:
        """By so many percentage points the school's figure is above the usual one."""
        return self.value - self.usual

    @property
    def errors(self) -> float:
        """How many standard errors that is (z)."""
        return self.excess / self.error


def comparisons(own: Distribution, rest: Distribution, scale: Scale) -> Iterator[Comparison]:
    """Everything of one work that can be compared at all."""
    yield from _mean(own, rest)
    for number, border in enumerate(scale.borders):
        yield from _border(own, rest, border, MARKS[number + 1])
    yield from _harder(own, rest)
    yield from _journal(own, rest)


def _mean(own: Distribution, rest: Distribution) -> Iterator[Comparison]:
    """Mean of the points in percent of the maximum; error = s·√(1/n + 1/N), s the spread of the others."""
    ours, theirs = own.percents, rest.percents
    if theirs.spread:
        yield Comparison("mean", own, ours.count, ours.mean, theirs.mean, _error(ours, theirs))


def _border(own: Distribution, rest: Distribution, border: int, mark: int) -> Iterator[Comparison]:
    """Of the works just at a border and a point below it the share of those at it.

    Without a hand in it both numbers of points are about as frequent, p = 1/2, unless they are not so in the
    other schools either: then p is theirs, (a + 1)/(a + b + 2). Error = √(p·(1 − p)/n).
    """
    if not 0 < border < len(own.points):
        return
    at, below = own.points[border], own.points[border - 1]
    others, under = rest.points[border], rest.points[border - 1]
    usual = max(EVEN, (others + 1) / (others + under + 2))
    if number := at + below:
        error = PERCENT * sqrt(usual * (1 - usual) / number)
        yield Comparison("border", own, number, PERCENT * at / number, PERCENT * usual, error, mark)


def _harder(own: Distribution, rest: Distribution) -> Iterator[Comparison]:
    """Share of the points of the harder items less that of the easier ones; error as that of the mean.

    Told only where the school did the easier items worse and the harder ones better than the others: a
    strong school does the easier ones better too, a weak one the harder ones worse, and neither is named.
    """
    ours, theirs = own.contrast, rest.contrast
    if theirs.spread and own.easy.mean < rest.easy.mean and own.hard.mean > rest.hard.mean:
        yield Comparison("harder", own, ours.count, ours.mean, theirs.mean, _error(ours, theirs))


def _journal(own: Distribution, rest: Distribution) -> Iterator[Comparison]:
    """Share of works whose mark is above that in the journal; p = (a + 1)/(N + 2) of the others.

    Error = √(p·(1 − p)·(1/n + 1/N)).
    """
    number, others = sum(own.journal), sum(rest.journal)
    if number and others:
        usual = (rest.journal[2] + 1) / (others + 2)
        error = PERCENT * sqrt(usual * (1 - usual) * (1 / number + 1 / others))
        yield Comparison(
            "journal", own, number, PERCENT * own.journal[2] / number, PERCENT * usual, error
        )  # fmt: skip


def _error(ours: Moments, theirs: Moments) -> float:
    return theirs.spread * sqrt(1 / ours.count + 1 / theirs.count)
