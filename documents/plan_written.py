"""A plan's rows as people write them."""

from collections.abc import Iterable, Sequence
from dataclasses import fields

from custody.plan import PlanDay, PlanOrganisation, PlanPerson, PlanRoom, PlanSitting
from custody.plan_calendar import WORD
from documents import plan_lists as lists

Row = Sequence[object]


def plain_row(row: PlanOrganisation | PlanSitting | PlanRoom) -> Row:
    """A row whose cells are its fields."""
    return [getattr(row, field.name) for field in fields(row)]


def day_row(day: PlanDay) -> Row:
    """A day of the calendar."""
    return [day.date, lists.DAY_WORDS[WORD[day.works]], day.note]


def person_rows(person: PlanPerson) -> Iterable[Row]:
    """A row for each role of a person."""
    for grant in person.grants:
        reach = (", ".join(grant.organisations), ", ".join(grant.subjects))
        yield [person.callsign, lists.ROLE_WORDS[grant.role], *reach, person.own_organisation, person.years]


def parameter_value(field: str, value: object) -> object:
    """A parameter as people write it."""
    if field == "procedure":
        return lists.PROCEDURE_WORDS[str(value)]
    return ", ".join(str(value).split()) if field == "remind_hours" else value
