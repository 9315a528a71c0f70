"""Each sheet's rows as what they say: the campaign, organisations, people, sittings and days."""

from collections.abc import Callable
from typing import TypeVar

from custody.plan import PlanError, PlanGrant, PlanOrganisation, PlanSitting, Problem
from custody.plan_rows import NO_DATE, PersonRow, Placed, PlanRows
from documents import plan_lists as lists
from documents.plan_campaign import campaign_of, named_metasubject
from documents.plan_cells import RowCells
from documents.plan_optional_lines import (
    callsign_of,
    day_of,
    maybe_day,
    place_of,
    programme_of,
    room_of,
)
from documents.plan_sheets import STRUCTURE, Tables, campaign_cells
from documents.plan_tasks import task_of

T = TypeVar("T")


def plan_rows(tables: Tables, errors: list[PlanError]) -> PlanRows:
    """Everything that the sheets say; each unusable cell leaves a complaint and a stand-in."""
    lost = any(error.sheet == "campaign" and error.problem in STRUCTURE for error in errors)
    campaign = campaign_cells(
        tables["campaign"], [] if lost else errors
    )  # a lost sheet is one fault, not five
    sittings = tuple(Placed(row.row, _sitting(row)) for row in tables["sittings"])
    return PlanRows(
        campaign=named_metasubject(campaign_of(campaign), (each.said.subject for each in sittings)),
        campaign_rows=tuple(campaign.rows.items()),
        organisations=tuple(Placed(row.row, _organisation(row)) for row in tables["organisations"]),
        people=tuple(Placed(row.row, _person(row)) for row in tables["people"]),
        sittings=sittings,
        calendar=_placed(tables.get("calendar"), day_of),
        rooms=_placed(tables.get("rooms"), room_of),
        roadmap=_placed(tables.get("roadmap"), task_of),
        programmes=_placed(tables.get("programmes"), programme_of),
        places=_placed(tables.get("places"), place_of),
    )


def _organisation(row: RowCells) -> PlanOrganisation:
    return PlanOrganisation(
        row.text("code"), row.text("name"), row.text("place"), row.number("week"),
        kind=row.maybe("kind"), district=row.maybe("district"), distance=row.number("distance"),
        parent=row.maybe("parent"), checking_place=row.maybe("checking_place"),
    )  # fmt: skip


def _person(row: RowCells) -> PersonRow:
    role = row.word("role", lists.ROLE_WORDS, lists.ROLE_SYNONYMS, Problem.UNKNOWN_ROLE)
    return PersonRow(
        callsign=row.text("callsign").replace(" ", "").upper(),
        grant=PlanGrant(role, row.listed("organisations"), row.listed("subjects")),
        own_organisation=row.text("own_organisation", required=False) or None,
        years=row.number("years"),
        checking_place=row.maybe("checking_place"),
    )


def _sitting(row: RowCells) -> PlanSitting:
    grade, day = row.grade("grade", required=True), row.day("date")
    return PlanSitting(
        organisation=row.text("organisation"),
        subject=row.text("subject"),
        grade=_or(grade, 1),
        date=NO_DATE if grade is None else day,
        starts=row.clock("starts"),
        packets=_or(row.number("packets"), 1),
        listed=row.number("listed"),
        observer=callsign_of(row, "observer"),
        expert=callsign_of(row, "expert"),
        until=maybe_day(row, "until"),
    )


def _placed(rows: tuple[RowCells, ...] | None, read: Callable[[RowCells], T]) -> tuple[Placed[T], ...] | None:
    """The rows of a sheet that may be missing."""
    return None if rows is None else tuple(Placed(row.row, read(row)) for row in rows)


def _or(number: int | None, usual: int) -> int:
    return usual if number is None else number
