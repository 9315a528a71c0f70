"""What can be wrong between the rows of the roadmap, and with what they say."""

from collections.abc import Iterable, Iterator

from custody.plan_problems import PlanError, Problem
from custody.plan_rows import NO_DATE, Placed, PlanRows, fold
from custody.plan_tasks import PlanTask

LONGEST_TASK = 200
LONGEST_FORM = 120
MOST_FORMS = 20
MOST_REMINDERS = 5
_DAYS, _NUMBERS = (1, 90), (1, 999)


def task_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the roadmap's rows: swapped dates, long texts, numbers out of range, and repeats."""
    seen: set[object] = set()
    for placed in rows.roadmap or ():
        said, row = placed.said, placed.row
        yield from _limits(placed)
        if said.since is not None and NO_DATE not in (said.since, said.until) and said.since > said.until:
            day, since = said.until.isoformat(), (said.since.isoformat(),)
            yield PlanError("roadmap", row, "until", Problem.DATES_SWAPPED, day, since)
        named = (fold(said.task), said.role) if said.task else None
        for column, key, value in (("task", named, said.task[:40]), ("number", said.number, said.number)):
            if key is not None and key in seen:
                yield PlanError("roadmap", row, column, Problem.DUPLICATE_TASK, str(value))
            seen.add(key)


def _limits(placed: Placed[PlanTask]) -> Iterator[PlanError]:
    said, row = placed.said, placed.row
    numbers = (("number", (said.number,), _NUMBERS), ("remind_days", said.remind_days, _DAYS))
    for column, found, (lowest, highest) in numbers:
        for each in found:
            if each is not None and not lowest <= each <= highest:
                limits = (str(lowest), str(highest))
                yield PlanError("roadmap", row, column, Problem.OUT_OF_RANGE, str(each), limits)
    yield from _too_long(row, "task", (said.task,), LONGEST_TASK)
    yield from _too_long(row, "forms", said.forms, LONGEST_FORM)
    lists = (("forms", said.forms, MOST_FORMS), ("remind_days", said.remind_days, MOST_REMINDERS))
    for column, many, most in lists:
        if len(many) > most:
            yield PlanError("roadmap", row, column, Problem.OUT_OF_RANGE, str(len(many)), ("0", str(most)))
    if said.kind == "collection" and not said.forms:
        yield PlanError("roadmap", row, "forms", Problem.MISSING_VALUE)


def _too_long(row: int, column: str, texts: Iterable[str], most: int) -> Iterator[PlanError]:
    for text in texts:
        if len(text) > most:
            yield PlanError("roadmap", row, column, Problem.TOO_LONG, text[:40], (str(most),))
