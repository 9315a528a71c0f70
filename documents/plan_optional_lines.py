"""The rows of the optional sheets as what they say: days, rooms, programmes, checking places."""

from datetime import date

from custody.plan import PlanDay, PlanPlace, PlanProgramme, PlanRoom, Problem
from custody.plan_calendar import WORD
from custody.plan_rows import NO_DATE
from documents import plan_lists as lists
from documents.plan_cells import RowCells


def room_of(row: RowCells) -> PlanRoom:
    """A room, for what it is for."""
    return PlanRoom(
        organisation=row.text("organisation"),
        room=row.text("room"),
        day=maybe_day(row, "day"),
        subject=row.text("subject", required=False),
        grade=row.grade("grade"),
        seats=row.number("seats"),
        participants=row.number("participants"),
    )


def maybe_day(row: RowCells, column: str) -> date | None:
    """A date, if there is one."""
    return None if row.cells.get(column) is None else row.day(column)


def day_of(row: RowCells) -> PlanDay:
    """A day of the calendar."""
    day = row.day("date")
    word = row.word("works", lists.DAY_WORDS, lists.DAY_SYNONYMS, Problem.UNKNOWN_DAY)
    return PlanDay(day if word else NO_DATE, word == WORD[True], row.text("note", required=False))


def programme_of(row: RowCells) -> PlanProgramme:
    """A profession or a specialty in one course."""
    level = row.word("level", lists.LEVEL_WORDS, lists.LEVEL_SYNONYMS, Problem.UNKNOWN_LEVEL)
    course, participants = row.grade("course", required=True), row.number("participants", required=True)
    return PlanProgramme(
        organisation=row.text("organisation"),
        code=row.text("code"),
        name=row.text("name"),
        level=level,
        course=1 if course is None else course,
        participants=1 if participants is None else participants,
        subject=row.maybe("subject"),
    )


def place_of(row: RowCells) -> PlanPlace:
    """A checking place."""
    return PlanPlace(
        code=row.text("code"),
        name=row.text("name"),
        since=maybe_day(row, "since"),
        until=maybe_day(row, "until"),
        opens=row.clock("opens"),
        closes=row.clock("closes"),
        chair=callsign_of(row, "chair"),
        subjects=row.listed("subjects"),
    )


def callsign_of(row: RowCells, column: str) -> str | None:
    """A call-sign, if there is one."""
    return row.maybe(column).replace(" ", "").upper() or None
