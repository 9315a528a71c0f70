"""Schools of a district as last year's results would show them, made by chance that is always the same."""

from collections.abc import Iterable, Sequence
from random import Random

from custody.sampling.gathering import gathered
from custody.sampling.results import Result, Results, Scale, Work

PHYSICS = Work("физика", 8)
SCALE = Scale((5, 8, 11), 18)
ITEMS = (1, 2, 1, 1, 1, 1, 2, 1, 2, 3, 3)
EASE = (0.8, 0.5, 0.7, 0.65, 0.6, 0.75, 0.45, 0.6, 0.35, 0.3, 0.2)
"""How likely each point of an item is; the maxima are those of a work of 18 points."""


def written(organisation: str, items: Sequence[int], journal: int | None = None) -> Result:
    """One participant's work with these points."""
    points = sum(items)
    return Result(organisation, PHYSICS, points, mark_of(points), journal, tuple(items))


def mark_of(points: int) -> int:
    """The mark by the scale."""
    return 2 + sum(points >= border for border in SCALE.borders)


def school(code: str, number: int, seed: int, easier: float = 0.0, harder: float = 0.0) -> list[Result]:
    """A school of so many participants; the chances of items are shifted by so much."""
    luck = Random(seed)  # noqa: S311 - the same at every look
    half = sorted(EASE)[len(EASE) // 2]
    rows = []
    for _ in range(number):
        chances = [ease + (easier if ease > half else harder) for ease in EASE]
        items = [
            sum(luck.random() < chance for _ in range(most))
            for most, chance in zip(ITEMS, chances, strict=True)
        ]
        rows.append(written(code, items, max(2, min(5, mark_of(sum(items)) + luck.choice((0, 0, 0, -1, 1))))))
    return rows


def results(*groups: Iterable[Result]) -> Results:
    """A file with these participants."""
    return gathered([row for group in groups for row in group], {}, {PHYSICS: SCALE})


DISTRICT = [
    written("Р0", ITEMS, 5), *(row for number in range(8) for row in school(f"Р{number}", 40, number)),
]  # fmt: skip
"""Eight ordinary schools, and one participant who has done everything."""
