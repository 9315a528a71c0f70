"""A school's own marks of last year and the independent ones of now, side by side: figures, no verdict."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from custody.plan_rows import fold
from custody.sampling.results import PERCENT, Results


def key_of(organisation: str, subject: str, grade: str) -> tuple[str, str, str]:
    """By what a work is the same in both years, in any letters."""
    return fold(organisation), subject.casefold(), grade


@dataclass(frozen=True, slots=True)
class GradeCounts:
    """How the works of a subject and a grade in an organisation were marked.

    `marks` counts works by mark from 2 to 5; `percent` is the mean of the points in percent of the maximum.
    """

    organisation: str
    subject: str
    grade: str
    marks: tuple[int, int, int, int]
    percent: float

    @property
    def key(self) -> tuple[str, str, str]:
        """Where the other year's counts of the same work are found: code and subject in any letters."""
        return key_of(self.organisation, self.subject, self.grade)

    @property
    def count(self) -> int:
        """How many works were marked."""
        return sum(self.marks)

    @property
    def shares(self) -> tuple[float, float, float, float]:
        """The marks from 2 to 5 in percent of the works."""
        whole = max(1, self.count)
        two, three, four, five = (PERCENT * number / whole for number in self.marks)
        return two, three, four, five


@dataclass(frozen=True, slots=True)
class Pair:
    """One work of one school in both years; the classes are not the same, nor are the items."""

    name: str
    before: GradeCounts
    now: GradeCounts

    @property
    def change(self) -> float:
        """By so many percentage points the mean is higher now; below 0 it is lower."""
        return self.now.percent - self.before.percent


def own_counts(results: Results) -> tuple[GradeCounts, ...]:
    """Last year's marks of every school as it gave them itself."""
    return tuple(
        GradeCounts(school.code, each.work.subject, str(each.work.grade), each.marks, each.percents.mean)
        for school in results.schools
        for each in school.works
    )


def pairs(
    before: Iterable[GradeCounts], now: Iterable[GradeCounts], names: Mapping[str, str]
) -> tuple[Pair, ...]:
    """Every work that there is of both years, by school, subject and grade."""
    known = {each.key: each for each in before}
    ordered = sorted(now, key=lambda each: each.key)
    both = ((known[each.key], each) for each in ordered if each.key in known and each.count)
    return tuple(Pair(names.get(old.organisation, old.organisation), old, new) for old, new in both)
