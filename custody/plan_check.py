"""What no single cell of the workbook shows: ranges, duplicates, and names that lead nowhere or to harm."""

from collections.abc import Collection, Iterator
from itertools import chain
from typing import get_args

from custody.plan import PROCEDURES, PlanError, Problem
from custody.plan_calendar import calendar_errors, hour_errors
from custody.plan_organisations import CODE, WEEK, checking_places, organisation_errors, too_long
from custody.plan_people import people_errors
from custody.plan_places import place_errors
from custody.plan_programmes import programme_errors
from custody.plan_roadmap import task_errors
from custody.plan_rooms import room_errors
from custody.plan_rows import PlanRows, Sheet
from custody.plan_sittings import sitting_errors

_SHEETS: tuple[str, ...] = get_args(Sheet)
NAME_LENGTH, SUBJECT_LENGTH = 200, 60
_RANGES = {
    "check_days": (1, 30),
    "upload_days": (1, 60),
    "week": WEEK,
    "years_needed": (0, 40),
    "undo_minutes": (0, 1440),
    "offer_minutes": (1, 1440),
    "silent_hours": (1, 168),
    "question_hours": (1, 168),
    "room_seats": (1, 500),
    "works_a_day": (1, 500),
}


def check_plan(rows: PlanRows, profile: Collection[str] = ()) -> tuple[PlanError, ...]:
    """Every contradiction within a workbook that could be read, in the order of its sheets and rows.

    `profile` are the subjects of which the colleges' profile works can be (S 4).
    """
    found = chain(
        _empty_sheets(rows), _campaign(rows), hour_errors(rows), organisation_errors(rows),
        people_errors(rows), checking_places(rows, "people", rows.people), sitting_errors(rows),
        calendar_errors(rows), room_errors(rows), task_errors(rows), programme_errors(rows, profile),
        place_errors(rows),
    )  # fmt: skip
    return tuple(sorted(found, key=lambda error: (_SHEETS.index(error.sheet), error.row)))


def _empty_sheets(rows: PlanRows) -> Iterator[PlanError]:
    for sheet, placed in zip(_SHEETS[1:4], (rows.organisations, rows.people, rows.sittings), strict=True):
        if not placed:
            yield PlanError(sheet, 0, "", Problem.EMPTY_SHEET)


def _campaign(rows: PlanRows) -> Iterator[PlanError]:
    at = dict(rows.campaign_rows)
    campaign = rows.campaign
    if campaign.key and not CODE.fullmatch(campaign.key):
        yield PlanError("campaign", at.get("key", 0), "key", Problem.BAD_CODE, campaign.key)
    if campaign.procedure and campaign.procedure not in PROCEDURES:
        procedure = campaign.procedure
        where = at.get("procedure", 0)
        yield PlanError("campaign", where, "procedure", Problem.UNKNOWN_PROCEDURE, procedure, PROCEDURES)
    for column, (lowest, highest) in _RANGES.items():
        value = getattr(campaign, column)
        if not lowest <= value <= highest:
            limits = (str(lowest), str(highest))
            yield PlanError("campaign", at.get(column, 0), column, Problem.OUT_OF_RANGE, str(value), limits)
    titles = (("title", campaign.title), ("metasubject", campaign.metasubject))
    for (column, text), most in zip(titles, (NAME_LENGTH, SUBJECT_LENGTH), strict=True):
        yield from too_long("campaign", at.get(column, 0), [(column, text)], most)
