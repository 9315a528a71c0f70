"""Each sheet's rows as what they say: the campaign, organisations, people, sittings and days."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from custody.plan import (
    PlanDay,
    PlanError,
    PlanGrant,
    PlanOrganisation,
    PlanRoom,
    PlanSitting,
    Problem,
)
from custody.plan_calendar import WORD
from custody.plan_rows import NO_DATE, PersonRow, Placed, PlanRows
from documents import plan_lists as lists
from documents.plan_campaign import campaign_of
from documents.plan_cells import RowCells
from documents.plan_sheets import STRUCTURE, Tables, campaign_cells
from documents.plan_tasks import task_of

T = TypeVar("T")


def plan_rows(tables: Tables, errors: list[PlanError]) -> PlanRows:
    """Everything that the sheets say; each unusable cell leaves a complaint and a stand-in."""
    lost = any(error.sheet == "campaign" and error.problem in STRUCTURE for error in errors)
    campaign = campaign_cells(
        tables["campaign"], [] if lost else errors
    )  # a lost sheet is one fault, not five
    return PlanRows(
        campaign=campaign_of(campaign),
        campaign_rows=tuple(campaign.rows.items()),
        organisations=tuple(Placed(row.row, _organisation(row)) for row in tables["organisations"]),
        people=tuple(Placed(row.row, _person(row)) for row in tables["people"]),
        sittings=tuple(Placed(row.row, _sitting(row)) for row in tables["sittings"]),
        calendar=_placed(tables.get("calendar"), _day),
        rooms=_placed(tables.get("rooms"), _room),
        roadmap=_placed(tables.get("roadmap"), task_of),
    )


def _organisation(row: RowCells) -> PlanOrganisation:
    return PlanOrganisation(row.text("code"), row.text("name"), row.text("place"), row.number("week"))


def _person(row: RowCells) -> PersonRow:
    role = row.word("role", lists.ROLE_WORDS, lists.ROLE_SYNONYMS, Problem.UNKNOWN_ROLE)
    return PersonRow(
        callsign=row.text("callsign").replace(" ", "").upper(),
        grant=PlanGrant(role, row.listed("organisations"), row.listed("subjects")),
        own_organisation=row.text("own_organisation", required=False) or None,
        years=row.number("years"),
    )


def _sitting(row: RowCells) -> PlanSitting:
    grade, day = row.number("grade", required=True), row.day("date")
    return PlanSitting(
        organisation=row.text("organisation"),
        subject=row.text("subject"),
        grade=_or(grade, 1),
        date=NO_DATE if grade is None else day,
        starts=row.clock("starts"),
        packets=_or(row.number("packets"), 1),
        listed=row.number("listed"),
        observer=_callsign(row, "observer"),
        expert=_callsign(row, "expert"),
    )


def _placed(rows: tuple[RowCells, ...] | None, read: Callable[[RowCells], T]) -> tuple[Placed[T], ...] | None:
    """The rows of a sheet that may be missing."""
    return None if rows is None else tuple(Placed(row.row, read(row)) for row in rows)


def _room(row: RowCells) -> PlanRoom:
    return PlanRoom(
        organisation=row.text("organisation"),
        room=row.text("room"),
        day=_maybe_day(row, "day"),
        subject=row.text("subject", required=False),
        grade=row.number("grade"),
        seats=row.number("seats"),
        participants=row.number("participants"),
    )


def _maybe_day(row: RowCells, column: str) -> date | None:
    return None if row.cells.get(column) is None else row.day(column)


def _day(row: RowCells) -> PlanDay:
    day = row.day("date")
    word = row.word("works", lists.DAY_WORDS, lists.DAY_SYNONYMS, Problem.UNKNOWN_DAY)
    return PlanDay(day if word else NO_DATE, word == WORD[True], row.text("note", required=False))


def _or(number: int | None, usual: int) -> int:
    return usual if number is None else number


def _callsign(row: RowCells, column: str) -> str | None:
    return row.text(column, required=False).replace(" ", "").upper() or None
