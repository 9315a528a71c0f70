"""The plan that the rows of a workbook make together, each code spelled as where it was introduced."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from custody.plan import (
    Plan,
    PlanGrant,
    PlanOrganisation,
    PlanPerson,
    PlanPlace,
    PlanProgramme,
    PlanRoom,
    PlanSitting,
)
from custody.plan_rows import PersonRow, Placed, PlanRows, fold

T = TypeVar("T")


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
            row.checking_place or earlier.checking_place,
        )
    return Plan(
        rows.campaign,
        tuple(spelling.organisation(placed.said) for placed in rows.organisations),
        tuple(people.values()),
        tuple(spelling.sitting(placed.said) for placed in rows.sittings),
        calendar=_said(rows.calendar, _as_it_is),
        rooms=_said(rows.rooms, spelling.room),
        roadmap=_said(rows.roadmap, _as_it_is),
        programmes=_said(rows.programmes, spelling.programme),
        places=_said(rows.places, spelling.place),
        sitting_rows=tuple(placed.row for placed in rows.sittings),
    )


def _said(rows: Iterable[Placed[T]] | None, spelled: Callable[[T], T]) -> tuple[T, ...] | None:
    """The rows of a sheet that may be missing."""
    return None if rows is None else tuple(spelled(placed.said) for placed in rows)


def _as_it_is(row: T) -> T:
    return row


class Spelling:
    """How codes, subjects and call-signs are spelled: as in the first row that has them."""

    def __init__(self, rows: PlanRows) -> None:
        self._codes = _first_spellings(placed.said.code for placed in rows.organisations)
        self._subjects = _first_spellings(placed.said.subject for placed in rows.sittings)
        self._places = _first_spellings(placed.said.code for placed in rows.places or ())
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
            self._place(row.checking_place),
        )

    def organisation(self, row: PlanOrganisation) -> PlanOrganisation:
        """A row of the sheet of organisations with everything in its first spelling."""
        parent = self._code(row.parent) if row.parent else ""
        return replace(row, parent=parent, checking_place=self._place(row.checking_place))

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

    def programme(self, row: PlanProgramme) -> PlanProgramme:
        """A row of the sheet of programmes with everything in its first spelling."""
        subject = self._subjects.get(fold(row.subject), row.subject)
        return replace(row, organisation=self._code(row.organisation), subject=subject)

    def place(self, row: PlanPlace) -> PlanPlace:
        """A row of the sheet of checking places with everything in its first spelling."""
        chair = self._callsigns.get(fold(row.chair), row.chair) if row.chair else None
        subjects = tuple(self._subjects.get(fold(name), name) for name in row.subjects)
        return replace(row, chair=chair, subjects=subjects)

    def _place(self, code: str) -> str:
        return self._places.get(fold(code), code)

    def _code(self, code: str) -> str:
        return self._codes.get(fold(code), code)


def _first_spellings(texts: Iterable[str]) -> dict[str, str]:
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(fold(text), text)
    return first
