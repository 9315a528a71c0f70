"""Participants' rows become distributions of schools at once; nothing of a single participant is left."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from statistics import fmean

from custody.sampling.moments import Moments, sample_of
from custody.sampling.results import (
    MARKS,
    PERCENT,
    Distribution,
    Result,
    Results,
    Scale,
    School,
    Work,
)

ITEMS_LEAST = 4
"""Of fewer items no easier and harder half is told apart."""


def gathered(rows: Iterable[Result], names: Mapping[str, str], scales: Mapping[Work, Scale]) -> Results:
    """The file by schools; the scale of a work that none was given for is read off its rows."""
    by_work: defaultdict[Work, list[Result]] = defaultdict(list)
    for row in rows:
        by_work[row.work].append(row)
    known = {work: _scale(scales.get(work), found) for work, found in sorted(by_work.items())}
    schools: defaultdict[str, list[Distribution]] = defaultdict(list)
    for work, scale in known.items():
        for code, distribution in _of_work(work, by_work[work], scale):
            schools[code].append(distribution)
    made = (School(code, names.get(code, code), tuple(works)) for code, works in sorted(schools.items()))
    return Results(tuple(made), known)


def _scale(given: Scale | None, rows: Sequence[Result]) -> Scale:
    """The given borders, and as many points as anybody has; or all of it as the marks tell."""
    read = scale_of(rows)
    return Scale(given.borders, max(given.maximum, read.maximum, given.borders[-1])) if given else read


def scale_of(rows: Sequence[Result]) -> Scale:
    """The borders that fit the marks best: of a mark's possible borders that with the fewest rows astray."""
    most = max(row.points for row in rows)
    three, four, five = (_border(rows, mark, most) for mark in MARKS[1:])
    items = sum(_maxima(rows).values())
    return Scale((three, max(three, four), max(three, four, five)), max(most, items))


def _border(rows: Sequence[Result], mark: int, most: int) -> int:
    """Of equally good borders the highest: it is a number of points that somebody has."""
    better = Counter(row.points for row in rows if row.mark >= mark)
    worse = Counter(row.points for row in rows if row.mark < mark)
    steps = (better[points] - worse[points] for points in range(most + 1))
    astray = list(accumulate(steps, initial=worse.total()))
    return max(range(len(astray)), key=lambda border: (-astray[border], border))


def _of_work(work: Work, rows: Sequence[Result], scale: Scale) -> Iterable[tuple[str, Distribution]]:
    easy, hard, most = _halves(rows)
    by_school: defaultdict[str, list[Result]] = defaultdict(list)
    for row in rows:
        by_school[row.organisation].append(row)
    for code, own in by_school.items():
        shares = [(_share(row, easy, most), _share(row, hard, most)) for row in own] if easy else []
        counts, marks = Counter(row.points for row in own), Counter(row.mark for row in own)
        two, three, four, five = (marks[mark] for mark in MARKS)
        yield code, Distribution(
            work, tuple(counts[points] for points in range(scale.maximum + 1)), (two, three, four, five),
            _against_journal(own), _moments(one for one, _ in shares), _moments(two for _, two in shares),
            _moments(two - one for one, two in shares),
        )  # fmt: skip


def _halves(rows: Sequence[Result]) -> tuple[tuple[int, ...], tuple[int, ...], dict[int, int]]:
    """The easier and the harder items by the share of their points in the whole district, and their maxima.

    An item of which nobody has any points tells nothing and is left out.
    """
    most = _maxima(rows)
    if len(most) < ITEMS_LEAST:
        return (), (), {}
    done = {at: fmean(points for row in rows if (points := _had(row, at)) is not None) for at in most}
    ordered = sorted(most, key=lambda at: (-done[at] / most[at], at))
    half = len(ordered) // 2
    return tuple(ordered[:half]), tuple(ordered[-half:]), most


def _maxima(rows: Sequence[Result]) -> dict[int, int]:
    """The most that anybody has of each item; an item of which nobody has any is left out."""
    most: dict[int, int] = {}
    for row in rows:
        for at, points in enumerate(row.items):
            if points:
                most[at] = max(points, most.get(at, points))
    return most


def _share(row: Result, items: Iterable[int], most: Mapping[int, int]) -> float:
    """The participant's points of these items, in percent of what there was to have."""
    had = [(_had(row, at), most[at]) for at in items]
    done = [(points, limit) for points, limit in had if points is not None]
    return PERCENT * sum(points for points, _ in done) / max(1, sum(limit for _, limit in done))


def _had(row: Result, at: int) -> int | None:
    return row.items[at] if at < len(row.items) else None


def _moments(numbers: Iterable[float]) -> Moments:
    found = Moments()
    for number in numbers:
        found += sample_of(number)
    return found


def _against_journal(rows: Iterable[Result]) -> tuple[int, int, int]:
    compared = [(row.mark, row.journal) for row in rows if row.journal is not None]
    below = sum(mark < journal for mark, journal in compared)
    above = sum(mark > journal for mark, journal in compared)
    return below, len(compared) - below - above, above
