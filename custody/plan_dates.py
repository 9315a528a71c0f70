"""What can be wrong with the days of the sheet of sittings: single ones, and windows of them."""

from collections.abc import Iterator

from custody.plan import PlanError, Problem
from custody.plan_rows import NO_DATE, PlanRows, fold

YEARS = (2000, 2100)
LONGEST_CAMPAIGN_DAYS = 366


def date_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Years that are slips, and days that are far from the others."""
    lowest, highest = YEARS
    days = [placed.said.date for placed in rows.sittings if lowest <= placed.said.date.year <= highest]
    first = min(days, default=NO_DATE)
    for placed in rows.sittings:
        day, problem, expected = placed.said.date, Problem.OUT_OF_RANGE, tuple(map(str, YEARS))
        if day == NO_DATE:
            continue
        if lowest <= day.year <= highest:
            problem, expected = Problem.FAR_DATE, (first.isoformat(),)
            if (day - first).days <= LONGEST_CAMPAIGN_DAYS:
                continue
        yield PlanError("sittings", placed.row, "date", problem, day.isoformat(), expected)


def window_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Windows that end before they begin, or last longer than a campaign."""
    for placed in rows.sittings:
        said, first = placed.said, (placed.said.date.isoformat(),)
        if said.until is None or NO_DATE in (said.date, said.until):
            continue
        until = said.until.isoformat()
        if said.until < said.date:
            yield PlanError("sittings", placed.row, "until", Problem.WINDOW_SWAPPED, until, first)
        elif (said.until - said.date).days > LONGEST_CAMPAIGN_DAYS:
            yield PlanError("sittings", placed.row, "until", Problem.FAR_DATE, until, first)


def duplicates(rows: PlanRows) -> Iterator[PlanError]:
    """The same work twice: by its day, or the first or the last day of its window."""
    seen: set[tuple[object, ...]] = set()
    for placed in rows.sittings:
        said = placed.said
        work = (fold(said.organisation), fold(said.subject), said.grade)
        days = {(*work, "first", said.date), (*work, "last", said.until or said.date)}
        if said.organisation and said.subject and said.date != NO_DATE and days & seen:
            yield PlanError("sittings", placed.row, "date", Problem.DUPLICATE_SITTING, said.date.isoformat())
        seen |= days
