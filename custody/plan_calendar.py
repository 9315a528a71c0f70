"""What can be wrong with the hours of a campaign, and between the rows of the sheet of the calendar."""

import re
from collections.abc import Iterator
from datetime import time

from custody.plan import PlanCampaign, PlanError, Problem
from custody.plan_rows import NO_DATE, PlanRows

WORD = {True: "working", False: "off"}
"""How a day of the calendar is called."""

EXAMPLE_HOURS, EXAMPLE_QUIET = "24, 3", "22:00-07:00"
MOST_HOURS = 5
_HOURS = (1, 168)
_MORNING, _EVENING = (time(5), time(11, 59)), (time(12), time(23))
_YEARS = (2000, 2100)
_NOTE_LENGTH = 200
_QUIET = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")


def hour_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the hours at which the clock speaks or is silent."""
    at, campaign = dict(rows.campaign_rows), rows.campaign
    for column, value, wrong, example in (
        ("remind_hours", campaign.remind_hours, not _are_hours(campaign), EXAMPLE_HOURS),
        ("quiet", campaign.quiet, not _is_quiet(campaign), EXAMPLE_QUIET),
    ):
        if wrong:
            problem = Problem.BAD_HOURS if column == "remind_hours" else Problem.BAD_QUIET
            yield PlanError("campaign", at.get(column, 0), column, problem, value, (example,))
    for column, moment, limits in (
        ("morning", campaign.morning, _MORNING), ("evening", campaign.evening, _EVENING),
    ):  # fmt: skip
        if not limits[0] <= moment <= limits[1]:
            can_be = tuple(f"{limit:%H:%M}" for limit in limits)
            problem = Problem.OUT_OF_RANGE
            yield PlanError("campaign", at.get(column, 0), column, problem, f"{moment:%H:%M}", can_be)


def _are_hours(campaign: PlanCampaign) -> bool:
    said = campaign.remind_hours.split()
    known = {int(each) for each in said if re.fullmatch(r"\d{1,3}", each, re.ASCII)}
    return len(known) == len(said) <= MOST_HOURS and all(_HOURS[0] <= each <= _HOURS[1] for each in known)


def _is_quiet(campaign: PlanCampaign) -> bool:
    first, _, last = campaign.quiet.partition("-")
    return not campaign.quiet or bool(_QUIET.fullmatch(campaign.quiet) and first != last)


def calendar_errors(rows: PlanRows) -> Iterator[PlanError]:
    """Every fault of the calendar's rows: years, and days that stand there twice."""
    seen: dict[object, bool] = {}
    for placed in rows.calendar or ():
        said, row = placed.said, placed.row
        if len(said.note) > _NOTE_LENGTH:
            limit = (str(_NOTE_LENGTH),)
            yield PlanError("calendar", row, "note", Problem.TOO_LONG, said.note[:40], limit)
        if said.date == NO_DATE:
            continue
        day = said.date.isoformat()
        if not _YEARS[0] <= said.date.year <= _YEARS[1]:
            yield PlanError("calendar", row, "date", Problem.OUT_OF_RANGE, day, tuple(map(str, _YEARS)))
        if said.date in seen:
            earlier = WORD[seen[said.date]]
            problem = Problem.DUPLICATE_DAY if seen[said.date] == said.works else Problem.DAY_BOTH
            yield PlanError("calendar", row, "date", problem, day, (earlier,))
        seen.setdefault(said.date, said.works)
