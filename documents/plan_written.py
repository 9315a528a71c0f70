"""A plan's rows as people write them: cells by the field of their column."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from custody.plan import (
    PlanDay,
    PlanOrganisation,
    PlanPerson,
    PlanPlace,
    PlanProgramme,
    PlanRoom,
    PlanSitting,
)
from custody.plan_calendar import WORD
from documents import plan_lists as lists

Row = Mapping[str, object]


def plain_row(row: PlanOrganisation | PlanSitting | PlanRoom) -> Row:
    """A row whose cells are its fields."""
    return asdict(row)


def day_row(day: PlanDay) -> Row:
    """A day of the calendar."""
    return asdict(day) | {"works": lists.DAY_WORDS[WORD[day.works]]}


def programme_row(programme: PlanProgramme) -> Row:
    """A profession or a specialty in one course."""
    return asdict(programme) | {"level": lists.LEVEL_WORDS[programme.level]}


def place_row(place: PlanPlace) -> Row:
    """A checking place."""
    return asdict(place) | {"subjects": ", ".join(place.subjects)}


def person_rows(person: PlanPerson) -> Iterable[Row]:
    """A row for each role of a person."""
    for grant in person.grants:
        yield {
            "callsign": person.callsign, "role": lists.ROLE_WORDS[grant.role],
            "organisations": ", ".join(grant.organisations), "subjects": ", ".join(grant.subjects),
            "own_organisation": person.own_organisation, "years": person.years,
            "checking_place": person.checking_place,
        }  # fmt: skip


def parameter_value(field: str, value: object) -> object:
    """A parameter as people write it."""
    if field == "procedure":
        return lists.PROCEDURE_WORDS[str(value)]
    return ", ".join(str(value).split()) if field == "remind_hours" else value
