"""Each sheet's rows as what they say: the campaign, organisations, people and sittings."""

from dataclasses import replace
from datetime import time
from zoneinfo import available_timezones

from custody.plan import PlanCampaign, PlanError, PlanGrant, PlanOrganisation, PlanSitting, Problem
from custody.plan_people import nearest
from custody.plan_rows import NO_DATE, PersonRow, Placed, PlanRows
from documents import plan_words as words
from documents.plan_cells import RowCells
from documents.plan_sheets import STRUCTURE, Tables, campaign_cells

_STAND_IN = time(18)


def plan_rows(tables: Tables, errors: list[PlanError]) -> PlanRows:
    """Everything that the sheets say; each unusable cell leaves a complaint and a stand-in."""
    lost = any(error.sheet == "campaign" and error.problem in STRUCTURE for error in errors)
    campaign = campaign_cells(
        tables["campaign"], [] if lost else errors
    )  # a lost sheet is one fault, not five
    return PlanRows(
        campaign=_campaign(campaign),
        campaign_rows=tuple(campaign.rows.items()),
        organisations=tuple(Placed(row.row, _organisation(row)) for row in tables["organisations"]),
        people=tuple(Placed(row.row, _person(row)) for row in tables["people"]),
        sittings=tuple(Placed(row.row, _sitting(row)) for row in tables["sittings"]),
    )


def _campaign(cells: RowCells) -> PlanCampaign:
    campaign = PlanCampaign(
        key=cells.text("key"),
        title=cells.text("title"),
        procedure=cells.word(
            "procedure", words.PROCEDURE_WORDS, words.PROCEDURE_SYNONYMS, Problem.UNKNOWN_PROCEDURE
        ),
        timezone=_timezone(cells),
        closing=cells.clock("closing", required=True) or _STAND_IN,
    )
    campaign = replace(
        campaign,
        check_days=_or(cells.number("check_days"), campaign.check_days),
        upload_days=_or(cells.number("upload_days"), campaign.upload_days),
        week=_or(cells.number("week"), campaign.week),
        years_needed=_or(cells.number("years_needed"), campaign.years_needed),
        undo_minutes=_or(cells.number("undo_minutes"), campaign.undo_minutes),
        offer_minutes=_or(cells.number("offer_minutes"), campaign.offer_minutes),
    )
    if cells.cells.get("language") is None:
        return campaign
    unknown = Problem.UNKNOWN_LANGUAGE
    language = cells.word("language", words.LANGUAGE_WORDS, words.LANGUAGE_SYNONYMS, unknown)
    return replace(campaign, language=language)


def _timezone(cells: RowCells) -> str:
    said = cells.text("timezone")
    known = {name.casefold(): name for name in available_timezones()}
    if said and said.casefold() not in known:
        near = nearest(said, known.values()) if "/" in said else words.TIMEZONES
        cells.complain("timezone", Problem.UNKNOWN_TIMEZONE, *near)
    return known.get(said.casefold(), said)


def _organisation(row: RowCells) -> PlanOrganisation:
    return PlanOrganisation(row.text("code"), row.text("name"), row.text("place"), row.number("week"))


def _person(row: RowCells) -> PersonRow:
    role = row.word("role", words.ROLE_WORDS, words.ROLE_SYNONYMS, Problem.UNKNOWN_ROLE)
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


def _or(number: int | None, usual: int) -> int:
    return usual if number is None else number


def _callsign(row: RowCells, column: str) -> str | None:
    return row.text(column, required=False).replace(" ", "").upper() or None
