"""What no single cell of the workbook shows: ranges, duplicates, and names that lead nowhere or to harm."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import get_args

from custody.plan import PROCEDURES, PlanError, Problem
from custody.plan_calendar import calendar_errors, hour_errors
from custody.plan_people import people_errors
from custody.plan_roadmap import task_errors
from custody.plan_rooms import room_errors
from custody.plan_rows import PlanRows, Sheet, fold
from custody.plan_sittings import sitting_errors

_SHEETS: tuple[str, ...] = get_args(Sheet)
_CODE = re.compile(r"[^,;\n]{1,24}")
_NAME_LENGTH = 200
_WEEK = (5, 6)
_RANGES = {
    "check_days": (1, 30),
    "upload_days": (1, 60),
    "week": _WEEK,
    "years_needed": (0, 40),
    "undo_minutes": (0, 1440),
    "offer_minutes": (1, 1440),
    "silent_hours": (1, 168),
    "room_seats": (1, 500),
    "works_a_day": (1, 500),
}


def check_plan(rows: PlanRows) -> tuple[PlanError, ...]:
    """Every contradiction within a workbook that could be read, in the order of its sheets and rows."""
    found = chain(
        _empty_sheets(rows), _campaign(rows), hour_errors(rows), _organisations(rows), people_errors(rows),
        sitting_errors(rows), calendar_errors(rows), room_errors(rows), task_errors(rows),
    )  # fmt: skip
    return tuple(sorted(found, key=lambda error: (_SHEETS.index(error.sheet), error.row)))


def _empty_sheets(rows: PlanRows) -> Iterator[PlanError]:
    for sheet, placed in zip(_SHEETS[1:4], (rows.organisations, rows.people, rows.sittings), strict=True):
        if not placed:
            yield PlanError(sheet, 0, "", Problem.EMPTY_SHEET)


def _campaign(rows: PlanRows) -> Iterator[PlanError]:
    at = dict(rows.campaign_rows)
    campaign = rows.campaign
    if campaign.key and not _CODE.fullmatch(campaign.key):
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
    yield from _too_long("campaign", at.get("title", 0), [("title", campaign.title)])


def _organisations(rows: PlanRows) -> Iterator[PlanError]:
    seen: set[str] = set()
    for placed in rows.organisations:
        said, row = placed.said, placed.row
        if said.code and not _CODE.fullmatch(said.code):
            yield PlanError("organisations", row, "code", Problem.BAD_CODE, said.code)
        if said.code and fold(said.code) in seen:
            yield PlanError("organisations", row, "code", Problem.DUPLICATE_ORGANISATION, said.code)
        seen.add(fold(said.code))
        if said.week is not None and said.week not in _WEEK:
            expected = tuple(map(str, _WEEK))
            yield PlanError("organisations", row, "week", Problem.OUT_OF_RANGE, str(said.week), expected)
        yield from _too_long("organisations", row, [("name", said.name), ("place", said.place)])


def _too_long(sheet: str, row: int, texts: Iterable[tuple[str, str]]) -> Iterator[PlanError]:
    for column, text in texts:
        if len(text) > _NAME_LENGTH:
            yield PlanError(sheet, row, column, Problem.TOO_LONG, text[:40], (str(_NAME_LENGTH),))
