"""Tables of last year's results for tests."""

from collections.abc import Iterable, Sequence

from custody.sampling.results import Result
from documents.results_template import written
from tests.custody.sampled import ITEMS, SCALE

LABELS = [str(number) for number in range(1, len(ITEMS) + 1)]
SCALES = [("физика", 8, mark, least) for mark, least in zip((3, 4, 5), SCALE.borders, strict=True)]


def line(result: Result) -> list[object]:
    """The participant as a row."""
    work = result.work
    return [
        f"Школа {result.organisation}", result.organisation, work.subject, work.grade, result.points,
        result.mark, result.journal, *result.items,
    ]  # fmt: skip


def table(results: Iterable[Result], scales: Sequence[Sequence[object]] = SCALES) -> bytes:
    """The whole workbook."""
    return written([line(each) for each in results], scales, LABELS)
