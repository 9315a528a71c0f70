"""A workbook's rows as they were read, and the plan that they make together."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, Literal, TypeVar

from custody.plan import (
    Plan,
    PlanCampaign,
    PlanDay,
    PlanGrant,
    PlanOrganisation,
    PlanPerson,
    PlanRoom,
    PlanSitting,
    PlanTask,
)
from custody.symbols import TWINS

Sheet = Literal["campaign", "organisations", "people", "sittings", "calendar", "rooms", "roadmap"]

NO_DATE = date.min
"""The date of a row whose day or grade could not be read: the row is not compared with others."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the sheet of people: one role of one call-sign."""

    callsign: str
    grant: PlanGrant
    own_organisation: str | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """Something, and the row of the sheet where it stands."""

    row: int
    said: T


@dataclass(frozen=True, slots=True)
class PlanRows:
    """A workbook that could be read, row by row; empty texts and `NO_DATE` are complained of already."""

    campaign: PlanCampaign
    campaign_rows: tuple[tuple[str, int], ...]
    organisations: tuple[Placed[PlanOrganisation], ...]
    people: tuple[Placed[PersonRow], ...]
    sittings: tuple[Placed[PlanSitting], ...]
    calendar: tuple[Placed[PlanDay], ...] | None = None
    """None: the workbook has no such sheet."""
    rooms: tuple[Placed[PlanRoom], ...] | None = None
    roadmap: tuple[Placed[PlanTask], ...] | None = None


def fold(text: str) -> str:
    """What two spellings of one code have in common: no case, no spaces, no Cyrillic or Latin twins."""
    return "".join(text.casefold().split()).translate(TWINS).replace("o", "0")


def plan_of(rows: PlanRows) -> Plan:
    """The plan that rows without errors make, each code spelled as where it was introduced."""
    spelling = Spelling(rows)
    people: dict[str, PlanPerson] = {}
    for placed in rows.people:
        row = spelling.person(placed.said)
        earlier = people.get(row.callsign, PlanPerson(row.callsign, ()))
        people[row.callsign] = PlanPerson(
            row.callsign,
            (*earlier.grants, row.grant),
            row.own_organisation or earlier.own_organisation,
            row.years if earlier.years is None else earlier.years,
        )
    organisations = tuple(placed.said for placed in rows.organisations)
    sittings = tuple(spelling.sitting(placed.said) for placed in rows.sittings)
    calendar = None if rows.calendar is None else tuple(placed.said for placed in rows.calendar)
    rooms = None if rows.rooms is None else tuple(spelling.room(placed.said) for placed in rows.rooms)
    roadmap = None if rows.roadmap is None else tuple(placed.said for placed in rows.roadmap)
    named, numbers = tuple(people.values()), tuple(placed.row for placed in rows.sittings)
    return Plan(rows.campaign, organisations, named, sittings, calendar, rooms, roadmap, numbers)


class Spelling:
    """How codes, subjects and call-signs are spelled: as in the first row that has them."""

    def __init__(self, rows: PlanRows) -> None:
        self._codes = _first_spellings(placed.said.code for placed in rows.organisations)
        self._subjects = _first_spellings(placed.said.subject for placed in rows.sittings)
        self._callsigns = _first_spellings(placed.said.callsign for placed in rows.people)

    def person(self, row: PersonRow) -> PersonRow:
        """A row of the sheet of people with everything in its first spelling."""
        organisations = tuple(self._code(code) for code in row.grant.organisations)
        subjects = tuple(self._subjects.get(fold(name), name) for name in row.grant.subjects)
        return PersonRow(
            self._callsigns.get(fold(row.callsign), row.callsign),
            PlanGrant(row.grant.role, organisations, subjects),
            self._code(row.own_organisation) if row.own_organisation else None,
            row.years,
        )

    def sitting(self, row: PlanSitting) -> PlanSitting:
        """A row of the sheet of sittings with everything in its first spelling."""
        return replace(
            row,
            organisation=self._code(row.organisation),
            subject=self._subjects.get(fold(row.subject), row.subject),
            observer=self._callsigns.get(fold(row.observer), row.observer) if row.observer else None,
            expert=self._callsigns.get(fold(row.expert), row.expert) if row.expert else None,
        )

    def room(self, row: PlanRoom) -> PlanRoom:
        """A row of the sheet of rooms with everything in its first spelling."""
        subject = self._subjects.get(fold(row.subject), row.subject)
        return replace(row, organisation=self._code(row.organisation), subject=subject)

    def _code(self, code: str) -> str:
        return self._codes.get(fold(code), code)


def _first_spellings(texts: Iterable[str]) -> dict[str, str]:
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(fold(text), text)
    return first
