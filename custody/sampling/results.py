"""Results of works without names: a participant while a file is read, and a school's distribution after."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import add, sub
from typing import Any

from custody.sampling.moments import NOTHING, Moments

MARKS = (2, 3, 4, 5)
PERCENT = 100


@dataclass(frozen=True, slots=True, order=True)
class Work:
    """What was written: a subject in a grade."""

    subject: str
    grade: int


@dataclass(frozen=True, slots=True)
class Scale:
    """How points become marks: the least points of «3», «4» and «5», and the most there are."""

    borders: tuple[int, int, int]
    maximum: int


@dataclass(frozen=True, slots=True)
class Result:
    """One participant, known only while the file is read: points, mark of the work, mark in the journal.

    `items` are the points of each item, None where the work has no such item.
    """

    organisation: str
    work: Work
    points: int
    mark: int
    journal: int | None = None
    items: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Distribution:
    """The results of one work in one school, or in several together; nobody can be told from it.

    `points` counts works by their points from 0; `marks` by mark from 2 to 5; `journal` counts works whose
    mark is below, the same as, and above that in the journal. `easy` and `hard` are the shares of the points
    of the easier and the harder items in percent, a participant a number, and `contrast` is hard less easy.
    """

    work: Work
    points: tuple[int, ...]
    marks: tuple[int, int, int, int]
    journal: tuple[int, int, int] = (0, 0, 0)
    easy: Moments = NOTHING
    hard: Moments = NOTHING
    contrast: Moments = NOTHING

    @property
    def count(self) -> int:
        """How many have written it."""
        return sum(self.points)

    @property
    def percents(self) -> Moments:
        """The points in percent of the maximum, a participant a number."""
        scale = PERCENT / max(1, len(self.points) - 1)
        shares = [(number, at * scale) for at, number in enumerate(self.points)]
        return Moments(
            self.count, sum(number * share for number, share in shares),
            sum(number * share * share for number, share in shares),
        )  # fmt: skip

    def without(self, part: "Distribution") -> "Distribution":
        """All schools but one."""
        return self._with(part, sub)

    def together(self, other: "Distribution") -> "Distribution":
        """Two schools as one."""
        return self._with(other, add)

    def _with(self, other: "Distribution", how: Callable[[Any, Any], Any]) -> "Distribution":
        points = tuple(how(one, two) for one, two in zip(self.points, other.points, strict=True))
        two, three, four, five = map(how, self.marks, other.marks)
        below, same, above = map(how, self.journal, other.journal)
        easy, hard, contrast = (
            how(getattr(self, name), getattr(other, name)) for name in ("easy", "hard", "contrast")
        )
        return Distribution(
            self.work, points, (two, three, four, five), (below, same, above), easy, hard, contrast
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class School:
    """A school of the file with its works."""

    code: str
    name: str
    works: tuple[Distribution, ...]

    @property
    def count(self) -> int:
        """How many works were written."""
        return sum(each.count for each in self.works)


@dataclass(frozen=True, slots=True)
class Results:
    """A whole file of last year's results: schools by code, and the scale of every work."""

    schools: tuple[School, ...]
    scales: Mapping[Work, Scale]

    @property
    def count(self) -> int:
        """How many participants' rows there were."""
        return sum(each.count for each in self.schools)
